import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readDealWorkbook } from "#shared/export/workbook/reading/read-deal-workbook.ts";
import { PLACE, rowOfPlace } from "../../../readers/support/inputs-of.ts";
import { exampleOf } from "../../examples/example-runs.ts";
import { edited, readEdited as read } from "./edited-workbook.ts";

const price = "payment/rateCard/#pay-registered/price/value";
const skillMill = exampleOf("skill-mill");
const sentence = (text: string) => ({ kind: "refused", sentences: [text] });
const broken = "deal.xlsx cannot be read as a workbook: it is damaged, has a password, or is of another kind.";

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
