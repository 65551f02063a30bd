import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { InformationDocument } from "#shared/analysis/information/information-document.ts";
import type { ScenarioFile } from "#shared/model/variant.ts";
import { serialiseFile } from "#shared/variants/serialise-file.ts";
import { newVersion } from "#shared/versions/new-version.ts";
import { rule, saving } from "../shared/support/deal-parts.ts";
import { plainDeal } from "../shared/support/plain-deal.ts";
import { runCli, type TestFolder, testFolder } from "./run-cli.ts";

const base = plainDeal({
  savings: [
    saving("job", { family: "normal", mean: 205, standardDeviation: 20 }, { id: "benefits", name: "Benefits" }),
  ],
  payment: { rateCard: [rule("job", 200)] },
});
const dearer = { path: ["payment", "rateCard", "#job", "price", "value"], value: 230 };
const variants: ScenarioFile = {
  base,
  variants: [{ id: "dearer", name: "Dearer", changes: [dearer] }],
  versions: [
    newVersion(
      { base, variants: [{ id: "cheaper", name: "Cheaper", changes: [{ ...dearer, value: 190 }] }] },
      { name: "As tendered", note: "" },
      "2026-03-12T14:03:00Z",
    ),
  ],
};
const few = ["--trials", "200", "--seed", "3", "--workers", "1"];

describe("the value of information on the command line", () => {
  let folder: TestFolder;
  let file: string;
  beforeAll(async () => {
    folder = await testFolder();
    file = await folder.file("deal.sop.json", serialiseFile(variants));
  });
  afterAll(() => folder.remove());

  it("is told in sentences and a table, and written with its dictionary", async () => {
    const out = join(folder.path, "out");
    const { code, stdout } = await runCli(["information", file, "--against", "dearer", "--out", out, ...few]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ {2}Base +£\d+ +±£\d+\n {2}Dearer +−£\d+ +±£\d+\n {2}Not signing +£0$/mu);
    expect(stdout).toMatch(/A better amount of “Benefits” is worth up to £\d+ to this decision\./u);
    expect(stdout).toMatch(/^ {2}“Benefits”: amount +£\d+ +±£\d+ +£\d+ to £\d+ +\d+%$/mu);
    const document = JSON.parse(await readFile(join(out, "information.json"), "utf8")) as InformationDocument;
    expect(document.options.map(({ id }) => id)).toEqual(["base", "dearer", "none"]);
    const csv = (await readFile(join(out, "information.csv"), "utf8")).trim().split("\r\n");
    expect(csv).toHaveLength(2 + document.groups.length);
    const dictionary = await readFile(join(out, "information-data-dictionary.csv"), "utf8");
    for (const column of csv[0]!.split(",")) expect(dictionary).toContain(`\n${column},`);
  });

  it("is told of the studies that the file keeps as well", async () => {
    const benefits = ["saving.benefits.amount"];
    const studies = [
      { name: "Survey", inputs: benefits },
      { name: "Pilot", inputs: ["outcome.gone.rate"] },
    ];
    const kept = await folder.file("studies.sop.json", serialiseFile({ ...variants, analyses: { studies } }));
    const asked = ["information", kept, "--group", `Pilot=${benefits[0]!}`, "--json", ...few];
    const { stdout } = await runCli(asked);
    const { groups } = JSON.parse(stdout) as InformationDocument;
    expect(groups.filter(({ kind }) => kind === "asked").map(({ label, inputs }) => [label, inputs])).toEqual([
      ["Pilot", benefits],
      ["Survey", benefits],
    ]);
  });

  it("is the same document on any number of workers, of the variant that is chosen, by the party that is asked", async () => {
    const words = ["information", file, "--variant", "dearer", "--by", "provider", "--trials", "60", "--json"];
    const [one, three] = [await runCli([...words, "--workers", "1"]), await runCli([...words, "--workers", "3"])];
    expect(one.stdout).toBe(three.stdout);
    const document = JSON.parse(one.stdout) as InformationDocument;
    expect(document.options.map(({ name }) => name)).toEqual(["Dearer", "Not signing"]);
    expect(document.by.id).toBe("provider");
  });

  it("takes all deals from the version that is named, by id or by name", async () => {
    const tendered = ["information", file, "--version-name", "as tendered", ...few];
    const optionsOf = async (...words: string[]) => {
      const { stdout } = await runCli([...tendered, ...words, "--json"]);
      return (JSON.parse(stdout) as InformationDocument).options.map(({ id, name }) => [id, name]);
    };
    const none = ["none", "Not signing"];
    expect(await optionsOf("--against", "cheaper")).toEqual([["base", "Base"], ["cheaper", "Cheaper"], none]);
    const other = [["cheaper", "Cheaper"], ["base", "Base"], none];
    expect(await optionsOf("--variant", "cheaper", "--against", "base")).toEqual(other);
    expect(await optionsOf("--variant", "CHEAPER", "--against", "base")).toEqual(other);
    // Of the file as it is now; there was none then.
    const { code, stderr } = await runCli([...tendered, "--against", "dearer"]);
    expect(code).toBe(2);
    expect(stderr).toContain("There is no variant “dearer”.\n");
    expect(stderr).toContain("It has: base, cheaper.");
  });

  it("refuses what it does not know, all at once, and says what there is", async () => {
    const options = await runCli(["information", file, "--by", "nobody", "--group", "pilot"]);
    expect(options.code).toBe(2);
    expect(options.stderr).toContain('--by must be commissioner or public or investor or provider; it is "nobody".');
    expect(options.stderr).toContain("--group needs a name and ids of inputs");
    const asked = ["--by", "investor", "--against", "x,base", "--group", "pilot=rule.job.price"];
    const refused = await runCli(["information", file, ...asked]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain("There is no variant “x”.");
    expect(refused.stderr).toContain("“Base” is named twice.");
    expect(refused.stderr).toContain("Nobody invests in this deal");
    expect(refused.stderr).toContain("There is no uncertain input “rule.job.price”.");
    expect(refused.stderr).toContain("It has: saving.benefits.amount.");
  });
});
