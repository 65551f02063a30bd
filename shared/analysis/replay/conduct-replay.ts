import { compileDeal } from "../../engine/compiled-deal.ts";
import { wayOf } from "../../engine/counts/counts-suffice.ts";
import { besideFigures, figuresBeside } from "../../sweep/beside.ts";
import { trialsOfCase } from "../../sweep/point-trials.ts";
import { analysisHead, type AskedOfDeal } from "../conduct/analysis-head.ts";
import type { Conduct } from "../conduct/conduct.ts";
import { type CaseThere, caseThere } from "./case-there.ts";
import type { DealThere } from "./deal-there.ts";
import { type Futures, keptBeside } from "./futures.ts";
import type { ReplayDocument } from "./replay-document.ts";
import { replayedTrial } from "./replayed-trial.ts";
import { trialsLike } from "./trials-like.ts";
import { typicalTrial } from "./typical-trial.ts";
import { figuresLookedAt, type WhereToLook } from "./where-to-look.ts";
import { whereWords } from "./where-words.ts";

/** A deal and which futures a trial is to be typical of. */
export interface AskedReplay extends AskedOfDeal {
  readonly where: WhereToLook;
  /** What differs in the deal whose futures they are; absent: they are of the deal as it stands. */
  readonly there?: DealThere | undefined;
}

const asItStands = ({ scenario }: AskedReplay): Pick<CaseThere, "made" | "way"> => ({
  made: { scenario },
  way: wayOf(compileDeal(scenario)),
});

/** The trial that is told, and of how many it is typical; none where there is no such trial. */
function found(where: WhereToLook, futures: Futures): { readonly alike: number; readonly trial: number | undefined } {
  if (where.kind !== "trial") {
    const like = trialsLike(where, futures);
    return { alike: like.length, trial: typicalTrial(like, futures.point) };
  }
  // Draws that were weighed are as many as trials; of all others there is no end.
  const isThere = futures.taken === undefined || where.trial < futures.taken.length;
  return isThere ? { alike: 1, trial: where.trial } : { alike: 0, trial: undefined };
}

/** Simulates a deal, finds a typical trial among those asked for, and tells it. */
export const conductReplay: Conduct<AskedReplay, ReplayDocument> = async (asked, crew, listener) => {
  const { seed, trials, where, there } = asked;
  const dealThere = there && caseThere(asked, there);
  const { made, way } = dealThere ?? asItStands(asked);
  const beside = besideFigures(keptBeside(figuresLookedAt(where)));
  const table = await crew.simulate({
    cases: [made],
    way,
    seed,
    trials,
    beside,
    progress: (done) => listener.progress(done, trials),
  });
  const futures: Futures = {
    deal: compileDeal(made.scenario, made.whatIf),
    seed,
    taken: made.taken,
    point: trialsOfCase(made.scenario, table, 0, trials),
    beside: figuresBeside(beside, table, trials),
  };
  const { alike, trial } = found(where, futures);
  const head = analysisHead("replay", asked);
  const { currency, startMonth } = made.scenario.deal;
  return {
    ...head,
    // Months and money are those of the deal that is told.
    scenario: { ...head.scenario, currency, startMonth },
    ...(there && dealThere && { there, thereWords: dealThere.words }),
    where,
    whereWords: whereWords(where, made.scenario),
    alike,
    ...(trial !== undefined && { trial, told: replayedTrial(futures, way, trial) }),
  };
};
