import { gunzipSync, strFromU8 } from "fflate";
import { usualTrials } from "#shared/analysis/conduct/analysis-head.ts";
import { type ComparisonDocument, MOST_COMPARED } from "#shared/compare/comparison.ts";
import { packOf } from "#shared/export/pack/pack-of.ts";
import { momentHere } from "#shared/format/moment-here.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { ScenarioFile } from "#shared/model/variant.ts";
import type { TellWork } from "#shared/report/file-pieces.ts";
import { runCertificate } from "#shared/report/run-certificate.ts";
import type { DealOfFile } from "#shared/variants/find-variant.ts";
import { dealsOf, isOf } from "./compare-deals.ts";
import { compareStore } from "./compare-store.ts";
import { dealProblems } from "./deal-problems.ts";
import { dealStore, fileOf } from "./deal-store.ts";
import { exportFile } from "./export-file.ts";
import { type PackWorkers, packWorkers } from "./pack-workers.ts";
import { runStore } from "./run-store.ts";
import { tell } from "./view-store.ts";
import { type TellShare, WorkInParts } from "./work-in-parts.ts";

interface Ran {
  readonly result: ResultDocument;
  readonly seconds: number;
  readonly endedAt: number;
}

/** The finished run of a deal: the one there is, or another. */
async function runOf(scenario: Scenario, { run }: PackWorkers, tellShare: TellShare): Promise<Ran> {
  const there = runStore.getState();
  if (there.kind === "done" && there.of === scenario) return there;
  const startedAt = performance.now();
  const result = await run(scenario, tellShare);
  return { result, seconds: (performance.now() - startedAt) / 1000, endedAt: Date.now() };
}

async function template(): Promise<string> {
  const { default: text } = await import("virtual:pack-template");
  return strFromU8(gunzipSync(Uint8Array.from(atob(text), (mark) => mark.codePointAt(0)!)));
}

/** The comparison of deals on the same draws: the one on the compare screen, or another. */
async function comparisonOf(
  base: Scenario,
  deals: readonly DealOfFile[],
  workers: PackWorkers,
  tellShare: TellShare,
): Promise<ComparisonDocument> {
  const { comparison } = compareStore.getState();
  const isThere = comparison.kind === "done" && isOf(comparison, deals);
  return isThere ? comparison.document : await workers.compare(base, deals, tellShare);
}

/** About how many trials a bridge has: of the deal after each change, and with it alone. */
const trialsOfBridge = (base: Scenario, { variant }: DealOfFile): number =>
  usualTrials(base) * 2 * Math.max(1, variant?.changes.length ?? 0);

/** The pieces of a pack of a file. Left before its end, it ends what is simulated at once and does not wait for it. */
function piecesOf(file: ScenarioFile, deals: readonly DealOfFile[], tellWork: TellWork): AsyncIterableIterator<string> {
  const workers = packWorkers();
  const { base } = file;
  const [, ...others] = deals.slice(0, MOST_COMPARED);
  const ofRuns = deals.reduce((sum, { scenario }) => sum + scenario.run.trials, 0);
  const ofComparison = others.length > 0 ? base.run.trials * (1 + others.length) : 0;
  const ofBridges = others.reduce((sum, to) => sum + trialsOfBridge(base, to), 0);
  const work = new WorkInParts(ofRuns + ofComparison + ofBridges, tellWork);
  const source = packOf({
    file,
    deals,
    madeAt: momentHere(new Date()),
    template,
    runOf: async ({ scenario }) => {
      const made = await work.part(scenario.run.trials, (tellShare) => runOf(scenario, workers, tellShare));
      const ended = new Date(made.endedAt).toISOString();
      const certificate = runCertificate(made.result, scenario.run, ended, Number(made.seconds.toFixed(1)));
      return { result: made.result, certificate };
    },
    comparisonOf: (compared) =>
      work.part(ofComparison, (tellShare) => comparisonOf(base, compared, workers, tellShare)),
    bridgeOf: (from, to) => {
      const asked = { scenario: base, from, to, seed: base.run.seed, trials: usualTrials(base) };
      return work.part(trialsOfBridge(base, to), (tellShare) => workers.bridge(asked, tellShare));
    },
  });
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: () => source.next(),
    return: () => {
      workers.close();
      return source.return(undefined);
    },
  };
}

/** Exports the open deal with all its variants, the finished run of each and their comparison, as one page that anyone opens. */
export async function exportPack(): Promise<void> {
  const file = fileOf(dealStore.getState());
  if (!file) return tell("error", "No deal is open, so there is nothing to pack.");
  const all = dealsOf(file);
  const deals = all.filter(({ scenario }) => dealProblems(scenario).length === 0);
  const left = all.filter((deal) => !deals.includes(deal)).map(({ name }) => `“${name}”`);
  if (left.length > 0)
    return tell(
      "error",
      `A pack needs every deal to run. Mend the problems of ${left.join(", ")} first, or leave it out.`,
    );
  await exportFile({
    kind: "scenario-pack",
    name: file.base.deal.name,
    pieces: (tellWork) => piecesOf(file, deals, tellWork),
  });
}
