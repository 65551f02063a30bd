import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import { serialiseScenario } from "#shared/schema/serialise-scenario.ts";
import { type CliRun, runCli, type TestFolder, testFolder } from "./run-cli.ts";

const skillMill = examples.find(({ id }) => id === "skill-mill")!.scenario;
const TRIALS = "1130";
const outputs = ["assumptions.csv", "data-dictionary.csv", "results.json", "summary.csv", "trials.csv"];

describe("a run in shards", () => {
  let folder: TestFolder;
  let file: string;
  let whole: CliRun;
  const at = (...names: readonly string[]): string => join(folder.path, ...names);
  const run = (...words: readonly string[]): Promise<CliRun> =>
    runCli([file, "--trials", TRIALS, "--seed", "5", ...words]);
  const shards = async (count: number, workers: number, out: string): Promise<readonly string[]> => {
    const runs = await Promise.all(
      Array.from({ length: count }, (_, part) =>
        run("--shard", `${part + 1}/${count}`, "--workers", String(workers), "--out", at(out), "-q"),
      ),
    );
    expect(runs.map(({ code, stderr }) => ({ code, stderr }))).toEqual(runs.map(() => ({ code: 0, stderr: "" })));
    return (await readdir(at(out))).map((name) => at(out, name));
  };

  beforeAll(async () => {
    folder = await testFolder();
    file = await folder.file("deal.sop.json", serialiseScenario(skillMill));
    whole = await run("--json", "--quiet", "--out", at("whole"));
  }, 60_000);
  afterAll(() => folder.remove());

  it.each([[3, 2, (files: readonly string[]) => [files[2]!, files[0]!, files[1]!]]])(
    "of %i parts, each on %i workers, merges into the bytes of the single run",
    async (count, workers, order) => {
      const name = `in-${count}`;
      const files = order(await shards(count, workers, name));
      const merged = await runCli(["merge", ...files, "--json", "--quiet", "--out", at(`${name}-merged`)]);
      expect({ ...merged, stdout: merged.stdout === whole.stdout }).toEqual({ ...whole, stdout: true });
      expect((await readdir(at(`${name}-merged`))).toSorted()).toEqual(["certificate.json", ...outputs].toSorted());
      for (const each of outputs)
        expect((await readFile(at(`${name}-merged`, each))).equals(await readFile(at("whole", each)))).toBe(true);
    },
  );

  it("tells the same words merged, but for how long it took", async () => {
    const files = await shards(2, 1, "words");
    const [one, merged] = await Promise.all([run(), runCli(["merge", ...files])]);
    const without = (text: string): string => text.replace(/, (in [\d.]+ s \(.*?\)|merged from 2 shards) · /u, " · ");
    expect(merged.stdout).toContain("1,130 trials, seed 5, plain sampling, merged from 2 shards · ");
    expect(without(merged.stdout)).toBe(without(one.stdout));
  });

  it("writes one whole file that says what it is, under the name it is given", async () => {
    const { code, stdout, stderr } = await run("--shard", "2/40", "--out", at("named", "mine.shard"));
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: "",
      stderr: `Written:\n  ${at("named", "mine.shard")}\n`,
    });
    expect(await readdir(at("named"))).toEqual(["mine.shard"]);
    const bytes = await readFile(at("named", "mine.shard"));
    const end = bytes.indexOf(10);
    const header = JSON.parse(bytes.subarray(0, end).toString()) as { columns: string[]; scenario: unknown };
    expect(header).toMatchObject({ format: "outcomes-partnership-shard", seed: 5, trials: 1130, first: 28, count: 28 });
    expect(header.scenario).toEqual(JSON.parse(JSON.stringify(skillMill)));
    expect(bytes.length - end - 1).toBe(28 * header.columns.length * 8);
    const line = (await readFile(at("whole", "trials.csv"), "utf8")).split("\r\n")[1 + 28]!.split(",");
    expect(bytes.readDoubleLE(end + 1)).toBe(Number(line[1]));
  });

  it("names parts so that a listing has them in order", async () => {
    await run("--shard", "7/100", "--out", at("padded"));
    expect(await readdir(at("padded"))).toEqual(["shard-007-of-100.shard"]);
  });

  it.each([
    [["--shard", "0/3", "--out", "x"], "such as 3/8"],
    [["--shard", "4/3", "--out", "x"], "such as 3/8"],
    [["--shard", "1", "--out", "x"], "such as 3/8"],
    [["--shard", "1/3"], "--shard needs --out"],
    [["--shard", "1/3", "--out", "x", "--json"], "--shard and --json"],
    [["--shard", "1/3", "--out", "x", "--trial", "1"], "--shard and --trial"],
    [["--shard", "1/2000", "--out", "x"], "cannot split 1,130 trials into 2,000 parts"],
  ])("refuses %j", async (words, sentence) => {
    const { code, stdout, stderr } = await run(...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(sentence);
  });
});
