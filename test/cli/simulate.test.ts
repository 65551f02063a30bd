import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import { resultJson } from "#shared/report/result-json.ts";
import { summaryCsv } from "#shared/report/summary-csv.ts";
import { dataDictionaryCsv, trialsCsv } from "#shared/report/trials-csv.ts";
import { serialiseScenario } from "#shared/schema/serialise-scenario.ts";
import { outcome, people, rule } from "../shared/support/deal-parts.ts";
import { plainDeal } from "../shared/support/plain-deal.ts";
import { runExample } from "../shared/report/run-example.ts";
import { runCli, runProcess, type TestFolder, testFolder } from "./run-cli.ts";

const skillMill = examples.find(({ id }) => id === "skill-mill")!.scenario;
/** Its payments have a standard deviation of some £1,350: £1,155 by the rate, the rest by luck. */
const plain = plainDeal({
  outcomes: [outcome("job", { rate: { family: "uniform", low: 0.4, high: 0.6 } })],
  cohort: { segments: [people("all", 200)] },
  payment: { rateCard: [rule("job", 100)] },
});
/** The one line of standard error: how many warnings there are. */
const WARNED = /^\d+ warnings about this deal.*: --warnings tells them\.\n$/u;
const few = ["--trials", "130", "--seed", "1", "--workers", "1"];

describe("the command line", () => {
  let folder: TestFolder;
  let [file, plainFile] = ["", ""];
  beforeAll(async () => {
    folder = await testFolder();
    plainFile = await folder.file("plain.sop.json", serialiseScenario(plain));
    file = await folder.file("deal.sop.json", serialiseScenario(skillMill));
  }, 60_000);
  afterAll(() => folder.remove());

  it("runs the Aspire example when no file is given", async () => {
    const { code, stdout, stderr } = await runProcess(few);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(WARNED) as string });
    expect(stdout).toContain("Fair Chance Fund – Aspire");
    expect(stdout).toContain("130 trials, seed 1");
  });

  it("sums a run up in words: verdicts, chances, a picture and tables", async () => {
    const { stdout } = await runCli([file, ...few]);
    const { verdicts, probabilities } = runExample(skillMill, 130).result;
    const unwrapped = stdout.replaceAll(/\s+/gu, " ");
    for (const { sentence, name } of verdicts) {
      expect(unwrapped).toContain(sentence);
      expect(stdout).toContain(name);
    }
    expect(stdout).toContain("Chances, with one standard error");
    for (const { label } of probabilities) expect(stdout).toContain(label.slice(0, 40));
    expect(stdout).toContain("█");
    expect(stdout).not.toMatch(/undefined|NaN|Infinity/u);
  });

  it("writes the result document, and nothing else, with --json: the bytes that this process computes too", async () => {
    const { code, stdout, stderr } = await runProcess([file, ...few, "--json"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(WARNED) as string });
    expect(stdout).toBe(resultJson(runExample(skillMill, 130).result));
    expect((JSON.parse(stdout) as ResultDocument).format).toBe("outcomes-partnership-result");
  });

  it("gives the same bytes with 1, 2 and 4 workers", async () => {
    const runs = await Promise.all(
      ["1", "2", "4"].map((workers) =>
        runCli([file, "--trials", "430", "--seed", "7", "--json", "--workers", workers]),
      ),
    );
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(runs[1]!.stdout).toBe(runs[0]!.stdout);
    expect(runs[2]!.stdout).toBe(runs[0]!.stdout);
  });

  it("draws inputs by the plan that is asked for, as if the file said so, and says which", async () => {
    const plans = ["plain", "latinHypercube"];
    const [random, even, none] = await Promise.all(
      [...plans.map((plan) => ["--sampling", plan]), []].map(async (plan) =>
        JSON.parse((await runCli([file, ...few, "--json", ...plan])).stdout),
      ),
    );
    expect([random.sampling, even.sampling]).toEqual(plans);
    expect(even.measures).not.toEqual(random.measures);
    expect([random, even].map(({ measures }) => measures)).toContainEqual(none.measures);
    const { stdout } = await runCli([file, ...few, "--sampling", "latinHypercube"]);
    expect(stdout).toContain("130 trials, seed 1, Latin hypercube sampling");
  });

  it("stops once a figure is as precise as asked, and says so; none runs all trials", async () => {
    const asked = [plainFile, "--trials", "700", "--seed", "1", "--precision", "payments.total=70"];
    const { stdout } = await runCli(asked);
    expect(stdout).toContain("512 trials, seed 1");
    expect(stdout).toContain(
      "As precise as asked after 512 trials: the standard error of the mean of “Payments, total” is £",
    );
    const all = JSON.parse((await runCli([...asked, "--precision", "none", "--json"])).stdout);
    expect([all.trials, all.precision]).toEqual([700, undefined]);
  });

  it("takes trials and seed from the file where none are given", async () => {
    const small = { ...skillMill, run: { trials: 7, seed: 42 } };
    const { stdout } = await runCli([await folder.file("small.sop.json", serialiseScenario(small)), "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({ trials: 7, seed: 42 });
  });

  it("shows no progress bar and no colour codes in a pipe", async () => {
    const { stdout, stderr } = await runProcess([file, ...few]);
    expect(stderr).toMatch(WARNED);
    expect(stdout).not.toContain("\u001B");
  });

  it("reads standard input with -", async () => {
    const { code, stdout } = await runProcess(["-", ...few, "--json"], serialiseScenario(skillMill));
    expect(code).toBe(0);
    expect(stdout).toBe(resultJson(runExample(skillMill, 130).result));
  });

  it("writes six whole files with --out, into a folder it makes", async () => {
    const out = join(folder.path, "new", "results");
    const { code, stdout } = await runCli([file, ...few, "--json", "--out", out]);
    const { result, layout, table } = runExample(skillMill, 130);
    expect(code).toBe(0);
    expect((await readdir(out)).sort()).toEqual([
      "assumptions.csv",
      "certificate.json",
      "data-dictionary.csv",
      "results.json",
      "summary.csv",
      "trials.csv",
    ]);
    const read = (name: string): Promise<string> => readFile(join(out, name), "utf8");
    expect(await read("results.json")).toBe(stdout);
    expect(await read("summary.csv")).toBe(summaryCsv(result));
    expect(await read("trials.csv")).toBe([...trialsCsv(layout, table, 130)].join(""));
    expect(await read("data-dictionary.csv")).toBe(dataDictionaryCsv(layout));
  });

  it("names the files it wrote, beside the answer", async () => {
    const out = join(folder.path, "named");
    const { stderr } = await runCli([file, ...few, "--json", "--out", out]);
    for (const name of await readdir(out)) expect(stderr).toContain(join(out, name));
  });

  it("shows its options, as its own refusals promise", async () => {
    const { code, stdout, stderr } = await runCli(["simulate", "--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const option of ["--trials", "--seed", "--workers", "--json", "--out", "--help"])
      expect(stdout).toContain(option);
  });
});
