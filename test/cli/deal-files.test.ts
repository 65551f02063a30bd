import { createHash } from "node:crypto";
import { readFile, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import { PACK_END, PACK_START } from "#shared/export/pack/pack-page.ts";
import { PACK_VERSION } from "#shared/export/pack/scenario-pack.ts";
import type { ScenarioFile } from "#shared/model/variant.ts";
import { serialiseFile } from "#shared/variants/serialise-file.ts";
import { newVersion } from "#shared/versions/new-version.ts";
import { typedInto } from "../readers/support/typed-into.ts";
import { type CliRun, runCli, runProcess, type TestFolder, testFolder } from "./run-cli.ts";

const { scenario } = examples.find(({ id }) => id === "skill-mill")!;
const price = "payment/rateCard/#pay-registered/price/value";
const base = { ...scenario, deal: { ...scenario.deal, notes: "</script> <!-- 🚀 \u2028 =1+1" } };
const variants = [{ id: "dear", name: "Dear", changes: [{ path: price.split("/"), value: 9_999 }] }];
const tendered = newVersion(
  { base: scenario, variants: [] },
  { name: "As tendered", note: "" },
  "2026-03-12T14:03:00Z",
);
const file: ScenarioFile = { base, variants, versions: [tendered] };
const few = ["--trials", "30", "--seed", "3", "--workers", "1"];
const packOf = (text: string, version = PACK_VERSION): string =>
  `<!doctype html><title>A pack</title>${PACK_START}${JSON.stringify({ format: "outcomes-partnership-pack", version, file: text }).replaceAll("<", "\\u003c")}${PACK_END}`;

/** Exit code 2, nothing on standard output, words without a stack. */
function expectRefusal({ code, stdout, stderr }: CliRun): void {
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).not.toMatch(/\bat .*\.m?[jt]s|undefined|Error:|\[object/u);
}

describe("a workbook or a pack in the place of a scenario file", () => {
  let folder: TestFolder;
  let deal: string;
  let pack: string;
  let workbook: string;
  const at = (name: string): string => join(folder.path, name);
  const written = async (name: string, bytes: Uint8Array): Promise<string> => {
    await writeFile(at(name), bytes);
    return at(name);
  };
  const typed = async (name: string, values: Readonly<Record<string, number | string>>): Promise<string> =>
    written(name, await typedInto(await readFile(workbook), values));
  beforeAll(async () => {
    folder = await testFolder();
    deal = await folder.file("deal.sop.json", serialiseFile(file));
    pack = await folder.file("deal.pack.html", packOf(serialiseFile(file)));
    // Its ending is nothing to go by.
    workbook = at("a workbook");
    await runCli(["export", deal, "--to", "workbook.xlsx", "--out", at("made"), ...few, "--quiet"]);
    await written("a workbook", await readFile(at("made/workbook.xlsx")));
  });
  afterAll(() => folder.remove());

  it("gives by migrate the scenario file back, to the byte", async () => {
    for (const [each, out] of [
      [workbook, at("of-workbook.sop.json")],
      [pack, at("of-pack.sop.json")],
    ] as const) {
      const { code, stdout, stderr } = await runCli(["migrate", each, "--out", out]);
      expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
      expect(stderr).toContain("Imported from ");
      expect(await readFile(out, "utf8")).toBe(await readFile(deal, "utf8"));
    }
  });

  it.each([
    ["simulate", "--json"],
    ["compare", "--json"],
    ["stress", "--stress", "referrals", "--json"],
    ["sweep", "--vary", "cap=400000..500000/2", "--json"],
    ["export", "--to", "assumptions.csv", "--out", "-"],
  ])("answers %s as the scenario file does, to the byte", async (verb, ...words) => {
    const [wanted, ...others] = await Promise.all(
      [deal, workbook, pack].map((each) => runCli([verb, each, ...words, ...few, "--quiet"])),
    );
    expect(wanted).toMatchObject({ code: 0, stderr: "" });
    for (const other of others) expect(other).toEqual(wanted);
  });

  it("is read from standard input too", async () => {
    const bytes = await readFile(workbook);
    const { code, stdout, stderr } = await runProcess(["migrate", "-", "--quiet"], bytes);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: serialiseFile(file), stderr: "" });
    const told = await runProcess(["validate", "-"], bytes);
    expect(told).toEqual({
      code: 0,
      stdout: `standard input: fine (${scenario.deal.name})\n`,
      stderr: "Imported from standard input. Nothing was changed in it since it was exported.\n",
    });
  });

  it("is taken with what was typed into it, which is told beside the answer", async () => {
    const changed = await typed("typed.xlsx", { [price]: 1_234.5, "payment/contractCap/value": 400_000 });
    const json = JSON.parse(serialiseFile(file)) as { payment: { contractCap: object; rateCard: { price: object }[] } };
    Object.assign(json.payment.contractCap, { value: 400_000 });
    Object.assign(json.payment.rateCard[0]!.price, { value: 1_234.5 });
    const wanted = await runCli(["simulate", await folder.file("typed.json", JSON.stringify(json)), "--json", ...few]);
    const run = await runCli(["simulate", changed, "--json", ...few]);
    expect(run.stdout).toBe(wanted.stdout);
    expect(run.stderr).toMatch(
      /^Imported from typed\.xlsx\. 2 figures were changed in it since it was exported: .*Registered: price.*\.$/mu,
    );
    const quiet = await runCli(["migrate", changed, "--quiet"]);
    expect(quiet).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(quiet.stdout)).toMatchObject({ payment: { contractCap: { value: 400_000 } } });
  });

  it("is not overwritten with a scenario file, nor is any beside it", async () => {
    const hash = async (): Promise<readonly string[]> =>
      Promise.all(
        [workbook, pack, deal].map(async (each) =>
          createHash("sha256")
            .update(await readFile(each))
            .digest("hex"),
        ),
      );
    const before = await hash();
    const run = await runCli(["migrate", workbook, pack, deal, "--write"]);
    expectRefusal(run);
    expect(run.stderr).toContain("Nothing was written: 2 problems.");
    expect(run.stderr).toContain(
      `${workbook}: This is a workbook, and a scenario file would be written over it. Give --out and another name.`,
    );
    expectRefusal(await runCli(["migrate", pack, "--out", `${folder.path}/./deal.pack.html`]));
    expect(await hash()).toEqual(before);
  });

  it("is validated, each problem at its row of the workbook or at its field", async () => {
    const unreadable = await typed("unreadable.xlsx", { [price]: "about £1,500", "payment/contractCap/value": "?" });
    const outOfRange = await typed("out-of-range.xlsx", { [price]: -5 });
    const { code, stdout } = await runCli(["validate", workbook, unreadable, outOfRange]);
    expect(code).toBe(2);
    expect(stdout).toMatch(/unreadable\.xlsx: 2 problems\n {2}Inputs, row 52: “Registered: price” needs a number/u);
    expect(stdout).toMatch(/^ {2}payment › rate card › “.*” › price: This value must be 0 or more; it is -5\.$/mu);
    expect(stdout).toContain("3 files, 1 fine.");
    const json = await runCli(["validate", unreadable, "--json", "--quiet"]);
    expect(JSON.parse(json.stdout)).toMatchObject({
      files: [{ valid: false, problems: [{ code: "workbook-unreadable", path: [] }, {}] }],
    });
  });

  it.each([
    ["cut off", (bytes: Buffer) => bytes.subarray(0, 9_000), "it is damaged, has a password, or is of another kind"],
    ["with a password", () => Buffer.from("d0cf11e0a1b11ae1", "hex"), "it is damaged, has a password"],
    ["an archive of other things", () => zipSync({ "a.txt": strToU8("a") }), "cannot be read as a workbook"],
    ["a page without a deal", () => strToU8("\n<html><p>Hello</html>"), "is no scenario pack: it holds no deal"],
    ["a pack that is cut off", () => strToU8(packOf("{}").slice(0, -20)), "is no scenario pack"],
    ["a pack with a deal that is none", () => strToU8(packOf("[]")), "not a scenario of this program"],
    ["a pack of a newer program", () => strToU8(packOf("{}", PACK_VERSION + 1)), "newer version of this program"],
    [
      "a pack with a deal of a newer program",
      () => strToU8(packOf(serialiseFile(file).replace('"version": 1', '"version": 9'))),
      "made by a newer program",
    ],
    [
      "a pack with more text than any deal",
      () => strToU8(packOf(" ".repeat(11_000_000))),
      "a scenario has at most 10 million",
    ],
  ])("is refused in a sentence where it is %s", async (name, made, words) => {
    const run = await runCli(["simulate", await written(name, made(await readFile(workbook)))]);
    expectRefusal(run);
    expect(run.stderr).toContain(words);
  });

  it("is refused where it unpacks to more than any workbook, or is larger than any, without being read whole", async () => {
    const large = new Uint8Array(70_000_000);
    const parts = {
      "xl/workbook.xml": strToU8("<workbook/>"),
      "xl/a.xml": large,
      "xl/b.xml": large,
      "xl/c.xml": large,
    };
    const bomb = await runCli(["validate", await written("bomb.xlsx", zipSync(parts, { level: 1 }))]);
    expect(bomb.stdout).toContain("bomb.xlsx cannot be read as a workbook");
    const huge = await written("huge.xlsx", await readFile(workbook));
    // A hole: nothing of it is on the disk.
    await truncate(huge, 3_000_000_000);
    const run = await runCli(["simulate", huge]);
    expectRefusal(run);
    expect(run.stderr).toContain("This file has 3000 MB; a workbook of a deal has at most 100 MB");
  });

  it("names the usual folder of an export without its ending", async () => {
    const { exportTarget } = await import("#cli/export/export-target.ts");
    for (const name of ["a/deal.xlsx", "deal.pack.html", "deal.html", "deal.sop.json", "deal.json"])
      expect(exportTarget(undefined, name, [], [])).toEqual({ kind: "folder", path: "deal-export" });
  });
});
