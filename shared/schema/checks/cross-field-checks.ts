import { capitalMonthsFit } from "./capital-months-fit.ts";
import { capitalReferencesExist } from "./capital-references-exist.ts";
import { capitalTermsFit } from "./capital-terms-fit.ts";
import type { CrossFieldCheck } from "./cross-field-check.ts";
import { earlyTerminationFits } from "./early-termination-fits.ts";
import { idsAreUnique } from "./ids-are-unique.ts";
import { monthsFitTheContract } from "./months-fit-the-contract.ts";
import { outcomesEffectsInRange } from "./outcomes-effects-in-range.ts";
import { outcomesFitPeople } from "./outcomes-fit-people.ts";
import { outcomesModelsFit } from "./outcomes-models-fit.ts";
import { pathwaysHaveNoLoop } from "./pathways-have-no-loop.ts";
import { paymentCapsFit } from "./payment-caps-fit.ts";
import { paymentReferencesExist } from "./payment-references-exist.ts";
import { referencesExist } from "./references-exist.ts";
import { rulesFitTheirOutcomes } from "./rules-fit-their-outcomes.ts";
import { sharesAddUp } from "./shares-add-up.ts";
import { paymentStepsInOrder } from "./steps-in-order.ts";

/** All rules between parts of a scenario, in the order their problems are listed. */
export const crossFieldChecks: readonly CrossFieldCheck[] = [
  ...idsAreUnique,
  ...referencesExist,
  paymentReferencesExist,
  rulesFitTheirOutcomes,
  paymentStepsInOrder,
  paymentCapsFit,
  capitalReferencesExist,
  capitalTermsFit,
  capitalMonthsFit,
  earlyTerminationFits,
  pathwaysHaveNoLoop,
  ...outcomesFitPeople,
  outcomesModelsFit,
  outcomesEffectsInRange,
  ...sharesAddUp,
  ...monthsFitTheContract,
];
