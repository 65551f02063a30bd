import { type AskedOfDeal, analysisVerb } from "#cli/analysis/analysis-verb.ts";
import type { AnalysisOptions } from "#cli/analysis/analysis-options.ts";
import { bridgeText } from "#cli/analysis/bridge-text.ts";
import { variantsOffered } from "#cli/chosen-deal.ts";
import { scenarioFile } from "#cli/read-files.ts";
import { analysisFiles } from "#shared/analysis/conduct/analysis-files.ts";
import { changedTerms } from "#shared/analysis/bridge/changed-terms.ts";
import { type AskedBridge, conductBridge } from "#shared/analysis/bridge/conduct-bridge.ts";
import { usualTrials } from "#shared/analysis/conduct/analysis-head.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { ScenarioFile } from "#shared/model/variant.ts";
import { findVariant } from "#shared/variants/find-variant.ts";
import { BRIDGE_MORE, type BridgeOptions, bridgeOptions, readBridge } from "./bridge-options.ts";

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

/** `bridge`: from one deal of a file to another, term by term. */
export const bridge = analysisVerb({
  does: "goes from one variant to another, term by term: which one moved which figure",
  about:
    "Goes from one deal of a file to another, a changed term after the other, on the same draws: which term moved expected payments, the chance over budget, the chance of a loss, the IRR and the rest, in steps that add up exactly; and what each would do alone.",
  usage: "FILE --from base --to low-cap [options]",
  operands: { FILE: { says: `${scenarioFile} with variants; - reads standard input` } },
  options: bridgeOptions,
  usualTrials: "the file's own, and no more than 2,000",
  written: "bridge.json, bridge.csv and bridge-data-dictionary.csv",
  more: BRIDGE_MORE,
  readOwn: readBridge,
  ask,
  conduct: conductBridge,
  text: (document, seconds, { figures }) => bridgeText(document, figures, seconds),
  files: analysisFiles.bridge,
  fileName: "bridge.json",
});
