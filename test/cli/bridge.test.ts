import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BridgeDocument } from "#shared/analysis/bridge/bridge-document.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { ScenarioFile } from "#shared/model/variant.ts";
import { serialiseFile } from "#shared/variants/serialise-file.ts";
import { findVariant } from "#shared/variants/find-variant.ts";
import { outcome, rule } from "../shared/support/deal-parts.ts";
import { plainDeal } from "../shared/support/plain-deal.ts";
import { bridged } from "../shared/analysis/bridge/conduct.ts";
import { runCli, type TestFolder, testFolder } from "./run-cli.ts";

const base: Scenario = plainDeal({
  outcomes: [outcome("job", { rate: 0.5 })],
  payment: { rateCard: [rule("job", 100)] },
});
const price = { path: ["payment", "rateCard", "#job", "price", "value"], value: 150 };
const cap = { path: ["payment", "contractCap"], value: { value: 500, status: "illustrative" } };
const variants: ScenarioFile = {
  base,
  variants: [
    { id: "offer", name: "Offer", changes: [price, cap] },
    { id: "alike", name: "Alike", changes: [] },
  ],
  versions: [],
};
const few = ["--trials", "40", "--seed", "3", "--workers", "1"];

describe("a bridge on the command line", () => {
  let folder: TestFolder;
  let file: string;
  beforeAll(async () => {
    folder = await testFolder();
    file = await folder.file("deal.sop.json", serialiseFile(variants));
  });
  afterAll(() => folder.remove());

  it("is the same document as anywhere else, whatever the order is called by", async () => {
    const run = await runCli([
      "bridge",
      file,
      "--to",
      "Offer",
      "--order",
      "2,payment.rateCard.job.price",
      ...few,
      "--json",
    ]);
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: "" });
    const order = ["payment.contractCap", "payment.rateCard.job.price"];
    const expected = await bridged(base, findVariant(variants, "offer")!.scenario, { order, trials: 40, seed: 3 });
    expect(JSON.parse(run.stdout)).toEqual(JSON.parse(JSON.stringify(expected)));
  });

  it("is told in a table with a sentence, for the figures asked for, and written with its dictionary", async () => {
    const out = join(folder.path, "out");
    const words = ["bridge", file, "--to", "offer", "--figure", "payments.total.mean", "--out", out, ...few];
    const { code, stdout } = await runCli(words);
    expect(code).toBe(0);
    expect(stdout).toContain("1 “Rule job”: price: £100 → £150  [payment.rateCard.job.price]");
    expect(stdout).toMatch(/^ {2}2 Payment: contract cap +−£\d+ +±£\d+ +£\d+ +−£\d+$/mu);
    expect(stdout).toContain("Steps in the order of the file.");
    expect(stdout).not.toContain("Expected margin");
    const document = JSON.parse(await readFile(join(out, "bridge.json"), "utf8")) as BridgeDocument;
    const csv = await readFile(join(out, "bridge.csv"), "utf8");
    expect(csv.trim().split("\r\n")).toHaveLength(1 + document.figures.length * 3);
    const [head] = csv.slice(1).split("\r\n");
    for (const line of csv.trim().split("\r\n"))
      expect(line.replaceAll(/"[^"]*"/gu, "").split(",")).toHaveLength(head!.split(",").length);
    const dictionary = await readFile(join(out, "bridge-data-dictionary.csv"), "utf8");
    for (const column of head!.split(",")) expect(dictionary).toContain(`\n${column},`);
  });

  it("says which of the figures asked for neither deal has", async () => {
    const asked = "payments.total.mean,investor.irr.p50,investor.loss";
    const { stdout } = await runCli(["bridge", file, "--to", "offer", "--figure", asked, ...few]);
    expect(stdout).toContain("The commissioner’s expected payments: ");
    for (const figure of ["median IRR a year", "chance of a loss"])
      expect(stdout).toContain(`\nNeither deal has a figure for the investor’s ${figure}.\n`);
    expect(stdout.match(/Neither deal has/gu)).toHaveLength(2);
  });

  it("says that there is nothing to bridge where there is nothing", async () => {
    const { stdout } = await runCli(["bridge", file, "--to", "alike", ...few]);
    expect(stdout).toContain("“Base” and “Alike” have the same terms: there is nothing to bridge");
  });

  it("refuses what it does not know, all at once, and says what there is", async () => {
    const options = await runCli([
      "bridge",
      file,
      "--figure",
      "x,payments.total.mean",
      "--variant",
      "offer",
      "--order",
      "1,1",
    ]);
    expect(options.code).toBe(2);
    expect(options.stderr).toContain("There is no figure “x”.");
    expect(options.stderr).toContain("--from and --to in the place of --variant");
    expect(options.stderr).toContain("--order names a term twice");
    const order = await runCli(["bridge", file, "--to", "offer", "--order", "3,payment.budget"]);
    expect(order.code).toBe(2);
    expect(order.stderr).toContain("“3” is no changed term.");
    expect(order.stderr).toContain("“payment.budget” is no changed term.");
    expect(order.stderr).toContain("2  payment.contractCap");
    expect((await runCli(["bridge", file])).stderr).toContain("Name the deal it leads to with --to.");
    expect((await runCli(["bridge", file, "--to", "nobody"])).stderr).toContain("There is no variant “nobody”.");
    expect((await runCli(["bridge", file, "--to", "base"])).stderr).toContain("both ends");
  });
});
