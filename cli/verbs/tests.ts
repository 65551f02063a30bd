import { analysisVerb } from "#cli/analysis/analysis-verb.ts";
import { testsText } from "#cli/analysis/tests-text.ts";
import { analysisFiles } from "#shared/analysis/conduct/analysis-files.ts";
import { conductTests } from "#shared/analysis/tests/conduct-tests.ts";
import { testsOf } from "#shared/analysis/tests/default-tests.ts";

/** `tests`: whether every party would sign. */
export const tests = analysisVerb({
  does: "tells whether every party would sign: what each asks for, and what the deal has",
  about: "Tells whether every party would sign a deal: what each asks for, what the deal has, and which tests pass.",
  usage: "[FILE] [options]",
  options: {},
  usualTrials: "as the file says",
  written: "tests.json, tests.csv and a data dictionary",
  more: `  What parties ask is kept in the file (analyses.tests); a file without tests is judged by the usual ones: in nine futures of ten
  the budget is kept, in nine of ten no capital is lost, and the provider covers its costs on average.
`,
  readOwn: () => undefined,
  ask: (scenario, { trials, seed }, file) => ({
    kind: "asked",
    asked: {
      scenario,
      seed: seed ?? scenario.run.seed,
      trials: trials ?? scenario.run.trials,
      tests: testsOf(scenario, file.analyses),
    },
  }),
  conduct: conductTests,
  text: testsText,
  files: analysisFiles.tests,
  fileName: "tests.json",
});
