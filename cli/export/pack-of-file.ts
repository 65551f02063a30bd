import { gunzipSync } from "node:zlib";
import { compareDeals } from "#cli/compare-deals.ts";
import { nodeSweepPort } from "#cli/node-worker-port.ts";
import { extentOf, runDeal } from "#cli/run-deal.ts";
import { withRunOptions } from "#cli/verbs/with-run-options.ts";
import type { BridgeDocument } from "#shared/analysis/bridge/bridge-document.ts";
import { type AskedBridge, conductBridge } from "#shared/analysis/bridge/conduct-bridge.ts";
import { usualTrials } from "#shared/analysis/conduct/analysis-head.ts";
import { MOST_COMPARED } from "#shared/compare/comparison.ts";
import { InputProblem } from "#shared/engine/input-problem.ts";
import { packOf } from "#shared/export/pack/pack-of.ts";
import { momentHere } from "#shared/format/moment-here.ts";
import type { ScenarioFile } from "#shared/model/variant.ts";
import type { FilePieces, TellWork } from "#shared/report/file-pieces.ts";
import { scenarioHash } from "#shared/report/scenario-hash.ts";
import { Crew } from "#shared/sweep/crew.ts";
import { BASE, type DealOfFile, findVariant } from "#shared/variants/find-variant.ts";
import type { AskedFileRun, ExportedFile } from "./export-format.ts";

async function template(): Promise<string> {
  const { default: packed } = await import("virtual:pack-template");
  return gunzipSync(Buffer.from(packed, "base64")).toString("utf8");
}

/** Every deal of a file, with what the command line says of its run. @throws InputProblem where that does not fit some */
function dealsOf(file: ScenarioFile, asked: AskedFileRun): readonly DealOfFile[] {
  const names = [BASE, ...file.variants.map(({ id }) => id)];
  const all = names
    .flatMap((name) => findVariant(file, name) ?? [])
    .map((deal) => ({ deal, ...withRunOptions(deal.scenario, asked) }));
  const faults = all.flatMap(({ deal, sentences }) => sentences.map((sentence) => `In “${deal.name}”: ${sentence}`));
  if (faults.length > 0) throw new InputProblem({ path: [], code: "cannot-be-run", sentence: faults.join("\n") });
  return all.map(({ deal, scenario }) => ({ ...deal, scenario }));
}

/** A bridge on workers of its own. */
async function bridgeBetween(asked: AskedBridge, workers: number): Promise<BridgeDocument> {
  const crew = new Crew(Array.from({ length: workers }, nodeSweepPort));
  return await conductBridge(asked, crew, { progress: () => undefined, offer: () => undefined }).finally(() =>
    crew.close(),
  );
}

/** The scenario pack of a file, whichever of its deals was run: that run is used again. */
export function packOfFile({ file, asked, ...run }: ExportedFile, tell: TellWork): FilePieces {
  const deals = dealsOf(file, asked);
  for (const { name, unfit } of deals)
    for (const { sentence } of unfit) console.error(`Left out of the variant “${name}”: ${sentence}`);
  const { scenario: base } = deals[0]!;
  const { trials, seed } = extentOf(base, asked);
  const ran = deals.find(({ scenario }) => scenarioHash(scenario) === run.result.scenario.sha256);
  const countOf = (deal: DealOfFile): number => (deal === ran ? 0 : extentOf(deal.scenario, asked).trials);
  const inComparison = deals.length > 1 ? Math.min(deals.length, MOST_COMPARED) * trials : 0;
  const total = deals.reduce((sum, deal) => sum + countOf(deal), inComparison);
  let before = 0;
  const progress = (done: number): void => tell({ done: before + done, total, of: "trials" });
  return packOf({
    file,
    deals,
    madeAt: momentHere(new Date()),
    template,
    runOf: async (deal) => {
      if (deal === ran) return run;
      const made = await runDeal(deal.scenario, asked, progress);
      before += countOf(deal);
      return made;
    },
    comparisonOf: (compared) => compareDeals({ base, deals: compared, seed, trials, workers: asked.workers, progress }),
    bridgeOf: (from, to) =>
      bridgeBetween({ scenario: base, from, to, seed, trials: Math.min(trials, usualTrials(base)) }, asked.workers),
  });
}
