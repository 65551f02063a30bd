import { spawnSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportWords } from "#cli/export/chosen-files.ts";
import { verbs } from "#cli/verbs/verbs.ts";
import { samplings } from "#shared/model/sampling.ts";
import { runCli, type TestFolder, testFolder } from "./run-cli.ts";

const has = (shell: string): boolean => spawnSync(shell, ["-c", ":"]).status === 0;

describe.skipIf(!has("bash"))("completion in bash", () => {
  let folder: TestFolder;
  let script: string;
  beforeAll(async () => {
    folder = await testFolder();
    script = await folder.file("outcomes.bash", (await runCli(["completion", "bash"])).stdout);
    await folder.file("deal one.sop.json", "{}");
    await mkdir(join(folder.path, "deals"));
    await writeFile(join(folder.path, "deals/two.sop.json"), "{}");
  });
  afterAll(() => folder.remove());

  /** What bash would offer for the words, of which the last is being typed. */
  function offered(...words: readonly string[]): readonly string[] {
    const run = spawnSync(
      "bash",
      [
        "--norc",
        "-uc",
        'source "$1"; shift; COMP_WORDS=(outcomes "$@"); COMP_CWORD=$#; _outcomes; for each in ${COMPREPLY[@]+"${COMPREPLY[@]}"}; do printf "%s\\n" "$each"; done',
        "bash",
        script,
        ...words,
      ],
      { cwd: folder.path, encoding: "utf8" },
    );
    expect(run.stderr).toBe("");
    return run.stdout.split("\n").filter((line) => line !== "");
  }

  it("is asked for both names of the command", () => {
    const run = spawnSync("bash", ["--norc", "-c", 'source "$1"; complete -p', "bash", script], { encoding: "utf8" });
    expect(run.stdout).toContain("complete -F _outcomes outcomes\n");
    expect(run.stdout).toContain("complete -F _outcomes outcomes-partnership-simulator\n");
  });

  it("offers every verb, and files, since simulate is meant without one", () => {
    const words = offered("");
    for (const verb of [...Object.keys(verbs), "help", "deal one.sop.json", "deals"]) expect(words).toContain(verb);
    expect(offered("re")).toEqual(["replay", "re-forecast", "reverse-stress"]);
    expect(offered("help", "exp")).toEqual(["export"]);
  });

  it("offers the options of each verb that parse them, all of them", () => {
    for (const [name, { options }] of Object.entries(verbs)) {
      const known = [...Object.keys(options), "quiet", "help"].map((option) => `--${option}`);
      expect(offered(name, "--").toSorted()).toEqual([...new Set(known)].toSorted());
    }
    expect(offered("deal one.sop.json", "--sam")).toEqual(["--sampling"]);
    expect(offered("--ver")).toEqual(["--version-name", "--version"]);
  });

  it("offers the values that an option can have", () => {
    expect(offered("simulate", "--sampling", "")).toEqual([...samplings]);
    expect(offered("export", "x.json", "--to", "")).toEqual([...exportWords]);
    expect(offered("export", "--to", "csv,js")).toEqual(["csv,json"]);
    expect(offered("export", "--to", "=", "cs")).toEqual(["csv"]);
    expect(offered("export", "--to", "=")).toEqual([...exportWords]);
    expect(offered("completion", "")).toEqual(["bash", "zsh", "fish"]);
    expect(offered("schema", "r")).toEqual(["result"]);
    expect(offered("sweep", "--trials", "")).toEqual([]);
  });

  it("offers files, and where only folders will do, folders", () => {
    expect(offered("solve", "deal").toSorted()).toEqual(["deal one.sop.json", "deals"]);
    expect(offered("solve", "deals/")).toEqual(["deals/two.sop.json"]);
    expect(offered("solve", "--out", "")).toEqual(["deals"]);
  });
});

describe("completion", () => {
  it.each(["zsh", "fish"])("in %s knows every verb and option, and is no broken script", async (shell) => {
    const { code, stdout, stderr } = await runCli(["completion", shell]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const [name, { options }] of Object.entries(verbs)) {
      expect(stdout).toContain(name);
      for (const option of Object.keys(options)) expect(stdout).toMatch(new RegExp(`(?:--|-l )${option}[ =[]`, "u"));
    }
    if (!has(shell)) return;
    expect(spawnSync(shell, ["-n"], { input: stdout, encoding: "utf8" }).stderr).toBe("");
  });

  it("refuses another shell", async () => {
    expect(await runCli(["completion", "tcsh"])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: "There is no completion for “tcsh”. There is for bash, zsh, fish.\n",
    });
    expect(await runCli(["completion"])).toMatchObject({ code: 2, stderr: "Name one shell: bash, zsh, fish.\n" });
  });
});
