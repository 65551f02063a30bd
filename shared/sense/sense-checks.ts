import { shownStyle } from "../format/shown-style.ts";
import type { Scenario } from "../model/scenario.ts";
import type { SenseWarning } from "../model/sense-warning.ts";
import { scenarioHash } from "../report/scenario-hash.ts";
import { activityPayments } from "./checks/activity-payments.ts";
import { baselineZero } from "./checks/baseline-zero.ts";
import { budgetBelowCap } from "./checks/budget-below-cap.ts";
import { capBelowExpectedSpend } from "./checks/cap-below-expected-spend.ts";
import { commitmentBelowNeed } from "./checks/commitment-below-need.ts";
import { independenceUnderPersonCap } from "./checks/independence-under-person-cap.ts";
import { lateEffects } from "./checks/late-effects.ts";
import { lateOutcomes } from "./checks/late-outcomes.ts";
import { moreSustainedThanEntered } from "./checks/more-sustained-than-entered.ts";
import { noEffectOnNothing } from "./checks/no-effect-on-nothing.ts";
import { noSharedUncertainty } from "./checks/no-shared-uncertainty.ts";
import { noVolumeRisk } from "./checks/no-volume-risk.ts";
import { nobodyStarts } from "./checks/nobody-starts.ts";
import { oneClaimOfManyEvents } from "./checks/one-claim-of-many-events.ts";
import { pathwayAbovePersonCap } from "./checks/pathway-above-person-cap.ts";
import { planSums } from "./checks/plan-sums.ts";
import { priceAboveValue } from "./checks/price-above-value.ts";
import { rateHardlyKnown } from "./checks/rate-hardly-known.ts";
import { ratesAboveOne } from "./checks/rates-above-one.ts";
import { savingAboveUnitCost } from "./checks/saving-above-unit-cost.ts";
import { savingsAfterAppraisal } from "./checks/savings-after-appraisal.ts";
import { surplusBeforeCapital } from "./checks/surplus-before-capital.ts";
import { thinEvidence } from "./checks/thin-evidence.ts";
import { runPilot, type Pilot } from "./pilot.ts";
import type { SenseCheck } from "./sense-check.ts";

/** Every check, in the order in which warnings of one weight are listed. */
const checks: readonly SenseCheck[] = [
  moreSustainedThanEntered,
  ratesAboveOne,
  baselineZero,
  noEffectOnNothing,
  nobodyStarts,
  priceAboveValue,
  capBelowExpectedSpend,
  pathwayAbovePersonCap,
  oneClaimOfManyEvents,
  activityPayments,
  lateOutcomes,
  lateEffects,
  savingsAfterAppraisal,
  savingAboveUnitCost,
  commitmentBelowNeed,
  surplusBeforeCapital,
  budgetBelowCap,
  noSharedUncertainty,
  noVolumeRisk,
  independenceUnderPersonCap,
  thinEvidence,
  rateHardlyKnown,
  planSums,
];

/** What was found for the last few deals, by hash: a run asks right after the editor did, perhaps in another style of numbers. */
const KEPT = 8;
const known = new Map<string, { readonly pilot: () => Pilot; readonly told: Map<string, readonly SenseWarning[]> }>();

function lazily(scenario: Scenario): () => Pilot {
  let pilot: Pilot | undefined;
  return () => (pilot ??= runPilot(scenario));
}

/**
 * What about a deal makes one ask, strongest first; the same list for the same file. It never keeps a deal from being run.
 * @param scenario one that `checkScenario` finds valid
 */
export function senseChecks(scenario: Scenario): readonly SenseWarning[] {
  const hash = scenarioHash(scenario);
  const { locale } = shownStyle();
  const { pilot, told } = known.get(hash) ?? { pilot: lazily(scenario), told: new Map() };
  const before = told.get(locale);
  if (before) return before;
  const context = { scenario, pilot };
  const found = checks.flatMap((check) => check(context));
  const warnings = [
    ...found.filter(({ weight }) => weight === "strong"),
    ...found.filter(({ weight }) => weight === "mild"),
  ];
  told.set(locale, warnings);
  known.set(hash, { pilot, told });
  const [oldest] = known.keys();
  if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
  return warnings;
}
