import { commonHelp, parseAnalysisOptions } from "#cli/analysis/analysis-options.ts";
import { reverseStressText } from "#cli/analysis/reverse-stress-text.ts";
import { runAnalysis } from "#cli/analysis/run-analysis.ts";
import { analysisFiles } from "#shared/analysis/conduct/analysis-files.ts";
import { usualTrials } from "#shared/analysis/conduct/analysis-head.ts";
import { conductReverseStress } from "#shared/analysis/reverse-stress/conduct-reverse-stress.ts";

const help = `Tells what stands behind a loss: among the futures in which capital is lost, the budget is broken or the provider loses, which
inputs stand out, and how much is luck.

  npm run cli -- reverse-stress [FILE] [options]

  FILE            a scenario file (.sop.json); - reads standard input; without it, the Aspire example

${commonHelp("as the file says, 2,000 at most", "reverse-stress.json, reverse-stress.csv and a data dictionary")}
  Examples
    reverse-stress shared/examples/kirklees.sop.json
    reverse-stress shared/examples/aspire.sop.json --trials 10000 --out why
`;

/** `reverse-stress`: what stands behind each loss. Answers the exit code. */
export const reverseStress = (words: readonly string[]): Promise<number> =>
  runAnalysis(
    {
      help,
      parse: (given) => parseAnalysisOptions(given, {}, () => undefined),
      ask: (scenario, { trials, seed }) => ({
        kind: "asked",
        asked: { scenario, seed: seed ?? scenario.run.seed, trials: trials ?? usualTrials(scenario) },
      }),
      conduct: conductReverseStress,
      text: reverseStressText,
      files: analysisFiles.reverseStress,
      fileName: "reverse-stress.json",
    },
    words,
  );
