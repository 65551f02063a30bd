import { writeAnalysis } from "#cli/analysis/write-analysis.ts";
import { variantsOffered } from "#cli/chosen-deal.ts";
import { compareDeals } from "#cli/compare-deals.ts";
import { comparisonText } from "#cli/comparison-text.ts";
import { BAD_INPUT, DONE } from "#cli/exit-codes.ts";
import { progressBar } from "#cli/progress-bar.ts";
import { openScenario } from "#cli/open-scenario.ts";
import { note } from "#cli/quiet.ts";
import { scenarioFile } from "#cli/read-files.ts";
import { counted, refuse } from "#cli/tell.ts";
import { makeVerb } from "#cli/verb.ts";
import { wrapped } from "#cli/wrapped.ts";
import { comparisonFiles } from "#shared/analysis/conduct/analysis-files.ts";
import { irrDoubt } from "#shared/analysis/conduct/irr-doubt.ts";
import { comparisonJson } from "#shared/compare/comparison-document.ts";
import { MOST_COMPARED } from "#shared/compare/comparison.ts";
import type { ScenarioFile } from "#shared/model/variant.ts";
import { BASE, type DealOfFile, findVariant } from "#shared/variants/find-variant.ts";
import { type CompareOptions, compareOptions, parseCompareOptions } from "./compare-options.ts";

/** The deals to compare, or every reason why not. */
function chosen(file: ScenarioFile, wanted: readonly string[] | undefined): readonly DealOfFile[] | readonly string[] {
  const names = wanted ?? [BASE, ...file.variants.map(({ id }) => id)];
  if (names.length < 2) return ["This file has no variants: there is nothing to compare its base with."];
  if (names.length > MOST_COMPARED)
    return [
      `It has ${counted(file.variants.length, "variant")}; name up to six with --variants. ${variantsOffered(file)}`,
    ];
  const found = names.map((name) => ({ name, deal: findVariant(file, name) }));
  const unknown = found.filter(({ deal }) => !deal).map(({ name }) => `There is no variant “${name}”.`);
  if (unknown.length > 0) return [...unknown, variantsOffered(file)];
  const deals = found.flatMap(({ deal }) => deal ?? []);
  const twice = deals.find(({ id }, place) => deals.findIndex((each) => each.id === id) !== place);
  return twice ? [`“${twice.name}” is named twice.`] : deals;
}

const isRefused = (deals: readonly DealOfFile[] | readonly string[]): deals is readonly string[] =>
  typeof deals[0] === "string";

async function compareFile(options: CompareOptions, file: ScenarioFile): Promise<number> {
  const deals = chosen(file, options.variants);
  if (isRefused(deals)) return refuse("These cannot be compared.", deals);
  for (const { name, unfit } of deals)
    for (const { sentence } of unfit) console.error(`Left out of the variant “${name}”: ${sentence}`);
  const { base } = file;
  const trials = options.trials ?? base.run.trials;
  const seed = options.seed ?? base.run.seed;
  if (base.run.stopAtPrecision)
    note(`The file stops at a precision; a comparison runs all ${counted(trials, "trial")} of each deal.`);
  const started = performance.now();
  const bar = progressBar(trials * deals.length);
  const { workers } = options;
  const done = await compareDeals({ base, deals, seed, trials, workers, progress: bar.show }).finally(bar.end);
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(options.json ? comparisonJson(done) : comparisonText(done, seconds));
  const doubt = irrDoubt(done);
  if (!options.json && doubt !== undefined) process.stdout.write(`${wrapped(doubt, 110, "")}\n`);
  if (options.out === undefined) return DONE;
  return writeAnalysis(options.out, ["comparison.json", comparisonJson(done)], comparisonFiles, done);
}

/** `compare`: some variants of a file on the same draws. */
export const compare = makeVerb({
  does: "puts variants of a file side by side, on the same draws, by party",
  about:
    "Puts variants of a file side by side on the same draws: figures by party, differences with errors of their own, and how often one is better than the first, trial by trial.",
  usage: "FILE [options]",
  operands: { FILE: { says: `${scenarioFile} with variants; - reads standard input` } },
  options: compareOptions,
  parse: parseCompareOptions,
  act: async (options) => {
    const file = await openScenario(options.file);
    return file ? compareFile(options, file) : BAD_INPUT;
  },
});
