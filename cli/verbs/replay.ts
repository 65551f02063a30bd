import { commonHelp, parseAnalysisOptions } from "#cli/analysis/analysis-options.ts";
import { readThere, type ThereOptions, thereOf, thereOptions, THERE_HELP } from "#cli/analysis/replay-there.ts";
import { replayText } from "#cli/analysis/replay-text.ts";
import { readWhere, whereHelp, whereOptions, whyNowhere } from "#cli/analysis/replay-where.ts";
import { type AnalysisVerb, type AskedOfDeal, runAnalysis } from "#cli/analysis/run-analysis.ts";
import { analysisFiles } from "#shared/analysis/conduct/analysis-files.ts";
import { usualTrials } from "#shared/analysis/conduct/analysis-head.ts";
import { type AskedReplay, conductReplay } from "#shared/analysis/replay/conduct-replay.ts";
import type { ReplayDocument } from "#shared/analysis/replay/replay-document.ts";
import type { WhereToLook } from "#shared/analysis/replay/where-to-look.ts";

interface Own {
  readonly where: WhereToLook;
  readonly there: ThereOptions;
}

const HELP = `Tells one possible future of a deal as a story: what was drawn, what people achieved, which rule paid or withheld, who got what,
cash month by month. Unless a trial is named, the one that is most typical of those asked for.

  npm run cli -- replay [FILE] [options]

  FILE            a scenario file (.sop.json); - reads standard input; without it, the Aspire example

${whereHelp}
${THERE_HELP}
${commonHelp("the file's own, and no more than 2,000", "replay.json, replay-cash.csv, replay-rules.csv and a data dictionary")}
  Every claim and every payment of a trial: simulate --trial N --out DIR.
`;

const verb: AnalysisVerb<Own, AskedReplay, ReplayDocument> = {
  help: HELP,
  parse: (words) =>
    parseAnalysisOptions(words, { ...whereOptions, ...thereOptions }, (options): Own => ({
      where: readWhere(options),
      there: readThere(options),
    })),
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
};

/** `replay`: one possible future told as a story. Answers the exit code. */
export const replay = (words: readonly string[]): Promise<number> => runAnalysis(verb, words);
