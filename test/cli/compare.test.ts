import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compareInWorkers } from "#shared/compare/compare-in-workers.ts";
import type { ComparisonDocument } from "#shared/compare/comparison.ts";
import { comparisonDocument, comparisonJson } from "#shared/compare/comparison-document.ts";
import { examples } from "#shared/examples/examples.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import type { ScenarioFile } from "#shared/model/variant.ts";
import { scenarioHash } from "#shared/report/scenario-hash.ts";
import { PROGRAM } from "#shared/run/program.ts";
import { serveSweep } from "#shared/sweep/serve-sweep.ts";
import type { SweepPort } from "#shared/sweep/sweep-protocol.ts";
import { findVariant } from "#shared/variants/find-variant.ts";
import { serialiseFile } from "#shared/variants/serialise-file.ts";
import { runCli, type TestFolder, testFolder } from "./run-cli.ts";

const base = examples[0].scenario;
const variants: ScenarioFile = {
  base,
  variants: [
    { id: "low-cap", name: "Low cap", changes: [{ path: ["payment", "contractCap", "value"], value: 1_200_000 }] },
    { id: "lost", name: "Lost", changes: [{ path: ["payment", "rateCard", "#gone", "price", "value"], value: 1 }] },
  ],
  versions: [],
};
const few = ["--trials", "40", "--seed", "3", "--workers", "1"];

/** The body of every worker, in this thread: as the window's conductor would run it on one worker. */
function port(): SweepPort {
  let hear: Parameters<SweepPort["listen"]>[0] = () => undefined;
  const serve = serveSweep((message) => queueMicrotask(() => hear(message)));
  return { post: serve, listen: (listener) => (hear = listener), close: () => undefined };
}

describe("variants on the command line", () => {
  let folder: TestFolder;
  let file: string;
  beforeAll(async () => {
    folder = await testFolder();
    file = await folder.file("deal.sop.json", serialiseFile(variants));
  });
  afterAll(() => folder.remove());

  it("are compared to the very bytes of the same comparison anywhere else", async () => {
    const deals = ["base", "low-cap"].map((id) => findVariant(variants, id)!);
    const table = await compareInWorkers({ deals, seed: 3, trials: 40, ports: [port()] });
    const expected = comparisonJson(comparisonDocument({ base, deals, table, trials: 40, seed: 3, program: PROGRAM }));
    const run = await runCli(["compare", file, "--variants", "base,low-cap", ...few, "--json", "--workers", "2"]);
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: "" });
    expect(run.stdout).toBe(expected);
  });

  it("are told in a table, all of them where none is named, with what is left out", async () => {
    const { code, stdout, stderr } = await runCli(["compare", file, ...few]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Base +Low cap +difference +19 in 20 +Lost +difference +19 in 20/u);
    expect(stdout).toContain("Payment: contract cap £1,500,000 → £1,200,000");
    expect(stdout).toContain("Low cap against Base, trial by trial");
    expect(stderr).toContain("Left out of the variant “Lost”: The base has no place for “gone”, price any more.");
  });

  it("are written as a document, tables and what their columns mean", async () => {
    const out = join(folder.path, "compared");
    const { code, stderr } = await runCli(["compare", file, "--variants", "base,low-cap", ...few, "--out", out]);
    expect(code).toBe(0);
    expect(stderr).toContain("comparison-better.csv");
    const read = (name: string): Promise<string> => readFile(join(out, name), "utf8");
    const document = JSON.parse(await read("comparison.json")) as ComparisonDocument;
    const figures = (await read("comparison-figures.csv")).trim().split("\r\n");
    const paid = figures.filter((line) => line.startsWith("payments.total.mean,"));
    const mean = (deal: number): number =>
      document.deals[deal]!.measures.find(({ id }) => id === "payments.total")!.statistics!.mean;
    expect(paid.map((line) => Number(line.split(",")[6]))).toEqual([mean(0), mean(1)]);
    expect(Number(paid[1]!.split(",")[8])).toBeCloseTo(mean(1) - mean(0), 6);
    const better = (await read("comparison-better.csv")).trim().split("\r\n").slice(1);
    expect(better).toHaveLength(document.deals[1]!.better.length);
    for (const line of better) {
      const cells = line.split(",");
      expect(Number(cells[6]) + Number(cells[8]) + Number(cells[9])).toBeCloseTo(1, 12);
    }
    const dictionary = await read("comparison-data-dictionary.csv");
    for (const name of [...figures[0]!.replace("\uFEFF", "").split(","), "better_standard_error"])
      expect(dictionary).toContain(`,${name},`);
  });

  it("are refused by name where there is none, and where there is nothing to compare", async () => {
    const unknown = await runCli(["compare", file, "--variants", "base,nobody"]);
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain("There is no variant “nobody”.");
    expect(unknown.stderr).toContain("It has: base, low-cap, lost.");
    const single = await runCli(["compare", file, "--variants", "base"]);
    expect(single.stderr).toContain("--variants needs two to six");
    const twice = await runCli(["compare", file, "--variants", "base,base"]);
    expect(twice.stderr).toContain("named twice");
  });

  it("are simulated one by one by id or name, as the deal that they are", async () => {
    const { stdout, code } = await runCli(["simulate", file, "--variant", "Low cap", ...few, "--json"]);
    expect(code).toBe(0);
    const { scenario } = findVariant(variants, "low-cap")!;
    expect((JSON.parse(stdout) as ResultDocument).scenario.sha256).toBe(scenarioHash(scenario));
    const plain = await runCli(["simulate", file, ...few, "--json"]);
    expect((JSON.parse(plain.stdout) as ResultDocument).scenario.sha256).toBe(scenarioHash(base));
    expect((await runCli(["simulate", file, "--variant", "x"])).stderr).toContain("There is no variant “x”.");
  });
});
