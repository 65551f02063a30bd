import { spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync } from "node:fs";
import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtCli, runCli, runProcess, type TestFolder, testFolder } from "./run-cli.ts";

describe("the command line at its edges", () => {
  let folder: TestFolder;
  beforeAll(async () => {
    folder = await testFolder();
  });
  afterAll(() => folder.remove());

  it("ends without a complaint when its reader goes away, as `| head -1` does", async () => {
    const child = spawn(process.execPath, [join(builtCli(), "main.mjs"), "--trials", "20", "--json"]);
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(code).toBe(0);
    expect(stderr).toMatch(/^(\d+ warnings about this deal.*\n)?$/u);
  });

  it.skipIf(!existsSync("/dev/full"))("says why when its answer finds no room", () => {
    const full = openSync("/dev/full", "w");
    const words = [join(builtCli(), "main.mjs"), "schema", "scenario"];
    const { status, stderr } = spawnSync(process.execPath, words, {
      stdio: ["ignore", full, "pipe"],
      encoding: "utf8",
    });
    closeSync(full);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "The answer could not be written to standard output: The disk is full.\n",
    });
  });

  it("says that the fault is ours, with exit code 1 and no stack, when a part of the program is missing", async () => {
    const broken = join(folder.path, "broken");
    await cp(builtCli(), broken, { recursive: true });
    await rm(join(broken, "worker.mjs"));
    const run = await runProcess(["--trials", "20", "--json"], "", join(broken, "main.mjs"));
    expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 1, stdout: "" });
    expect(run.stderr).toContain("The program made a mistake and stopped; your file is untouched.");
    expect(run.stderr).not.toMatch(/^\s+at /mu);
  });

  it("runs more workers than there are trials", async () => {
    const [many, one] = await Promise.all(
      ["8", "1"].map((workers) => runCli(["--trials", "3", "--json", "--workers", workers])),
    );
    expect(many!.code).toBe(0);
    expect(many!.stdout).toBe(one!.stdout);
  });

  it("reads numbers with thousands marks, as its help writes them", async () => {
    const { stdout } = await runCli(["--trials", "1,0_0", "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({ trials: 100 });
  });
});
