import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import { trialsParquet } from "#shared/export/parquet/trials-parquet.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { columnMeanings, trialColumns } from "#shared/report/trial-columns.ts";
import { trialsCsv } from "#shared/report/trials-csv.ts";
import { TrialsTable } from "#shared/run/trials-table.ts";
import { runExample, type RunOfExample } from "../../report/run-example.ts";
import { readWithDuckdb, type FoundByDuckdb } from "./read-with-duckdb.ts";

const [{ scenario }] = examples;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "parquet-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(path: string, pieces: Iterable<string | Uint8Array>): Promise<void> {
  const file = await open(path, "w");
  for (const piece of pieces) await file.writeFile(piece);
  await file.close();
}

/** What DuckDB finds in the Parquet file of a run, beside its CSV. */
async function found(deal: Scenario, { result, layout, table }: RunOfExample): Promise<FoundByDuckdb> {
  const [parquet, csv] = [join(folder, "trials.parquet"), join(folder, "trials.csv")];
  await write(parquet, trialsParquet({ scenario: deal, result, layout, table }));
  await write(csv, trialsCsv(layout, table, result.trials));
  return readWithDuckdb(parquet, csv);
}

const named = examples.map(({ id, scenario: deal }) => [id, deal] as const);

describe("the trials as Parquet, read by DuckDB", () => {
  it.each(named)("hold every value of trials.csv, and nothing else: %s", { timeout: 120_000 }, async (_, deal) => {
    const run = runExample(deal, 150);
    const { differing, rows, columns } = await found(deal, run);
    expect(differing).toEqual([]);
    expect(rows).toBe(150);
    expect(columns.map(([name]) => name)).toEqual(columnMeanings(run.layout).map(({ column }) => column));
  });

  it("are written in row groups of five thousand, with nulls where a figure does not exist", async () => {
    const { scenario: deal } = examples.find(({ id }) => id === "essex")!;
    const { differing, rowGroups, missing } = await found(deal, runExample(deal, 20_500));
    expect(differing).toEqual([]);
    expect(rowGroups).toBe(5);
    expect(missing).toBeGreaterThan(0);
  });

  it("have whole numbers for people, months and what people achieve, whatever the trials hold", async () => {
    const { columns } = await found(scenario, runExample(scenario, 3));
    expect(columns[0]).toEqual(["trial", "INT32", "REQUIRED"]);
    const types = new Map(columns.map(([name, type, repetition]) => [name, [type, repetition]]));
    for (const whole of ["people.starts", "public.breakEvenMonth", "outcome.job-entry.achieved"])
      expect(types.get(whole)).toEqual(["INT32", "OPTIONAL"]);
    for (const inParts of ["payments.total", "outcome.job-entry.paid", "investor.irr"])
      expect(types.get(inParts)).toEqual(["DOUBLE", "OPTIONAL"]);
  });

  it("say in the file what made them and what each column means, whatever the deal is called", async () => {
    const name = `=cmd|' /C calc'!A0 <b>שלום\u202Eabc</b> 🏠 ${"ä".repeat(10_000)}`;
    const deal: Scenario = { ...scenario, deal: { ...scenario.deal, name } };
    const run = runExample(deal, 20, 7);
    const { facts } = await found(deal, run);
    const { sha256 } = run.result.scenario;
    expect(facts).toMatchObject({ deal: name, scenario_sha256: sha256, seed: "7", trials: "20", currency: "GBP" });
    const dictionary = JSON.parse(facts["data_dictionary"]!) as readonly { column: string; type: string }[];
    expect(dictionary).toMatchObject(columnMeanings(run.layout));
    expect(dictionary.find(({ column }) => column === "people.starts")?.type).toBe("INT32");
  });
});

describe("a hundred thousand trials", () => {
  it("come in pieces of a few columns of a row group each, so that no file is ever whole in memory", () => {
    const trials = 100_000;
    const run = runExample(scenario, 10);
    const table = new TrialsTable(run.layout.columns, trials);
    const sizes = [...trialsParquet({ scenario, layout: run.layout, table, result: { ...run.result, trials } })].map(
      ({ length }) => length,
    );
    expect(sizes).toHaveLength(20 * (1 + Math.ceil(trialColumns(run.layout).length / 8)) + 1);
    expect(Math.max(...sizes.slice(0, -1))).toBeLessThan(8 * 5_000 * 8);
  });
});
