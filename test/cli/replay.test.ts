import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ReplayDocument } from "#shared/analysis/replay/replay-document.ts";
import { runCli, type TestFolder, testFolder } from "./run-cli.ts";

const few = ["--trials", "60", "--workers", "1"];

describe("replay on the command line", () => {
  let folder: TestFolder;
  beforeAll(async () => void (folder = await testFolder()));
  afterAll(() => folder.remove());

  it("tells a trial as a story, with rules and cash, and writes them", async () => {
    const out = join(folder.path, "story");
    const { code, stdout } = await runCli(["replay", "--trial-number", "17", ...few, "--out", out]);
    expect(code).toBe(0);
    expect(stdout).toContain("Trial 17, as it was asked for.");
    expect(stdout).toContain("171 people start.");
    expect(stdout).toMatch(/Accommodation kept 3 months +\d+ +£[\d,]+/u);
    expect(stdout).toMatch(
      /^Cash of the contract's account +payments +drawn +costs +investors +provider +commissioner +balance$/mu,
    );
    const cash = await readFile(join(out, "replay-cash.csv"), "utf8");
    expect(cash).toContain("month,calendar_month,payments,drawn,costs,toInvestors,toProvider,toCommissioner,balance");
    expect(await readFile(join(out, "replay-rules.csv"), "utf8")).toContain("pay-move-in,Moved into accommodation,");
  });

  it("finds a typical one where something happens, of a range, or of an input's tenth", async () => {
    const found = async (...words: readonly string[]) =>
      JSON.parse((await runCli(["replay", ...words, ...few, "--json"])).stdout) as ReplayDocument;
    expect(await found("--when", "not:payments.overBudget")).toMatchObject({ where: { kind: "when", happens: false } });
    const range = await found("--where", "payments.total=1_000_000..1_450_000");
    expect(range.alike).toBeLessThan(60);
    expect(await found("--where", "payments.total=1m..£1.45m")).toEqual(range);
    expect((await found("--input", "outcome.move-in.rate=lowest")).alike).toBe(6);
  });

  it("says all that is wrong at once", async () => {
    const { code, stderr } = await runCli(["replay", "--when", "rain", "--where", "payments=1", "--input", "x=middle"]);
    expect(code).toBe(2);
    expect(stderr).toContain("Give one of --where and --when and --input, not several.");
    expect(stderr).toContain("--when does not know “rain”.");
    expect(stderr).toContain("--where must be a measure and a rising range");
    expect(stderr).toContain("--input must be an input and lowest or highest");
    const unknown = await runCli(["replay", "--where", "payments.foo=1m..2m"]);
    expect(unknown.stderr).toContain("--where does not know “payments.foo”. It knows: payments.total, ");
    const none = await runCli(["replay", "--input", "nothing=lowest", ...few]);
    expect(none.stderr).toContain("This deal has no input “nothing”.");
  });
});
