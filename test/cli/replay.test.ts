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

  it("finds one near a value, where several hold, and of another deal", async () => {
    const found = async (...words: readonly string[]) =>
      JSON.parse((await runCli(["replay", ...words, ...few, "--json"])).stdout) as ReplayDocument;
    const near = await found("--near", "yearly.payments.2015/16=median", "--when", "cap.perPerson.binds");
    expect(near.where).toMatchObject({ kind: "allOf", conditions: [{ kind: "near" }, { kind: "when" }] });
    expect(near.whereWords).toBe(
      "with “Payments in 2015/16” nearest to its median and in which the per-person cap withholds something",
    );
    expect(near.alike).toBeLessThanOrEqual(10);
    const capped = await found("--with", "cap=1m", "--with", "prices=110%");
    expect(capped.there).toEqual({
      kind: "terms",
      terms: [
        { term: "cap", value: 1e6 },
        { term: "prices", value: 1.1 },
      ],
    });
    const paid = capped.told!.measures.find(({ id }) => id === "payments.total")!.value;
    expect(paid).toBe(1e6);
    const { stdout } = await runCli(["replay", "--stress", "effect", ...few]);
    expect(stdout).toContain("This is a future of the deal under “Effect halved”, not of the deal as it stands.");
    expect((await found("--turned-out", "delay=6")).thereWords).toBe("with starts 6 months late");
  });

  it("says all that is wrong at once", async () => {
    const where = ["--when", "rain", "--where", "payments=1", "--input", "x=middle", "--near", "payments.total"];
    const there = ["--input", "y=lowest", "--with", "cap", "--turned-out", "luck=2"];
    const { code, stderr } = await runCli(["replay", "--trial-number", "1", ...where, ...there]);
    expect(code).toBe(2);
    for (const sentence of [
      "--when does not know “rain”.",
      "--where must be a figure and a rising range",
      "--near must be a figure and a value or `median`",
      "--input must be an input and lowest or highest",
      "--trial-number names the trial: give nothing else that it is to be typical of.",
      "Give one of --with and --turned-out, not several.",
      '--with must be a term and a value, as cap=1m; it is "cap".',
    ])
      expect(stderr).toContain(sentence);
    expect((await runCli(["replay", "--turned-out", "delay=0.5"])).stderr).toContain(
      "--turned-out must be as effect=80%",
    );
  });

  it("says what a deal has not", async () => {
    const told = async (...words: readonly string[]) => (await runCli(["replay", ...words, ...few])).stderr;
    expect(await told("--where", "payments.foo=1m..2m")).toContain("This deal has no figure “payments.foo”.");
    expect(await told("--input", "nothing=lowest")).toContain("This deal has no input “nothing”.");
    expect(await told("--when", "deal.endsEarly")).toContain("This deal does not ask “deal.endsEarly”");
    expect(await told("--with", "cap=1m", "--with", "cap=2m")).toContain("--with names “cap” twice.");
    expect(await told("--with", "cap=1m=2")).toContain("--with must be a term and a value");
    expect(await told("--near", "payments.total=1e400")).toContain("--near must be a figure and a value or `median`");
    expect(await told("--with", "foo=3")).toContain(
      "There is no such deal: This deal has nothing named “foo” to vary.",
    );
    expect(await told("--stress", "rain")).toContain("There is no stress “rain”. There are: referrals, ");
    expect(await told("--forecast")).toContain("The file keeps nothing of what has happened to forecast from.");
  });
});
