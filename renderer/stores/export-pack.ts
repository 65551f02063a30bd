import { gunzipSync, strFromU8 } from "fflate";
import type { ComparisonDocument } from "#shared/compare/comparison.ts";
import { packPieces } from "#shared/export/pack/pack-page.ts";
import { PACK_VERSION, type PackedDeal } from "#shared/export/pack/scenario-pack.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { ScenarioFile } from "#shared/model/variant.ts";
import type { TellWork } from "#shared/report/file-pieces.ts";
import { runCertificate } from "#shared/report/run-certificate.ts";
import { PROGRAM } from "#shared/run/program.ts";
import type { DealOfFile } from "#shared/variants/find-variant.ts";
import { serialiseFile } from "#shared/variants/serialise-file.ts";
import type { RunClient } from "../worker/run-client.ts";
import { createWebRunClient } from "../worker/web-run-client.ts";
import { dealsOf, isOf, MOST_COMPARED, startComparison } from "./compare-deals.ts";
import { compareStore } from "./compare-store.ts";
import { dealProblems } from "./deal-problems.ts";
import { dealStore, fileOf } from "./deal-store.ts";
import { exportFile } from "./export-file.ts";
import { runStore } from "./run-store.ts";
import { tell } from "./view-store.ts";

interface Ran {
  readonly result: ResultDocument;
  readonly seconds: number;
  readonly endedAt: number;
}

/** The finished run of a deal: the one there is, or another on workers of its own. */
function runOf(scenario: Scenario, client: () => RunClient): Promise<Ran> {
  const run = runStore.getState();
  if (run.kind === "done" && run.of === scenario) return Promise.resolve(run);
  const startedAt = performance.now();
  return new Promise((resolve, reject) => {
    client().run(scenario, {
      progress: () => undefined,
      partial: () => undefined,
      done: (result) => resolve({ result, seconds: (performance.now() - startedAt) / 1000, endedAt: Date.now() }),
      cancelled: () => reject(new Error("The run was cancelled.")),
      failed: (sentence) => reject(new Error(sentence)),
    });
  });
}

async function* packed(
  deals: readonly DealOfFile[],
  client: () => RunClient,
  tellWork: TellWork,
): AsyncGenerator<PackedDeal> {
  const total = deals.reduce((sum, { scenario }) => sum + scenario.run.trials, 0);
  let done = 0;
  for (const { id, name, variant, scenario } of deals) {
    const { result, seconds, endedAt } = await runOf(scenario, client);
    const ended = new Date(endedAt).toISOString();
    const certificate = runCertificate(result, scenario.run, ended, Number(seconds.toFixed(1)));
    done += scenario.run.trials;
    tellWork({ done, total, of: "trials" });
    yield { id, name, variant, scenario, result, certificate };
  }
}

/** The comparison of deals on the same draws; nothing where there is one deal. The compare screen shows the same one. */
function comparisonOf(base: Scenario, deals: readonly DealOfFile[]): Promise<ComparisonDocument | undefined> {
  if (deals.length < 2) return Promise.resolve(undefined);
  if (!isOf(compareStore.getState().comparison, deals)) startComparison(base, deals);
  return new Promise((resolve, reject) => {
    const look = (): boolean => {
      const { comparison } = compareStore.getState();
      if (comparison.kind === "done" && isOf(comparison, deals)) resolve(comparison.document);
      else if (comparison.kind === "failed") reject(new Error(comparison.sentence));
      else if (comparison.kind !== "running" || !isOf(comparison, deals))
        reject(new Error("Other deals were compared meanwhile, so the pack was given up. Export it again."));
      else return false;
      return true;
    };
    if (look()) return;
    const stop = compareStore.subscribe(() => {
      if (look()) stop();
    });
  });
}

async function template(): Promise<string> {
  const { default: text } = await import("virtual:pack-template");
  return strFromU8(gunzipSync(Uint8Array.from(atob(text), (mark) => mark.codePointAt(0)!)));
}

/** The pack of a file, made a deal at a time. Left before its end, it ends a run that goes on at once and does not wait for it. */
function packOf(file: ScenarioFile, deals: readonly DealOfFile[], tellWork: TellWork): AsyncIterableIterator<string> {
  let client: RunClient | undefined;
  const { name } = file.base.deal;
  const about = {
    format: "outcomes-partnership-pack",
    version: PACK_VERSION,
    program: PROGRAM,
    madeAt: new Date().toISOString(),
    file: serialiseFile(file),
  } as const;
  async function* made(): AsyncGenerator<string> {
    const packedDeals = packed(deals, () => (client ??= createWebRunClient()), tellWork);
    const comparison = () => comparisonOf(file.base, deals.slice(0, MOST_COMPARED));
    yield* packPieces({ template: await template(), name, about, deals: packedDeals, comparison });
  }
  const source = made();
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: () => source.next(),
    return: () => {
      client?.close();
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
    pieces: (tellWork) => packOf(file, deals, tellWork),
  });
}
