import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import { buildBaseCase } from "#shared/export/workbook/base-case/base-case.ts";
import { Sheet, type Cell } from "#shared/export/workbook/cells/sheet.ts";
import { readDealWorkbook } from "#shared/export/workbook/reading/read-deal-workbook.ts";
import { fileSheet } from "#shared/export/workbook/sheets/file-sheet.ts";
import { writeWorkbook } from "#shared/export/workbook/write-workbook.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { serialiseScenario } from "#shared/schema/serialise-scenario.ts";
import { checkFile } from "#shared/variants/check-file.ts";
import { serialiseFile } from "#shared/variants/serialise-file.ts";
import { PLACE, rowOfPlace, VALUE } from "../../../readers/support/inputs-of.ts";
import { exampleOf } from "../../examples/example-runs.ts";

const price = "payment/rateCard/#pay-registered/price/value";
const skillMill = exampleOf("skill-mill");

interface Edits {
  /** Whole cells of the column Value, by their place. */
  readonly values?: Readonly<Record<string, Cell>>;
  readonly inputs?: (inputs: Sheet) => void;
  readonly file?: string;
  readonly leaves?: readonly string[];
}

const made = new Map<Scenario, Sheet>();

/** The sheet of inputs of a deal, worked out once and copied for each who edits it. */
function inputsOf(scenario: Scenario): Sheet {
  const inputs = made.get(scenario) ?? buildBaseCase(scenario).inputs;
  made.set(scenario, inputs);
  const copy = new Sheet(inputs.name);
  for (const [row, cells] of inputs.cells) for (const [column, cell] of cells) copy.put(row, column, cell);
  return copy;
}

/** The sheets of a deal's workbook that importing reads, as somebody has edited them. */
async function edited(scenario: Scenario, { values = {}, inputs, file, leaves = [] }: Edits = {}): Promise<Uint8Array> {
  const sheet = inputsOf(scenario);
  for (const [place, cell] of Object.entries(values)) sheet.put(rowOfPlace(sheet, place), VALUE, cell);
  inputs?.(sheet);
  // No formula of the inputs names another sheet, so that they stand without the rest.
  const sheets = [sheet, fileSheet(file ?? serialiseScenario(scenario))];
  return writeWorkbook({
    title: "Edited",
    sheets: sheets.filter(({ name }) => !leaves.includes(name)),
  });
}

const read = async (scenario: Scenario, edits?: Edits) => readDealWorkbook(await edited(scenario, edits), "deal.xlsx");
const sentence = (text: string) => ({ kind: "refused", sentences: [text] });
const broken = "deal.xlsx cannot be read as a workbook: it is damaged, has a password, or is of another kind.";

describe("the deal of a workbook", () => {
  it.each(examples.map(({ id, scenario }) => [id, scenario] as const))(
    "is the deal that was exported: %s",
    async (_, scenario) => {
      expect(await read(scenario)).toEqual({ kind: "deal", text: serialiseScenario(scenario), changed: [] });
    },
  );

  it("has what was changed in the column Value, certain or a parameter, in lists with ids and without", async () => {
    const cell = (value: number): Cell => ({ value });
    const found = await read(exampleOf("istanbul"), {
      values: {
        "payment/rateCard/#pay-start/price/value": cell(250.5),
        "outcomes/#job/withService/rate/value/high": cell(0.9),
        "payment/rateCard/#pay-sustained/tiers/1/price": cell(1_400),
        "deal/financialYearStartMonth": cell(4),
      },
    });
    if (found.kind !== "deal") throw new Error(found.sentences.join(" "));
    const deal = JSON.parse(found.text) as Scenario;
    expect(deal.payment.rateCard[0]!.price.value).toBe(250.5);
    expect(deal.payment.rateCard.find(({ id }) => id === "pay-sustained")!.tiers![1]!.price).toBe(1_400);
    expect(deal.deal.financialYearStartMonth).toBe(4);
    expect(found.text).toContain('"high": 0.9');
    expect(found.changed.map(({ place, from, to }) => [place, from, to])).toEqual([
      ["deal/financialYearStartMonth", 1, 4],
      ["outcomes/#job/withService/rate/value/high", 0.84, 0.9],
      ["payment/rateCard/#pay-start/price/value", 240, 250.5],
      ["payment/rateCard/#pay-sustained/tiers/1/price", 1_350, 1_400],
    ]);
    expect(found.changed.every(({ name }) => name !== "")).toBe(true);
    expect(checkFile(deal).kind).toBe("valid");
  });

  it("has the number that a formula in the column Value comes to", async () => {
    const found = await read(skillMill, {
      values: { [price]: { value: 1_650, formula: { print: () => "1500*1.1" } } },
    });
    expect(found).toMatchObject({ kind: "deal", changed: [{ place: price, from: 1_500, to: 1_650 }] });
  });

  it("keeps variants, versions and what is kept for analyses", async () => {
    const variants = [{ id: "low", name: "Low price", changes: [{ path: price.split("/"), value: 1_000 }] }];
    const file = serialiseFile({ base: skillMill, variants, versions: [], analyses: { tests: [] } });
    expect(await read(skillMill, { file })).toEqual({ kind: "deal", text: file, changed: [] });
    const changed = await read(skillMill, { file, values: { [price]: { value: 1_234 } } });
    if (changed.kind !== "deal") throw new Error(changed.sentences.join(" "));
    expect(JSON.parse(changed.text)).toMatchObject({ variants, analyses: { tests: [] } });
    expect((JSON.parse(changed.text) as Scenario).payment.rateCard[0]!.price.value).toBe(1_234);
  });

  it("stands in as many pieces as it takes, none of which cuts a character in half", async () => {
    const notes = "🚀".repeat(5_000);
    const deal = { ...skillMill, deal: { ...skillMill.deal, notes, summary: `a${notes}` } };
    const sheet = fileSheet(serialiseScenario(deal));
    expect(sheet.rows).toBeGreaterThan(5);
    expect(await read(deal)).toEqual({ kind: "deal", text: serialiseScenario(deal), changed: [] });
  });

  it("is read from rows in any order and with columns moved", async () => {
    const found = await read(skillMill, {
      inputs: (inputs) => {
        for (const cells of inputs.cells.values()) {
          const [value, place] = [cells.get(VALUE), cells.get(PLACE)];
          cells.delete(VALUE);
          cells.delete(PLACE);
          if (value) cells.set(30, value);
          if (place) cells.set(20, place);
        }
      },
    });
    expect(found).toEqual({ kind: "deal", text: serialiseScenario(skillMill), changed: [] });
  });
});

