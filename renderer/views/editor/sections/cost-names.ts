import type { Choice } from "../../../inputs/choice-field.tsx";

/** Who can bear a cost, in words. */
export const bearerNames: readonly Choice[] = [
  ["provider", "Provider"],
  ["contractHolder", "Contract holder"],
  ["commissioner", "Commissioner"],
];

/** The kinds of cost, in words. */
export const costKindNames: readonly Choice[] = [
  ["delivery", "Delivery"],
  ["development", "Development"],
  ["legal", "Legal"],
  ["intermediary", "Intermediary"],
  ["performanceManagement", "Performance management"],
  ["evaluation", "Evaluation"],
  ["governance", "Governance"],
  ["management", "Management"],
];

/** What an amount may be multiplied by, in words that follow it: "£400 for each start". */
export const basisNames: readonly Choice[] = [
  ["oneOff", "once"],
  ["monthly", "at intervals"],
  ["perStart", "for each start"],
  ["perActiveMonth", "a person and month"],
  ["perOutcome", "for each outcome"],
  ["stepFixed", "a month for so many people"],
];
