import { spawn } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import { measureNames as names } from "#shared/model/measure-names.ts";
import { serialiseScenario } from "#shared/schema/serialise-scenario.ts";
import type { PointSummary, SweepDocument } from "#shared/sweep/sweep-document.ts";
import { withValue } from "#shared/sweep/with-value.ts";
import { runExample } from "../shared/report/run-example.ts";
import { builtCli, type CliRun, runCli, type TestFolder, testFolder } from "./run-cli.ts";

const aspire = examples[0].scenario;
const few = ["--trials", "60", "--seed", "3", "--workers", "1"];
const varied = ["--vary", "cap=1e6..2e6/3", "--vary", "budget=1400000,1500000"];
const mean = (point: PointSummary): number =>
  point.measures.find(({ id }) => id === names.paymentsTotal)!.statistics!.mean;

describe("sweep", () => {
  let folder: TestFolder;
  let file: string;
  let one: CliRun;
  beforeAll(async () => {
    folder = await testFolder();
    file = await folder.file("deal.sop.json", serialiseScenario(aspire));
    one = await runCli(["sweep", file, ...varied, ...few, "--json", "--workers", "1"]);
  }, 60_000);
  afterAll(() => folder.remove());

  it("writes one document with every point of the grid, the deal in the file beside them", () => {
    expect({ code: one.code, stderr: one.stderr }).toEqual({ code: 0, stderr: "" });
    const sweep = JSON.parse(one.stdout) as SweepDocument;
    expect(sweep).toMatchObject({ format: "outcomes-partnership-sweep", version: 1, seed: 3, trials: 60 });
    expect(sweep.varied).toMatchObject([
      { name: "cap", inFile: 1_500_000, place: "payment › contract cap" },
      { name: "budget", inFile: 1_450_000 },
    ]);
    expect(sweep.points.map(({ values }) => values)).toEqual(
      [1e6, 1.5e6, 2e6].flatMap((cap) => [1.4e6, 1.5e6].map((budget) => [cap, budget])),
    );
    const [first] = sweep.points;
    const capped = runExample(
      withValue(aspire, ["payment", "contractCap"], 1e6) as typeof aspire,
      60,
      3,
    ).result.measures.find(({ id }) => id === names.paymentsTotal)!;
    expect(mean(first!)).toBe(capped.statistics!.mean);
    const { difference } = first!.measures.find(({ id }) => id === names.paymentsTotal)!;
    expect(difference!.mean).toBeCloseTo(mean(first!) - mean(sweep.inFile), 6);
    expect(sweep.points[2]!.measures[0]!.difference).toEqual({ mean: 0, standardError: 0 });
  });

  it("gives the same bytes on any number of workers", async () => {
    for (const workers of ["2", "3"])
      expect((await runCli(["sweep", file, ...varied, ...few, "--json", "--workers", workers])).stdout).toBe(
        one.stdout,
      );
  });

  it("tells a table with a line a point, and writes whole files with --out", async () => {
    const out = join(folder.path, "out");
    const { code, stdout } = await runCli(["sweep", file, ...varied, ...few, "--out", out]);
    expect(code).toBe(0);
    expect(stdout).toContain("6 points of 60 trials, seed 3");
    expect(stdout.match(/^(in file| {7}) +[\d–]/gmu)).toHaveLength(7);
    expect(stdout).not.toMatch(/undefined|NaN|Infinity/u);
    expect((await readdir(out)).toSorted()).toEqual(["data-dictionary.csv", "sweep.csv", "sweep.json"]);
    expect(await readFile(join(out, "sweep.json"), "utf8")).toBe(one.stdout);
    const lines = (await readFile(join(out, "sweep.csv"), "utf8")).trim().split("\r\n");
    expect(lines).toHaveLength(8);
    const head = lines[0]!.split(",");
    expect(head.slice(1, 4)).toEqual(["cap", "budget", "payments.total.mean"]);
    expect(lines[1]).toMatch(/^in file,1500000,1450000,/u);
    const { points } = JSON.parse(one.stdout) as SweepDocument;
    expect(Number(lines[2]!.split(",")[3])).toBe(mean(points[0]!));
    const dictionary = await readFile(join(out, "data-dictionary.csv"), "utf8");
    for (const name of head.slice(1)) expect(dictionary).toContain(`\r\n${name},`);
  });

  it("lists what can be varied, and how", async () => {
    const terms = await runCli(["sweep", file, "--terms"]);
    expect(terms.stdout).toContain("baseline.<outcome>: move-in, ");
    const document = await runCli(["sweep", file, "--terms", "--json"]);
    const listed = JSON.parse(document.stdout) as { readonly terms: readonly { readonly name: string }[] };
    expect(listed.terms).toContainEqual({ name: "cap", places: ["payment › contract cap"] });
    expect(listed.terms.map(({ name }) => name)).toContain("baseline.move-in");
    const help = await runCli(["sweep", "--help"]);
    for (const word of ["--vary", "price.<rule>", "--terms", "10,000"]) expect(help.stdout).toContain(word);
  });

  it.each([
    [[], ["Say what to vary"]],
    [["--vary", "cap"], ["--vary needs a term"]],
    [
      ["--vary", "cap=x", "--vary", "budget=1..2", "--trials", "0"],
      ["--vary cap:", "--vary budget:", "--trials must"],
    ],
    [
      ["--vary", "prise.x=1,2", "--vary", "run.seed=1,2"],
      ["“prise.x”", "“run.seed”", "price.<rule>: ", "pay-accommodation-12"],
    ],
    [["--vary", "cap=1..2/200", "--vary", "budget=1..2/51"], ["10,200 points, more than 10,000"]],
    [["--vary", "cap=1,2", "--vary", "payment.contractCap=3,4"], ["the same term"]],
    [
      ["--vary", "cap=-1,2", "--vary", "indexation=0.01,7"],
      ["3 points of 4", "cap = -1, indexation = 0.01: payment › contract cap: ", "cap = 2, indexation = 7: "],
    ],
  ])("refuses %j", async (words, parts) => {
    const { code, stdout, stderr } = await runCli(["sweep", file, ...words]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    for (const part of parts) expect(stderr).toContain(part);
    expect(stderr).not.toMatch(/\bat .*\.m?[jt]s|undefined|Error:|\[object|made a mistake/u);
  });

  it("stops at Ctrl-C, and leaves no file", async () => {
    const out = join(folder.path, "stopped");
    const words = ["sweep", file, "--vary", "cap=1e6..2e6/300", "--trials", "100000", "--out", out];
    const program = join(builtCli(), "main.mjs");
    const stoppedAfter = async (wait: number): Promise<unknown> => {
      const child = spawn(process.execPath, [program, ...words]);
      setTimeout(() => child.kill("SIGINT"), wait);
      return new Promise((resolve) => child.on("close", resolve));
    };
    // On a busy machine the program may not have begun yet: then the signal ends it before it can answer, with no code.
    let code: unknown = null;
    for (let wait = 1500; code === null && wait < 20_000; wait *= 3) code = await stoppedAfter(wait);
    expect(code).toBe(130);
    await expect(readdir(out)).rejects.toThrow("ENOENT");
  }, 60_000);
});
