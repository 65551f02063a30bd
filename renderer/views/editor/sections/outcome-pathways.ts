import { figureWithService, inputOf } from "#shared/engine/outcomes/stated-effect.ts";
import type { Effect } from "#shared/model/effect.ts";
import type { Input } from "#shared/model/input.ts";
import type { BinaryOutcome, MilestoneOutcome } from "#shared/model/outcome.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { middleOf } from "../../../inputs/middle-of.ts";

/** An outcome that people reach, which may be a stage of a pathway. */
export type StageOutcome = BinaryOutcome | MilestoneOutcome;

/** A stage of a pathway, with the likely shares of those who start. */
export interface Stage {
  readonly outcome: StageOutcome;
  /** Its place among the deal's outcomes. */
  readonly index: number;
  /** How many stages stand before it. */
  readonly depth: number;
  /** Of those who reached the stage before, with the service; undefined where it cannot be told before a run. */
  readonly rate: number | undefined;
  readonly reached: number | undefined;
  /** Reached without the service; undefined for activity. */
  readonly reachedAnyway: number | undefined;
}

/** Stages that follow one another from the start of the service. */
export type Pathway = readonly Stage[];

const likely = ({ value }: Input): number | undefined => middleOf(value);

/** The likely rate with the service, from what is stated and the baseline. */
function likelyRate(effect: Effect, baseline: Input): number | undefined {
  const said = likely(inputOf(effect));
  if (effect.statedAs === "rate") return said;
  const without = likely(baseline);
  return said === undefined || without === undefined ? undefined : figureWithService(effect.statedAs, said, without);
}

const isStage = (outcome: Scenario["outcomes"][number]): outcome is StageOutcome =>
  outcome.kind === "binary" || outcome.kind === "milestone";

const times = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a * b;

/**
 * The pathways of a deal: each outcome that people reach from the start, with the stages behind it, depth first. An outcome
 * whose stages form a loop is in none.
 */
export function pathwaysOf({ outcomes }: Pick<Scenario, "outcomes">): readonly Pathway[] {
  const stagesFrom = (
    after: string | undefined,
    depth: number,
    reachedBefore: number | undefined,
    anywayBefore: number | undefined,
  ): readonly Stage[] =>
    outcomes.flatMap((outcome, index): readonly Stage[] => {
      if (!isStage(outcome) || outcome.after !== after) return [];
      const milestone = outcome.kind === "milestone";
      const rate = milestone ? likely(outcome.rate) : likelyRate(outcome.withService, outcome.baseline);
      const reached = times(reachedBefore, rate);
      // Activity is done with the service alone: what follows it is compared with those who got so far.
      const reachedAnyway = milestone ? undefined : times(anywayBefore, likely(outcome.baseline));
      const stage = { outcome, index, depth, rate, reached, reachedAnyway };
      return [stage, ...stagesFrom(outcome.id, depth + 1, reached, milestone ? anywayBefore : reachedAnyway)];
    });
  const stages = stagesFrom(undefined, 0, 1, 1);
  const roots = stages.flatMap(({ depth }, at) => (depth === 0 ? [at] : []));
  return roots.map((from, place) => stages.slice(from, roots[place + 1]));
}
