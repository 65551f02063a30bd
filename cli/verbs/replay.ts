import { type AskedOfDeal, analysisVerb } from "#cli/analysis/analysis-verb.ts";
import { readThere, type ThereOptions, thereOf, thereOptions } from "#cli/analysis/replay-there.ts";
import { replayText } from "#cli/analysis/replay-text.ts";
import { readWhere, whereOptions, whyNowhere } from "#cli/analysis/replay-where.ts";
import { analysisFiles } from "#shared/analysis/conduct/analysis-files.ts";
import { usualTrials } from "#shared/analysis/conduct/analysis-head.ts";
import { type AskedReplay, conductReplay } from "#shared/analysis/replay/conduct-replay.ts";
import type { WhereToLook } from "#shared/analysis/replay/where-to-look.ts";

interface Own {
  readonly where: WhereToLook;
  readonly there: ThereOptions;
}

/** `replay`: one possible future told as a story. */
export const replay = analysisVerb({
  does: "tells one possible future as a story: draws, people, claims, cash month by month",
  about:
    "Tells one possible future of a deal as a story: what was drawn, what people achieved, which rule paid or withheld, who got what, cash month by month. Unless a trial is named, the one that is most typical of those asked for.",
  usage: "[FILE] [options]",
  options: { ...whereOptions, ...thereOptions },
  usualTrials: "the file's own, and no more than 2,000",
  written: "replay.json, replay-cash.csv, replay-rules.csv and a data dictionary",
  more: `  Without --trial-number, --where, --near, --when and --input the trial is typical of all; with several, of those in which all hold.
  Figures are the measures of simulate --json, yearly.payments.2015/16 and cumulative.payments.2015/16 (or of savings, costs,
  netPosition, investorCash, providerMargin), payments.by.MONTH counted from 0, and input.ID.
  Every claim and every payment of a trial: simulate --trial N --out DIR.
`,
  readOwn: (options): Own => ({ where: readWhere(options), there: readThere(options) }),
  ask: (
    scenario,
    { own, trials = usualTrials(scenario), seed = scenario.run.seed },
    file,
  ): AskedOfDeal<AskedReplay> => {
    const there = thereOf(own.there, { scenario, trials, seed }, file);
    if (there.kind === "refused")
      return { kind: "refused", lines: [...there.lines, ...whyNowhere(scenario, own.where)] };
    const lines = whyNowhere(there.asked.told, own.where);
    if (lines.length > 0) return { kind: "refused", lines };
    return { kind: "asked", asked: { scenario, seed, trials, where: own.where, there: there.asked.there } };
  },
  conduct: conductReplay,
  text: replayText,
  files: analysisFiles.replay,
  fileName: "replay.json",
});
