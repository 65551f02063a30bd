import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commandNames } from "#cli/command-names.ts";
import { packCli } from "#scripts/npm/pack-cli.ts";
import { examples } from "#shared/examples/examples.ts";
import { PROGRAM } from "#shared/run/program.ts";
import { serialiseScenario } from "#shared/schema/serialise-scenario.ts";

describe("the command line as an npm package", () => {
  let folder: string;
  const run = (command: string, words: readonly string[], input = ""): SpawnSyncReturns<string> =>
    spawnSync(command, words, {
      cwd: folder,
      input,
      encoding: "utf8",
      // As in a shell of its own: what npm tells the tests of this checkout is not passed on.
      env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/iu.test(name))),
    });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "packed-cli-"));
    const path = await packCli(folder);
    await writeFile(join(folder, "package.json"), '{ "private": true }\n');
    const { status, stderr } = run("npm", ["install", "--offline", "--no-audit", "--no-fund", path]);
    if (status !== 0) throw new Error(stderr);
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("is installed offline: it depends on nothing, and carries the licences of what is in it", async () => {
    const [name] = commandNames;
    expect((await readdir(join(folder, "node_modules"))).filter((each) => !each.startsWith("."))).toEqual([name]);
    const files = await readdir(join(folder, "node_modules", name));
    for (const file of ["main.mjs", "worker.mjs", "LICENSE", "licences.txt", "README.md"])
      expect(files).toContain(file);
    const manifest = await readFile(join(folder, "node_modules", name, "package.json"), "utf8");
    expect(JSON.parse(manifest)).not.toHaveProperty("dependencies");
  });

  it("simulates on its worker threads, a scenario piped in, the answer alone piped out", () => {
    const scenario = serialiseScenario(examples[0].scenario);
    const words = ["--offline", commandNames[0], "simulate", "-", "--trials", "200", "--json", "--workers", "2"];
    const { status, stdout } = run("npx", words, scenario);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ trials: 200, program: PROGRAM });
  });

  it("goes by its short name too, and tells how it is called", () => {
    const bin = join(folder, "node_modules/.bin", commandNames[1]);
    expect(run(bin, ["--version"])).toMatchObject({ status: 0, stdout: `${PROGRAM}\n` });
    expect(run(bin, ["schema", "--help"]).stdout).toContain(`\n  ${commandNames[1]} schema [NAME] [options]\n`);
  });
});
