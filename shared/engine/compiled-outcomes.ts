import type { Distribution } from "../model/distribution.ts";
import type { BinaryOutcome, MilestoneOutcome, Outcome } from "../model/outcome.ts";
import type { Scenario } from "../model/scenario.ts";
import { quantileFunction } from "../random/quantile/quantile-function.ts";
import { wholeMonths, type WholeMonths } from "../random/whole-months.ts";
import type { InputTable } from "./input-table.ts";

/** An outcome made ready. Outcomes stand so that a stage comes after the stage before. */
export interface CompiledOutcome {
  readonly id: string;
  readonly kind: "binary" | "milestone";
  /** Place in the list of the stage before; −1 for the first step of a pathway. */
  readonly before: number;
  /**
   * Whether it goes on along its pathway's chain. The first stage listed after another goes on; it shares that stage's
   * latent draw, so that the stated conditional rate holds exactly however people differ. A further stage after the same
   * one branches off, with a draw of its own.
   */
  readonly goesOn: boolean;
  /** Place of the latent draws it is decided by. */
  readonly chain: number;
  readonly firstOccasion: number;
  readonly occasions: number;
  readonly rate: number;
  /** Place of the counterfactual rate; −1 for a milestone, which has none. */
  readonly baseline: number;
  /** Place of the delay drawn once a trial; −1 when it is drawn for each person. */
  readonly delay: number;
  readonly delayInMonths: WholeMonths | undefined;
  /** One key a segment, used where the delay is drawn for each person. */
  readonly delayPurposes: readonly number[];
  readonly reachableAfterDropOut: boolean;
}

/** A chain of latent draws, one a person: a pathway from its first step, or a branch. */
export interface CompiledChain {
  /** One key a segment. */
  readonly purposes: readonly number[];
  /** Whether a person's propensity weighs on it: yes from the first step of a pathway, no on a branch. */
  readonly personal: boolean;
}

export interface CompiledOutcomes {
  readonly list: readonly CompiledOutcome[];
  readonly chains: readonly CompiledChain[];
  readonly indexOf: ReadonlyMap<string, number>;
}

type PersonOutcome = BinaryOutcome | MilestoneOutcome;

/** Outcomes in an order in which each stage comes after the one before; file order otherwise. */
function inPathwayOrder(outcomes: readonly Outcome[]): readonly PersonOutcome[] {
  const ordered: PersonOutcome[] = [];
  const visit = (outcome: Outcome): void => {
    if (outcome.kind !== "binary" && outcome.kind !== "milestone")
      throw new Error(`outcome "${outcome.id}" is of a kind that is not simulated`);
    if (ordered.includes(outcome)) return;
    const before = outcomes.find(({ id }) => id === outcome.after);
    if (before) visit(before);
    ordered.push(outcome);
  };
  outcomes.forEach(visit);
  return ordered;
}

function rateOf(outcome: PersonOutcome): { readonly value: number | Distribution } {
  if (outcome.kind === "milestone") return outcome.rate;
  if (outcome.withService.statedAs !== "rate") throw new Error("only an effect stated as a rate is simulated");
  return outcome.withService.rate;
}

/** Puts outcomes' inputs and streams in their places. @throws for a kind that {@link unsimulatedParts} refuses */
export function compileOutcomes({ outcomes, cohort }: Scenario, table: InputTable): CompiledOutcomes {
  const ordered = inPathwayOrder(outcomes);
  const indexOf = new Map(ordered.map(({ id }, index) => [id, index]));
  const chains: CompiledChain[] = [];
  const goneOn = new Set<string>();
  const forEachSegment = (purpose: string): number[] =>
    cohort.segments.map((segment) => table.purpose(`${purpose}/${segment.id}`));
  const list: CompiledOutcome[] = [];
  for (const outcome of ordered) {
    const before = outcome.after === undefined ? -1 : indexOf.get(outcome.after)!;
    const goesOn = outcome.after !== undefined && !goneOn.has(outcome.after);
    if (outcome.after !== undefined) goneOn.add(outcome.after);
    if (!goesOn) chains.push({ purposes: forEachSegment(`chain/${outcome.id}`), personal: before === -1 });
    const perPerson = outcome.delay.drawn === "perPerson" && typeof outcome.delay.months.value !== "number";
    list.push({
      id: outcome.id,
      kind: outcome.kind,
      before,
      goesOn,
      chain: goesOn ? list[before]!.chain : chains.length - 1,
      firstOccasion: list.length,
      occasions: 1,
      rate: table.add(`outcome.${outcome.id}.rate`, rateOf(outcome)),
      baseline: outcome.kind === "binary" ? table.add(`outcome.${outcome.id}.baseline`, outcome.baseline) : -1,
      delay: perPerson ? -1 : table.add(`outcome.${outcome.id}.delay`, outcome.delay.months),
      delayInMonths: perPerson ? wholeMonths(quantileFunction(outcome.delay.months.value as never)) : undefined,
      delayPurposes: perPerson ? forEachSegment(`delay/${outcome.id}`) : [],
      reachableAfterDropOut: outcome.afterDropOut === "reachable",
    });
  }
  return { list, chains, indexOf };
}
