import type { Scenario } from "../../model/scenario.ts";
import { checkScenario } from "../../schema/check-scenario.ts";
import { describePath } from "../../schema/describe-path.ts";
import { delayedStarts } from "../../sweep/delayed-starts.ts";
import type { CaseAt, Lever } from "../solve/lever.ts";

/** What may turn out other than assumed. */
export type DimensionId = "effect" | "referrals" | "delay";

/** One way in which a deal may turn out other than assumed, as a lever of a search. */
export interface Dimension extends Lever {
  readonly id: DimensionId;
  /** The step at which the deal is as it is assumed. */
  readonly base: number;
  /** Why a step more than the greatest is no valid deal; absent where it is simply not looked at. */
  readonly beyond?: string | undefined;
}

/** Factors are told in hundredths of what is assumed. */
const HUNDREDTH = 0.01;
/** Up to twice what is assumed. */
const TWICE = 200;
/** The longest delay that is looked at. */
const MOST_MONTHS = 24;

const factor = (id: DimensionId, at: (times: number) => CaseAt): Dimension => ({
  id,
  step: HUNDREDTH,
  from: 0,
  to: TWICE,
  base: 100,
  at,
});

function afterDelay(scenario: Scenario, months: number): CaseAt {
  const document = delayedStarts(scenario, months);
  const checked = checkScenario(document);
  return checked.kind === "valid"
    ? { kind: "valid", case: { scenario: checked.value } }
    : { kind: "invalid", problems: checked.problems, document };
}

/** Months of delay up to the last that leaves a valid deal. */
function delayOf(scenario: Scenario): Dimension {
  const most = Math.min(MOST_MONTHS, scenario.deal.contractMonths - 1);
  const parts = {
    id: "delay",
    step: 1,
    from: 0,
    base: 0,
    at: (months: number) => afterDelay(scenario, months),
  } as const;
  for (let months = 1; months <= most; months++) {
    const found = parts.at(months);
    if (found.kind === "valid") continue;
    const { path, sentence } = found.problems[0]!;
    return { ...parts, to: months - 1, beyond: `${describePath(path, found.document)}: ${sentence}` };
  }
  return { ...parts, to: most };
}

/** Referrals of everybody, times a factor. */
function withReferrals(scenario: Scenario, times: number): CaseAt {
  const inputs = scenario.cohort.segments.map(({ id }) => ({ input: `segment.${id}.referrals`, times }));
  return { kind: "valid", case: { scenario, whatIf: { inputs } } };
}

/** The deal in which one of these turned out otherwise: so many times the effect or the referrals, or so many months late. */
export function turnedOut(scenario: Scenario, dimension: DimensionId, value: number): CaseAt {
  if (dimension === "delay") return afterDelay(scenario, value);
  if (dimension === "referrals") return withReferrals(scenario, value);
  return { kind: "valid", case: { scenario, whatIf: { effectTimes: value } } };
}

/** The ways, in the order in which they are told: effect, people referred, delay of starts. */
export const dimensionsOf = (scenario: Scenario): readonly Dimension[] => [
  factor("effect", (times) => turnedOut(scenario, "effect", times)),
  factor("referrals", (times) => turnedOut(scenario, "referrals", times)),
  delayOf(scenario),
];
