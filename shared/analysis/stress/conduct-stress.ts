import { InputProblem } from "../../engine/input-problem.ts";
import type { Case } from "../../engine/what-if.ts";
import type { OwnStress } from "../../model/analyses.ts";
import type { TrialsTable } from "../../run/trials-table.ts";
import type { Crew } from "../../sweep/crew.ts";
import { analysisHead, type AskedOfDeal } from "../conduct/analysis-head.ts";
import type { AnalysisListener, Conduct } from "../conduct/conduct.ts";
import { boundShares } from "./bound-shares.ts";
import { plannedStress, type PlannedStress } from "./planned-stress.ts";
import type { StressDocument } from "./stress-document.ts";
import { stressedDeals } from "./stressed-deals.ts";

/** A deal and what it is put under. */
export interface AskedStress extends AskedOfDeal {
  /** Ids of stresses, at least one: of the library, and `own:` with the id of one's own. Unknown ones are left out, and told. */
  readonly stresses: readonly string[];
  /** Those of the file. */
  readonly own: readonly OwnStress[];
  /** Whether those that apply are done together too. */
  readonly together: boolean;
}

/** A case that a trial cannot go on with. */
class BrokenCase extends Error {
  readonly place: number;
  readonly sentence: string;
  constructor(place: number, sentence: string) {
    super(sentence);
    this.place = place;
    this.sentence = sentence;
  }
}

/** The cases in their order: the deal as it is, each stress alone, all together. */
const casesOf = ({ scenario, alone, together }: PlannedStress): readonly Case[] => [
  { scenario },
  ...alone.map((each) => each.case),
  ...(together ? [together] : []),
];

/** Simulates a plan's cases. @throws {BrokenCase} for a stress that a trial cannot go on with */
async function simulated(
  plan: PlannedStress,
  asked: AskedStress,
  crew: Crew,
  listener: AnalysisListener<StressDocument>,
) {
  const { seed, trials } = asked;
  const cases = casesOf(plan);
  const sumUp = (table: TrialsTable, upTo: number): StressDocument => ({
    ...analysisHead("stress", asked, upTo),
    ...stressedDeals(plan, cases, table, upTo),
    leftOut: plan.leftOut,
    ...(plan.notTogether !== undefined && { notTogether: plan.notTogether }),
  });
  let broken: BrokenCase | undefined;
  const table = await crew
    .simulate({
      cases,
      seed,
      trials,
      progress: (done, part) => {
        listener.progress(done, trials * cases.length);
        const { contiguous } = part;
        if (contiguous > 0) listener.offer({ done: contiguous, total: trials }, () => sumUp(part, contiguous));
      },
      problemOf: (place, problem) => {
        if (place > 0) broken = new BrokenCase(place, problem.sentence);
        return new InputProblem(problem);
      },
    })
    .catch((error: unknown) => {
      throw broken ?? error;
    });
  return sumUp(table, trials);
}

/** Says how often changed numbers stand at a bound, case by case. */
function withBounds(document: StressDocument, plan: PlannedStress, { seed, trials }: AskedStress): StressDocument {
  const { together } = document;
  return {
    ...document,
    stresses: document.stresses.map((stress, place) => ({
      ...stress,
      atBound: boundShares(plan.alone[place]!.case, seed, trials),
    })),
    ...(together && plan.together && { together: { ...together, atBound: boundShares(plan.together, seed, trials) } }),
  };
}

/**
 * Puts a deal under stresses, each alone and all together, on the same draws. A stress that a trial cannot go on with is left out
 * and told, and the others are done without it.
 */
export const conductStress: Conduct<AskedStress, StressDocument> = async (asked, crew, listener) => {
  let plan = plannedStress(asked);
  for (;;) {
    try {
      return withBounds(await simulated(plan, asked, crew, listener), plan, asked);
    } catch (error) {
      if (!(error instanceof BrokenCase)) throw error;
      plan = without(plan, error, asked);
    }
  }
};

/** A plan without the case that broke. */
function without(
  { alone, leftOut }: PlannedStress,
  { place, sentence }: BrokenCase,
  asked: AskedStress,
): PlannedStress {
  const stress = alone[place - 1]?.stress;
  if (!stress) return plannedStress(asked, leftOut, sentence);
  return plannedStress(asked, [...leftOut, { id: stress.id, name: stress.name, why: sentence }]);
}
