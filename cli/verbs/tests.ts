import { commonHelp, parseAnalysisOptions } from "#cli/analysis/analysis-options.ts";
import { type AnalysisVerb, runAnalysis } from "#cli/analysis/run-analysis.ts";
import { testsText } from "#cli/analysis/tests-text.ts";
import { analysisFiles } from "#shared/analysis/conduct/analysis-files.ts";
import { type AskedTests, conductTests } from "#shared/analysis/tests/conduct-tests.ts";
import { testsOf } from "#shared/analysis/tests/default-tests.ts";
import type { TestsDocument } from "#shared/analysis/tests/tests-document.ts";

const HELP = `Tells whether every party would sign a deal: what each asks for, what the deal has, and which tests pass.

  npm run cli -- tests [FILE] [options]

  FILE            a scenario file (.sop.json); - reads standard input; without it, the Aspire example

${commonHelp("as the file says", "tests.json, tests.csv and a data dictionary")}
  What parties ask is kept in the file (analyses.tests); a file without tests is judged by the usual ones: in nine futures of ten
  the budget is kept, in nine of ten no capital is lost, and the provider covers its costs on average.
`;

const verb: AnalysisVerb<undefined, AskedTests, TestsDocument> = {
  help: HELP,
  parse: (words) => parseAnalysisOptions(words, {}, () => undefined),
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
};

/** `tests`: whether every party would sign. Answers the exit code. */
export const tests = (words: readonly string[]): Promise<number> => runAnalysis(verb, words);
