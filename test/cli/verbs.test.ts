import { describe, expect, it } from "vitest";
import { verbs } from "#cli/verbs/verbs.ts";
import { PROGRAM } from "#shared/run/program.ts";
import { runCli } from "./run-cli.ts";

describe("the verbs of the command line", () => {
  it.each([
    [["help"], "merge "],
    [["merge", "--help"], "--warnings"],
    [["simulate", "--help"], "--shard K/N"],
  ])("%j tells how", async (words, text) => {
    const { code, stdout, stderr } = await runCli(words);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain(text);
  });

  it.each(["solve", "break-even", "tornado", "bridge"])(
    "%s --help keeps figures apart from what they are",
    async (verb) => {
      const { stdout } = await runCli([verb, "--help"]);
      expect(stdout).toMatch(/ commissioner\.netPresentValue\.mean {2}Expected net value \(PV\)$/mu);
    },
  );

  it.each(Object.entries(verbs))("%s tells each of its options, by --help and by help", async (name, { options }) => {
    const [one, other] = await Promise.all([runCli([name, "x", "--help"]), runCli(["help", name])]);
    expect(one).toEqual(other);
    expect({ code: one.code, stderr: one.stderr }).toEqual({ code: 0, stderr: "" });
    for (const option of [...Object.keys(options), "quiet", "help"]) expect(one.stdout).toContain(`--${option}`);
    for (const line of one.stdout.split("\n")) expect(line.length, line).toBeLessThanOrEqual(132);
  });

  it("lists the verbs where there are no words, and tells its version", async () => {
    const [bare, help, version] = await Promise.all([runCli([]), runCli(["help"]), runCli(["--version"])]);
    expect(bare).toEqual(help);
    for (const name of Object.keys(verbs)) expect(help.stdout).toContain(`\n  ${name} `);
    expect(version).toEqual({ code: 0, stdout: `${PROGRAM}\n`, stderr: "" });
  });

  it.each([
    [
      "a verb",
      ["merg", "a.shard"],
      "There is no verb “merg”, and no file of that name. Did you mean merge? Verbs: simulate,",
    ],
    [
      "a verb to help with",
      ["help", "tornados"],
      "There is no verb “tornados”, and no file of that name. Did you mean tornado?",
    ],
    ["an option", ["sweep", "--trails", "5"], "There is no option --trails. Did you mean --trials? --help"],
    ["the beginning of an option", ["solve", "--work=2"], "There is no option --work. Did you mean --workers? --help"],
    ["an option with one dash", ["solve", "-trials", "5"], "Write --trials with two dashes, not -trials."],
  ])("says what was meant by %s that is misspelt", async (_, words, text) => {
    const { code, stdout, stderr } = await runCli(words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr.startsWith(text) || stderr.includes(`\n${text}`), stderr).toBe(true);
  });

  it("guesses nothing where no word is near", async () => {
    for (const words of [["qwertz"], ["solve", "--qwertz"]])
      expect((await runCli(words)).stderr).not.toContain("Did you mean");
  });

  it("says nothing beside the answer with --quiet", async () => {
    const words = ["simulate", "--trials", "20", "--json"];
    const [loud, quiet] = await Promise.all([runCli(words), runCli([...words, "--quiet"])]);
    expect(loud.stderr).toContain("warnings about this deal");
    expect(quiet).toEqual({ ...loud, stderr: "" });
    const wrong = await runCli(["simulate", "nowhere.sop.json", "-q"]);
    expect(wrong.stderr).toContain("There is no such file.");
  });
});
