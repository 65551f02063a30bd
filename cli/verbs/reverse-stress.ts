import { analysisVerb } from "#cli/analysis/analysis-verb.ts";
import { reverseStressText } from "#cli/analysis/reverse-stress-text.ts";
import { analysisFiles } from "#shared/analysis/conduct/analysis-files.ts";
import { usualTrials } from "#shared/analysis/conduct/analysis-head.ts";
import { conductReverseStress } from "#shared/analysis/reverse-stress/conduct-reverse-stress.ts";

/** `reverse-stress`: what stands behind each loss. */
export const reverseStress = analysisVerb({
  does: "tells which inputs stand out where a party loses, and how much is luck",
  about:
    "Tells what stands behind a loss: among the futures in which capital is lost, the budget is broken or the provider loses, which inputs stand out, and how much is luck.",
  usage: "[FILE] [options]",
  options: {},
  usualTrials: "as the file says, 2,000 at most",
  written: "reverse-stress.json, reverse-stress.csv and a data dictionary",
  more: `  Examples
    reverse-stress shared/examples/kirklees.sop.json
    reverse-stress shared/examples/aspire.sop.json --trials 10000 --out why
`,
  readOwn: () => undefined,
  ask: (scenario, { trials, seed }) => ({
    kind: "asked",
    asked: { scenario, seed: seed ?? scenario.run.seed, trials: trials ?? usualTrials(scenario) },
  }),
  conduct: conductReverseStress,
  text: reverseStressText,
  files: analysisFiles.reverseStress,
  fileName: "reverse-stress.json",
});
