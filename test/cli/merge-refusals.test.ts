import { createHash } from "node:crypto";
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import { serialiseScenario } from "#shared/schema/serialise-scenario.ts";
import { type CliRun, runCli, type TestFolder, testFolder } from "./run-cli.ts";

type Header = Record<string, unknown> & { scenario: { deal: { name: string }; run: { trials: number } } };
const LINE_FEED = 10;

describe("merge refuses", () => {
  let folder: TestFolder;
  let good: Buffer;
  let bodyStart: number;
  const at = (name: string): string => join(folder.path, name);
  const one = (): string => at("s/shard-1-of-3.shard");
  const two = (): string => at("s/shard-2-of-3.shard");
  const three = (): string => at("s/shard-3-of-3.shard");

  beforeAll(async () => {
    folder = await testFolder();
    const file = await folder.file(
      "deal.sop.json",
      serialiseScenario(examples.find(({ id }) => id === "skill-mill")!.scenario),
    );
    for (const part of [1, 2, 3])
      await runCli([file, "--trials", "90", "--shard", `${part}/3`, "--workers", "1", "--out", at("s")]);
    await runCli([file, "--trials", "90", "--seed", "8", "--shard", "3/3", "--out", at("other-seed.shard")]);
    await runCli([file, "--trials", "80", "--shard", "3/3", "--out", at("other-trials.shard")]);
    await runCli([file, "--trials", "90", "--shard", "4/4", "--out", at("other-parts.shard")]);
    await runCli(["--trials", "90", "--shard", "3/3", "--out", at("other-deal.shard")]);
    good = await readFile(three());
    bodyStart = good.indexOf(LINE_FEED) + 1;
  }, 180_000);
  afterAll(() => folder.remove());

  const expectRefusal = ({ code, stdout, stderr }: CliRun): void => {
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).not.toMatch(/\bat .*\.m?[jt]s|undefined|Error:|\[object|made a mistake/u);
  };

  /** The third shard with another header or other numbers. */
  async function changed(name: string, header: (header: Header) => unknown, body = good.subarray(bodyStart)) {
    const document = JSON.parse(good.subarray(0, bodyStart).toString()) as Header;
    const line = header(document) ?? document;
    await writeFile(
      at(name),
      Buffer.concat([Buffer.from(typeof line === "string" ? line : `${JSON.stringify(line)}\n`), body]),
    );
    return at(name);
  }
  /** Numbers changed by someone who mends the hash too. */
  async function forged(name: string, change: (body: Buffer) => void): Promise<string> {
    const body = Buffer.from(good.subarray(bodyStart));
    change(body);
    return changed(name, (d) => void (d["valuesSha256"] = createHash("sha256").update(body).digest("hex")), body);
  }
  const set = (field: string, value: unknown) => (header: Header) => void (header[field] = value);

  it("shards of other runs, each told why", async () => {
    const others = [
      ["other-seed.shard", "of seed 8, not"],
      ["other-trials.shard", "of a number of trials of 80, not 90"],
      ["other-parts.shard", "of a run in parts of 4, not 3"],
      ["other-deal.shard", "of scenario "],
    ] as const;
    const run = await runCli(["merge", one(), two(), ...others.map(([name]) => at(name))]);
    expectRefusal(run);
    for (const [name, words] of others) {
      const told = run.stderr.slice(run.stderr.indexOf(`${at(name)}: It is `)).split("\n")[0]!;
      expect(told).toContain(`${at(name)}: It is `);
      expect(told).toContain(words);
    }
    expect(run.stderr).toContain("1 part of 3 not given or not whole: 3.");
  });

  it("the same part twice, and a part that is missing, both at once", async () => {
    await copyFile(two(), at("again.shard"));
    const run = await runCli(["merge", two(), at("again.shard"), three()]);
    expectRefusal(run);
    expect(run.stderr).toContain(`${at("again.shard")}: It is part 2 of 3 again: ${two()} is too.`);
    expect(run.stderr).toContain("1 part of 3 not given or not whole: 1.");
  });

  const flip = (place: number): Buffer => {
    const body = Buffer.from(good.subarray(bodyStart));
    body[place]! ^= 1;
    return body;
  };
  const damages: readonly (readonly [string, () => Promise<string>, string])[] = [
    ["empty", () => folder.file("empty", ""), "This file is empty."],
    ["a scenario", () => Promise.resolve(at("deal.sop.json")), "This is not a shard"],
    ["a folder", () => Promise.resolve(folder.path), "This is "],
    ["not there", () => Promise.resolve(at("nowhere.shard")), "There is no such file."],
    ["no regular file", () => Promise.resolve("/dev/zero"), "This is not a file that can be read as a whole."],
    [
      "cut in its header",
      async () => {
        await writeFile(at("cut-head"), good.subarray(0, bodyStart - 50));
        return at("cut-head");
      },
      "breaks off within its first line",
    ],
    ["cut in its numbers", () => changed("cut", () => undefined, good.subarray(bodyStart, -9)), "holds 29 of its 30"],
    [
      "too long",
      () => changed("long", () => undefined, Buffer.concat([good.subarray(bodyStart), Buffer.from("abc")])),
      "3 bytes too many",
    ],
    ["flipped by one bit", () => changed("flipped", () => undefined, flip(1000)), "Its numbers are damaged"],
    ["not JSON", () => changed("no-json", () => `{"format":"outcomes-partnership-shard",\n`), "it is not JSON"],
    ["of a newer version", () => changed("newer", set("version", 2)), "of version 2, made by a newer program"],
    [
      "of another program",
      () => changed("program", set("program", "outcomes-partnership-simulator 9.9.9")),
      "made by outcomes-partnership-simulator 9.9.9",
    ],
    [
      "of impossible counts",
      () => changed("counts", (d) => void ((d["count"] = 1e15), (d["seed"] = -1))),
      "does not say rightly seed, count",
    ],
    ["of the wrong range", () => changed("range", set("first", 10)), "its trials are not part 3 of 3"],
    ["of other columns", () => changed("columns", set("columns", ["a"])), "its columns are not those"],
    ["with an unknown field", () => changed("field", set("extra", 1)), "rightly extra"],
    [
      "of a scenario that was changed",
      () => changed("renamed", (d) => void (d.scenario.deal.name = "Other")),
      "its scenario is not the one",
    ],
    [
      "of a wrong scenario",
      () => changed("bad-deal", (d) => void (d.scenario.run.trials = -1)),
      "The scenario in it cannot be used: 1 problem.",
    ],
    [
      "of a scenario that nests without end",
      () =>
        changed(
          "deep",
          (d) =>
            `${JSON.stringify({ ...d, scenario: 0 }).replace('"scenario":0', `"scenario":${"[".repeat(1e5)}${"]".repeat(1e5)}`)}\n`,
        ),
      "cannot be used",
    ],
    ["forged with an infinite number", () => forged("infinite", (b) => b.writeDoubleLE(Infinity, 16)), "without end"],
    [
      "forged in its first trial",
      () => forged("forged", (b) => b.writeDoubleLE(1e9, 0)),
      "Trial 60 comes out otherwise here",
    ],
  ];

  it("damaged and forged shards, each told why, all at once", async () => {
    const paths: string[] = [];
    for (const [, file] of damages) paths.push(await file());
    const run = await runCli(["merge", one(), two(), ...paths]);
    expectRefusal(run);
    damages.forEach(([name, , words], index) => {
      const from = run.stderr.indexOf(`${paths[index]!}: `);
      expect(from, name).toBeGreaterThan(-1);
      const others = paths.flatMap((path) => (path === paths[index] ? [] : [run.stderr.indexOf(`${path}: `)]));
      const next = Math.min(run.stderr.length, ...others.filter((place) => place > from));
      expect(run.stderr.slice(from, next), name).toContain(words);
    });
  });

  it("all damaged shards at once, and writes nothing", async () => {
    const [a, b] = [await changed("a", set("version", 7)), await changed("b", () => undefined, flip(5))];
    const run = await runCli(["merge", a, one(), b, "--out", at("none")]);
    expectRefusal(run);
    expect(run.stderr).toContain("3 problems");
    for (const file of [a, b]) expect(run.stderr).toContain(`${file}: `);
    await expect(readFile(at("none/results.json"))).rejects.toThrow("ENOENT");
  });

  it("to begin without a file", async () => {
    const run = await runCli(["merge"]);
    expectRefusal(run);
    expect(run.stderr).toBe("Name the shard files to merge. --help tells how.\n");
  });
});
