import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ReForecastDocument } from "#shared/analysis/re-forecast/re-forecast-document.ts";
import { runCli, type TestFolder, testFolder } from "./run-cli.ts";

const few = ["--trials", "40", "--draws", "2000", "--workers", "1"];

describe("re-forecast on the command line", () => {
  let folder: TestFolder;
  const table = async (name: string, lines: readonly string[]): Promise<string> => {
    const path = join(folder.path, name);
    await writeFile(path, lines.join("\n"));
    return path;
  };
  beforeAll(async () => void (folder = await testFolder()));
  afterAll(() => folder.remove());

  it("reads months by calendar or by number, pasted or as CSV, and puts the forecast beside the plan", async () => {
    const actuals = await table("a.tsv", [
      "Month\tStarts\tMoved into accommodation\tjob-entry\tPayments",
      "Jan 2015\t14\t2\t0\t£1,000",
      "2015-02\t15\t1\t0\t0",
      "2\t14\t1\t0\t0",
      "3\t13\t2\t0\t0",
    ]);
    const out = join(folder.path, "out");
    const { code, stdout } = await runCli(["re-forecast", "--actuals", actuals, ...few, "--json", "--out", out]);
    expect(code).toBe(0);
    const document = JSON.parse(stdout) as ReForecastDocument;
    expect(document).toMatchObject({ format: "outcomes-partnership-re-forecast", through: "Apr 2015", draws: 2000 });
    expect(document.actuals).toMatchObject({ throughMonth: 3, payments: [1000, 0, 0, 0] });
    const moved = document.outcomes.find(({ outcome }) => outcome === "move-in")!;
    expect(moved.soFar).toBe(6);
    expect(moved.forecast.value).toBeLessThan(moved.plan.value - 4);
    // Six of those who could have moved in is few: the rate is put lower, and what has happened is hard to square.
    const rate = document.inputs.find(({ id }) => id === "outcome.move-in.rate")!;
    expect(rate.after.mean).toBeLessThan(rate.before.mean);
    expect(document.effective).toBeGreaterThan(100);
    expect(document.isThin).toBe(false);
    expect(await readFile(join(out, "learnt.csv"), "utf8")).toContain("outcome.move-in.rate,");
    expect(await readFile(join(out, "paid-by-month.csv"), "utf8")).toContain("\n3,1000,");
    expect(await readFile(join(out, "against-plan.csv"), "utf8")).toContain("figure,payments.overBudget,");
  });

  it("tells every fault at its row, at once", async () => {
    const actuals = await table("b.csv", [
      "month,starts,move-in,colour,job-entry",
      "0,14,,1,0",
      "2,1.5,2,1,0",
      "soon,3,2,1,x",
    ]);
    const { code, stderr } = await runCli(["re-forecast", "--actuals", actuals, ...few]);
    expect(code).toBe(2);
    expect(stderr).toContain("Row 1: “colour” is no column of this deal.");
    expect(stderr).toContain("Row 2: move-in is empty. Write 0 where there was none.");
    expect(stderr).toContain("Row 3: “2” is month 2 of the deal, and month 1 should stand here");
    expect(stderr).toContain("Row 3: starts is “1.5”, which is no whole number of people.");
    expect(stderr).toContain("Row 4: “soon” is no month.");
    expect(stderr).toContain("Row 4: job-entry is “x”");
  });

  it("refuses what does not fit the deal, and what cannot have happened in it", async () => {
    const misfit = await table("c.csv", ["month,starts,move-in,accommodation-6", "0,3,4,0"]);
    const { stderr } = await runCli(["re-forecast", "--actuals", misfit, ...few]);
    expect(stderr).toContain(
      "By Jan 2015 (month 0) more people have achieved “Moved into accommodation” than started.",
    );
    expect(stderr).toContain("“Accommodation kept 6 months” comes after “Accommodation kept 3 months”");
    const early = await table("d.csv", ["month,starts,move-in,accommodation-3", "0,9,4,2"]);
    const impossible = await runCli(["re-forecast", "--actuals", early, ...few]);
    expect(impossible.code).toBe(2);
    expect(impossible.stderr).toContain(
      "cannot happen in this deal in any of the draws: look at wait and rate of “Accommodation kept 3 months”. Someone",
    );
    const none = await runCli(["re-forecast", ...few]);
    expect(none.code).toBe(2);
    expect(none.stderr).toContain("Give the table of it: --actuals FILE.");
  });
});
