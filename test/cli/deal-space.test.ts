import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DealSpaceDocument } from "#shared/analysis/deal-space/deal-space-document.ts";
import { examples } from "#shared/examples/examples.ts";
import { serialiseFile } from "#shared/variants/serialise-file.ts";
import { runCli, type TestFolder, testFolder } from "./run-cli.ts";

const few = ["--points", "5", "--trials", "20", "--seed", "3", "--workers", "1"];
const sides = ["--x", "prices=60%..1.4", "--y", "cap=1m..2_000_000"];

describe("the deal space on the command line", () => {
  let folder: TestFolder;
  let file: string;
  beforeAll(async () => {
    folder = await testFolder();
    const tests = [
      { party: "commissioner", figure: "payments.total.mean", limit: "atMost", level: 1_300_000 },
      { party: "investor", figure: "investor.loss", limit: "atMost", level: 0.2 },
    ] as const;
    file = await folder.file(
      "deal.sop.json",
      serialiseFile({ base: examples[0].scenario, variants: [], versions: [], analyses: { tests } }),
    );
  });
  afterAll(() => folder.remove());

  it("is one document, judged by the tests of the file, the same on any number of workers", async () => {
    const run = await runCli(["deal-space", file, ...sides, ...few, "--json"]);
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: "" });
    const map = JSON.parse(run.stdout) as DealSpaceDocument;
    expect(map).toMatchObject({ format: "outcomes-partnership-deal-space", seed: 3, trials: 20 });
    expect(map.points).toHaveLength(25);
    expect(map.tests.map(({ figure }) => figure)).toEqual(["payments.total.mean", "investor.loss"]);
    expect(map.x.inFile).toBe(1);
    const again = await runCli(["deal-space", file, ...sides, ...few, "--json", "--workers", "2"]);
    expect(again.stdout).toBe(run.stdout);
  });

  it("is told as a map with who would sign where, and written as files", async () => {
    const out = join(folder.path, "map");
    const { code, stdout } = await runCli(["deal-space", file, ...sides, ...few, "--out", out]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Every party would sign at \d+% of the points|Nowhere on this map/u);
    expect(stdout).toContain("· all would sign");
    const csv = await readFile(join(out, "deal-space.csv"), "utf8");
    expect(csv.split("\r\n").filter((line) => line !== "")).toHaveLength(26);
    expect(csv).toContain("prices,cap,state,payments.total.mean,");
    const dictionary = await readFile(join(out, "deal-space-data-dictionary.csv"), "utf8");
    const columns = csv.slice(1, csv.indexOf("\r\n")).split(",");
    for (const column of columns) expect(dictionary).toContain(`\r\n${column},`);
  });

  it("keeps the ends of a small map apart, and says what a blank is", async () => {
    const narrow = ["--x", "surplus.investor=50%..120%", "--y", "cap=1m..2m", "--points", "3"];
    const { stdout } = await runCli(["deal-space", file, ...narrow, "--trials", "20", "--workers", "1"]);
    expect(stdout).toMatch(/^6 of 9 points simulated with 20 trials on the same draws, seed/mu);
    expect(stdout).toMatch(/ 50% {2}120% {2}Investor's share of surplus$/mu);
    expect(stdout).toContain("* fair   blank: no valid deal");
  });

  it("says all that is wrong at once", async () => {
    const { code, stderr } = await runCli(["deal-space", file, "--x", "cap=5", "--points", "1"]);
    expect(code).toBe(2);
    expect(stderr).toContain('--x must be a term and a rising range, as cap=1m..2m; it is "cap=5".');
    expect(stderr).toContain("Say what --y is");
    expect(stderr).toContain("--points must be a whole number from 3 to 129");
    const unknown = await runCli(["deal-space", file, "--x", "cop=1..2", "--y", "cop=1..2"]);
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain("This deal has nothing named “cop” to vary.");
    expect(unknown.stderr).toContain("sweep FILE --terms lists what can be varied.");
    expect((await runCli(["deal-space", "--help"])).stdout).toContain("deal-space [FILE] --x TERM=LOW..HIGH");
  });
});
