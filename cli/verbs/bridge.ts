import { type AnalysisVerb, type AskedOfDeal, runAnalysis } from "#cli/analysis/run-analysis.ts";
import type { AnalysisOptions } from "#cli/analysis/analysis-options.ts";
import { bridgeText } from "#cli/analysis/bridge-text.ts";
import { variantsOffered } from "#cli/chosen-deal.ts";
import { analysisFiles } from "#shared/analysis/conduct/analysis-files.ts";
import type { BridgeDocument } from "#shared/analysis/bridge/bridge-document.ts";
import { changedTerms } from "#shared/analysis/bridge/changed-terms.ts";
import { type AskedBridge, conductBridge } from "#shared/analysis/bridge/conduct-bridge.ts";
import { usualTrials } from "#shared/analysis/conduct/analysis-head.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { ScenarioFile } from "#shared/model/variant.ts";
import { findVariant } from "#shared/variants/find-variant.ts";
import { BRIDGE_HELP, type BridgeOptions, parseBridgeOptions } from "./bridge-options.ts";

/** The wished order as ids, or a sentence for each word of it that names no changed term. */
function orderOf(words: readonly string[], from: Scenario, to: Scenario): { ids: string[]; lines: string[] } {
  const { terms } = changedTerms(from, to);
  const [ids, lines]: [string[], string[]] = [[], []];
  for (const word of words) {
    const found = terms.find(({ id }) => id === word) ?? (/^\d+$/u.test(word) ? terms[Number(word) - 1] : undefined);
    if (!found) lines.push(`“${word}” is no changed term.`);
    else if (ids.includes(found.id)) lines.push(`“${word}” is named twice: it is ${found.id}.`);
    else ids.push(found.id);
  }
  if (lines.length > 0)
    lines.push(
      "The changed terms are:",
      ...terms.map(({ id, label, detail }, place) => `  ${place + 1}  ${id}   ${label} ${detail}`),
    );
  return { ids, lines };
}

function ask(_: Scenario, options: AnalysisOptions<BridgeOptions>, file: ScenarioFile): AskedOfDeal<AskedBridge> {
  const { order } = options.own;
  const only = file.variants.length === 1 ? file.variants[0]!.id : undefined;
  const wanted = options.own.to ?? only;
  if (wanted === undefined)
    return { kind: "refused", lines: ["Name the deal it leads to with --to.", variantsOffered(file)] };
  const [from, to] = [findVariant(file, options.own.from), findVariant(file, wanted)];
  if (!from || !to) {
    const unknown = [...(from ? [] : [options.own.from]), ...(to ? [] : [wanted])];
    return {
      kind: "refused",
      lines: [...unknown.map((name) => `There is no variant “${name}”.`), variantsOffered(file)],
    };
  }
  if (from.id === to.id) return { kind: "refused", lines: [`“${from.name}” is both ends: name two deals.`] };
  const { ids, lines } = orderOf(order, from.scenario, to.scenario);
  if (lines.length > 0) return { kind: "refused", lines };
  const { scenario } = from;
  const { run } = file.base;
  const [seed, trials] = [options.seed ?? run.seed, options.trials ?? usualTrials(scenario)];
  return { kind: "asked", asked: { scenario, from, to, order: ids, seed, trials } };
}

const verb = (figures: readonly string[]): AnalysisVerb<BridgeOptions, AskedBridge, BridgeDocument> => ({
  help: BRIDGE_HELP,
  parse: parseBridgeOptions,
  ask,
  conduct: conductBridge,
  text: (document, seconds) => bridgeText(document, figures, seconds),
  files: analysisFiles.bridge,
  fileName: "bridge.json",
});

/** `bridge`: from one deal of a file to another, term by term. Answers the exit code. */
export async function bridge(words: readonly string[]): Promise<number> {
  const parsed = parseBridgeOptions(words);
  return runAnalysis(verb(parsed.kind === "valid" ? parsed.value.own.figures : []), words);
}
