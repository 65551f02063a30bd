import { describe, expect, it } from "vitest";
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

  it("refuses a verb there is none of, naming those there are", async () => {
    const { code, stdout, stderr } = await runCli(["merg", "a.shard"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("There is no verb “merg”");
    expect(stderr).toContain("simulate, merge, verify, sweep");
  });
});
