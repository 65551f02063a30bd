import { trialsOfCase } from "../../sweep/point-trials.ts";
import { analysisHead, type AskedOfDeal } from "../conduct/analysis-head.ts";
import type { Conduct } from "../conduct/conduct.ts";
import type { ReplayDocument } from "./replay-document.ts";
import { replayedTrial } from "./replayed-trial.ts";
import { trialsLike, typicalTrial } from "./typical-trial.ts";
import type { WhereToLook } from "./where-to-look.ts";

/** A deal and which futures a trial is to be typical of. */
export interface AskedReplay extends AskedOfDeal {
  readonly where: WhereToLook;
}

/** Simulates a deal, finds a typical trial among those asked for, and tells it. */
export const conductReplay: Conduct<AskedReplay, ReplayDocument> = async (asked, crew, listener) => {
  const { scenario, seed, trials, where } = asked;
  const table = await crew.simulate({
    cases: [{ scenario }],
    seed,
    trials,
    progress: (done) => listener.progress(done, trials),
  });
  const point = trialsOfCase(scenario, table, 0, trials);
  const like = where.kind === "trial" ? [where.trial] : trialsLike(where, point, seed);
  const trial = where.kind === "trial" ? where.trial : typicalTrial(like, point);
  return {
    ...analysisHead("replay", asked),
    where,
    alike: like.length,
    ...(trial !== undefined && { trial, told: replayedTrial(scenario, seed, trial, point) }),
  };
};
