import type { MonthSheet } from "../cells/month-sheet.ts";
import { add, divide, isAbove, isAtLeast, number, ONE, subtract, sum, when, ZERO, type Term } from "../cells/term.ts";
import type { BaseCaseParts } from "./base-case-parts.ts";
import type { PeopleLines } from "./people-sheet.ts";

/** 1 where a share reaches the least that a quality gate asks for. */
const passesGate = (share: Term, minimum: Term): Term => isAtLeast(share, subtract(minimum, number(1e-9)));

/** Writes whether a rule's quality gate is passed, 1 or 0, to be multiplied with its claims; nothing where it has none. */
export function gateTerm(
  sheet: MonthSheet,
  { inputs, deal }: BaseCaseParts,
  people: PeopleLines,
  rule: number,
): readonly Term[] {
  const { qualityGate: gate, evidenceRate, pays } = deal.payment.rules[rule]!;
  if (!gate) return [];
  const minimum = inputs.ofTerm(["payment", "rateCard", rule, "qualityGate", "minimumShare"], gate.minimumShare);
  const those = pays.flatMap((each, segment) => (each ? [segment] : []));
  const label = `The quality gate is passed: ${deal.scenario.payment.rateCard[rule]!.name}`;
  const write = (passes: Term): readonly Term[] => [sheet.figure(label, "1 if so", "whole", passes)];
  const passing = (share: Term): Term => when(passesGate(share, minimum), ONE, ZERO);
  if (gate.tested === "evidence") return write(passing(inputs.ofInput(evidenceRate)));
  const achieved = those.map((segment) =>
    sum(people.achieved[gate.outcome]![segment]!.between(0, deal.payment.lastClaimMonth)),
  );
  const starts = add(...those.map((segment) => people.startsOf[segment]!));
  // Where nobody starts there is no share, and nothing to fail.
  return write(when(isAbove(starts, ZERO), passing(divide(add(...achieved), starts)), ONE));
}
