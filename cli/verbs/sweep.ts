import { chosenDeal } from "#cli/chosen-deal.ts";
import { BAD_INPUT, DONE } from "#cli/exit-codes.ts";
import { openScenario } from "#cli/open-scenario.ts";
import { progressBar } from "#cli/progress-bar.ts";
import { note } from "#cli/quiet.ts";
import { fileOrExample } from "#cli/run-options.ts";
import { pointName, runSweep } from "#cli/sweep/run-sweep.ts";
import { sweepText } from "#cli/sweep/sweep-text.ts";
import { termLines } from "#cli/sweep/term-lines.ts";
import { variedTerms } from "#cli/sweep/varied-terms.ts";
import { counted, problemLine, refuse, tellWritten } from "#cli/tell.ts";
import { makeVerb } from "#cli/verb.ts";
import { writeAll } from "#cli/write-outputs.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { describePath } from "#shared/schema/describe-path.ts";
import { termFamilies } from "#shared/sweep/term-names.ts";
import { termsOf } from "#shared/sweep/find-term.ts";
import { sweepCsv, sweepDictionaryCsv } from "#shared/sweep/sweep-csv.ts";
import { type InvalidPoint, sweepPoints } from "#shared/sweep/sweep-points.ts";
import type { VariedTerm } from "#shared/sweep/varied-term.ts";
import { parseSweepOptions, type SweepOptions, sweepOptions } from "./sweep-options.ts";

/** Problems told one by one; of more their number. */
const MOST_TOLD = 100;

/** "cap = -1: payment › contract cap: This value must be above 0; it is -1.", a line a problem of a point. */
function invalidLines(invalid: readonly InvalidPoint[], varied: readonly VariedTerm[]): readonly string[] {
  const lines = invalid.flatMap(({ values, problems, document }) => {
    const point = pointName(varied, values);
    return problems.map((problem) => `${point}: ${problemLine(problem, document)}`);
  });
  if (lines.length <= MOST_TOLD) return lines;
  return [...lines.slice(0, MOST_TOLD), `And ${(lines.length - MOST_TOLD).toLocaleString("en-GB")} more.`];
}

async function sweepDeal(options: SweepOptions, scenario: Scenario): Promise<number> {
  const found = variedTerms(scenario, options.vary);
  if (found.kind === "refused") return refuse("This sweep cannot be run.", found.lines);
  const { varied } = found;
  const { points, invalid } = sweepPoints(scenario, varied);
  if (invalid.length > 0)
    return refuse(
      `This sweep cannot be run: ${counted(invalid.length, "point")} of ${points.length + invalid.length} cannot be used.`,
      invalidLines(invalid, varied),
    );
  const trials = options.trials ?? scenario.run.trials;
  if (scenario.run.stopAtPrecision)
    note(`The file stops at a precision; a sweep runs all ${counted(trials, "trial")} at every point.`);
  const seed = options.seed ?? scenario.run.seed;
  const { workers, json, out } = options;
  const started = performance.now();
  const bar = progressBar(trials * (points.length + 1));
  const done = await runSweep({ scenario, varied, points, seed, trials, workers, progress: bar.show }).finally(bar.end);
  const document = `${JSON.stringify(done, undefined, 2)}\n`;
  process.stdout.write(json ? document : sweepText(done, (performance.now() - started) / 1000));
  if (out === undefined) return DONE;
  const files = [
    ["sweep.json", [document]],
    ["sweep.csv", [sweepCsv(done)]],
    ["data-dictionary.csv", [sweepDictionaryCsv(done)]],
  ] as const;
  return tellWritten(await writeAll(out, files));
}

const termsText = (scenario: Scenario): string =>
  `What can be varied in ${scenario.deal.name}\n\n${termsOf(scenario)}\n`;

function termsJson(scenario: Scenario): string {
  const terms = termFamilies
    .flatMap(({ of }) => of(scenario))
    .map(({ name, paths }) => ({ name, places: paths.map((path) => describePath(path, scenario)) }));
  return `${JSON.stringify({ deal: scenario.deal.name, terms }, undefined, 2)}\n`;
}

/** `sweep`: a deal at every combination of some varied terms. */
export const sweep = makeVerb({
  does: "simulates a deal at many values of its terms, on the same draws",
  about:
    "Simulates a deal at every combination of some varied terms, all on the same draws, and tells how they compare.",
  usage: "[FILE] --vary TERM=VALUES [--vary TERM=VALUES] [options]",
  operands: fileOrExample,
  options: sweepOptions,
  more: `  Terms by short name:
${termLines}`,
  parse: parseSweepOptions,
  act: async (options) => {
    const file = await openScenario(options.file);
    const scenario = file && chosenDeal(file, options);
    if (!scenario) return BAD_INPUT;
    if (!options.terms) return sweepDeal(options, scenario);
    process.stdout.write(options.json ? termsJson(scenario) : termsText(scenario));
    return DONE;
  },
});
