import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ledgerJson } from "#shared/ledger/ledger-json.ts";
import { trialLedger } from "#shared/ledger/trial-ledger.ts";
import type { LedgerDocument } from "#shared/model/ledger.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { PROGRAM } from "#shared/run/program.ts";
import { serialiseScenario } from "#shared/schema/serialise-scenario.ts";
import { exampleOf } from "../shared/examples/example-runs.ts";
import { runCli, type TestFolder, testFolder } from "./run-cli.ts";

const SEED = 7;
const TRIAL = 3;

describe("a trial replayed in the terminal", () => {
  let folder: TestFolder;
  let scenario: Scenario;
  let file: string;
  beforeAll(async () => {
    folder = await testFolder();
    scenario = exampleOf("skill-mill");
    file = await folder.file("deal.sop.json", serialiseScenario(scenario));
  });
  afterAll(() => folder.remove());
  const replay = (...words: readonly string[]) =>
    runCli([file, "--seed", String(SEED), "--trial", String(TRIAL), ...words]);

  it("is one document with --json, the same bytes as the ledger itself", async () => {
    const { code, stdout } = await replay("--json");
    expect(code).toBe(0);
    expect(stdout).toBe(ledgerJson(trialLedger(scenario, SEED, TRIAL, PROGRAM)));
  });

  it("is the trial of that number of a run: its payments add up to that row of the trials file", async () => {
    const out = join(folder.path, "run");
    await runCli([file, "--seed", String(SEED), "--trials", "100", "--out", out]);
    const [header, ...rows] = (await readFile(join(out, "trials.csv"), "utf8")).trimEnd().split(/\r?\n/u);
    const columns = header!.split(",");
    const row = rows[TRIAL]!.split(",");
    expect(row[0]).toBe(String(TRIAL));
    const { stdout } = await replay("--json");
    const { entries } = JSON.parse(stdout) as LedgerDocument;
    const pence = entries
      .filter(({ under }) => under.startsWith("Outcome payment: "))
      .reduce((sum, { amount }) => sum + Math.round(amount * 100), 0);
    expect(pence).toBeGreaterThan(0);
    expect(pence / 100).toBe(Number(row[columns.indexOf("payments.total")]));
  });

  it("says in words what became of claims and who paid whom, when and under which rule", async () => {
    const { stdout } = await replay();
    const { claims, entries } = trialLedger(scenario, SEED, TRIAL, PROGRAM);
    expect(stdout).toContain(`Trial ${TRIAL}, seed ${SEED}`);
    expect(stdout).toContain(`${claims.length.toLocaleString("en-GB")} claims`);
    const lines = stdout.split("\n").filter((line) => line.includes(" → "));
    expect(lines).toHaveLength(entries.length);
    expect(lines[0]).toContain(entries[0]!.calendarMonth);
    expect(lines[0]).toContain(entries[0]!.under);
  });

  it("goes into a folder as a document and three tables", async () => {
    const out = join(folder.path, "ledger");
    const { code } = await replay("--out", out);
    expect(code).toBe(0);
    expect((await readdir(out)).toSorted()).toEqual([
      "ledger-claims.csv",
      "ledger-entries.csv",
      "ledger-payments.csv",
      "ledger.json",
    ]);
    const ledger = trialLedger(scenario, SEED, TRIAL, PROGRAM);
    expect(await readFile(join(out, "ledger.json"), "utf8")).toBe(ledgerJson(ledger));
    for (const part of ["claims", "entries", "payments"] as const) {
      const table = (await readFile(join(out, `ledger-${part}.csv`), "utf8")).trimEnd().split(/\r?\n/u);
      expect(table.length, part).toBe(ledger[part].length + 1);
    }
  });

  it.each(["-1", "1.5", "third", "1000000"])("refuses the trial %s in a sentence", async (text) => {
    const { code, stdout, stderr } = await runCli([file, `--trial=${text}`]);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(`--trial must be a whole number from 0 to 999,999; it is "${text}".`);
  });
});