describe("a workbook that is no deal's", () => {
  it.each([
    ["Inputs", "Inputs"],
    ["Deal file", "Deal file"],
  ])("because it lacks the sheet %s says so", async (name) => {
    expect(await read(skillMill, { leaves: [name] })).toEqual(
      sentence(
        `deal.xlsx is no workbook of a deal: it lacks the sheet “${name}” that this program writes. The window takes a rate card from any workbook, by Import of its rate card.`,
      ),
    );
  });

  it("because a figure has text, nothing, or a place that is not there, names each at once", async () => {
    const found = await read(skillMill, {
      values: { [price]: { value: "about £1,500" }, "payment/indexation/value": { value: undefined } },
      inputs: (inputs) => inputs.text(rowOfPlace(inputs, "payment/contractCap/value"), PLACE, "payment/noCap/value"),
    });
    expect(found).toEqual({
      kind: "refused",
      sentences: [
        "Inputs, row 52: “Registered: price” needs a number, and has “about £1,500”.",
        "Inputs, row 64: “Indexation of prices” needs a number, and has nothing.",
        "Inputs, row 65: the deal has no figure at “payment/noCap/value”.",
      ],
    });
  });

  it.each(["__proto__/x", "constructor/name", "deal/name", "payment/rateCard/9999/price/value", "", "/"])(
    "because a place leads to no figure: “%s”, which changes nothing",
    async (place) => {
      const found = await read(skillMill, { inputs: (inputs) => inputs.text(rowOfPlace(inputs, price), PLACE, place) });
      if (place === "") expect(found).toMatchObject({ kind: "deal", changed: [] });
      else expect(found).toEqual(sentence(`Inputs, row 52: the deal has no figure at “${place}”.`));
      expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
    },
  );

  it("because its columns are gone", async () => {
    const found = await read(skillMill, { inputs: (inputs) => inputs.text(3, PLACE, "Where") });
    expect(found).toEqual(sentence("The sheet “Inputs” has no columns “Value” and “Place” any more."));
  });

  it.each([
    ["{ not json", "The sheet “Deal file” of deal.xlsx was changed and cannot be read any more."],
    ["[1, 2]", "The sheet “Deal file” of deal.xlsx holds no deal."],
  ])("because its file was changed to %s", async (file, words) => {
    expect(await read(skillMill, { file })).toEqual(sentence(words));
  });

  it("because it is cut off, damaged, protected by a password, or of another kind", async () => {
    const bytes = await edited(skillMill);
    const encrypted = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600));
    const without = unzipSync(bytes);
    delete without["xl/workbook.xml"];
    const garbled = {
      ...unzipSync(bytes),
      "xl/worksheets/sheet2.xml": strToU8("<worksheet><sheetData><row></sheetData>"),
    };
    const all = [
      bytes.slice(0, 3_000),
      bytes.slice(3_000),
      encrypted,
      new Uint8Array(0),
      strToU8("a,b\n1,2\n"),
      zipSync(without),
      zipSync(garbled),
    ];
    for (const each of all) {
      const found = await readDealWorkbook(each, "deal.xlsx");
      expect(found.kind).toBe("refused");
    }
    expect(await readDealWorkbook(encrypted, "deal.xlsx")).toEqual(sentence(broken));
  });
});

describe("a workbook that unpacks to more than a deal", () => {
  const large = new Uint8Array(70_000_000);
  const parts = { "xl/workbook.xml": strToU8("<workbook/>"), "xl/a.xml": large, "xl/b.xml": large, "xl/c.xml": large };
  const bomb = zipSync(parts, { level: 1 });

  it("is not unpacked, where it says how large it is", async () => {
    expect(bomb.length).toBeLessThan(2_000_000);
    expect(await readDealWorkbook(bomb, "deal.xlsx")).toEqual(sentence(broken));
  });

  it("is not unpacked, where it lies about its size", async () => {
    const bytes = bomb.slice();
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // Every size that is 70,000,000 says 1,000: in the heads of parts and in the directory at the end.
    for (let at = 0; at + 4 <= bytes.length; at++)
      if (view.getUint32(at, true) === 70_000_000) view.setUint32(at, 1_000, true);
    expect(await readDealWorkbook(bytes, "deal.xlsx")).toEqual(sentence(broken));
  });

  it("is refused where it has more parts than any workbook", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 5_100 }, (_, number) => [`xl/${number}.xml`, strToU8("<x/>")]),
    );
    expect(await readDealWorkbook(zipSync(many), "deal.xlsx")).toEqual(sentence(broken));
  });
});
