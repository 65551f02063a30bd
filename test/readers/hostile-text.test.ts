import { unzipSync, strFromU8 } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import type { Workbook } from "#shared/export/workbook/cells/sheet.ts";
import { readDealWorkbook } from "#shared/export/workbook/reading/read-deal-workbook.ts";
import { heldText } from "#shared/export/workbook/written/held-text.ts";
import { writeWorkbook } from "#shared/export/workbook/write-workbook.ts";
import { serialiseScenario } from "#shared/schema/serialise-scenario.ts";
import { variantOf } from "../shared/examples/example-runs.ts";
import { ReadCells } from "./support/read-cells.ts";
import { convertedByLibreOffice } from "./support/soffice.ts";
import { workbookOf } from "./support/workbook-of.ts";

/** What could be a formula, markup, an escape of the file format, or no character at all. */
const hostile = [
  "=cmd|' /C calc'!A0",
  "+1",
  "-1+2",
  "@SUM(1)",
  "{=1+1}",
  "'Summary'!A1",
  '<script>alert(1)</script> & &amp; "quotes" ]]>',
  "_x0041_ and _x000D_",
  "\u202Eright to left\u202C שלום مرحبا",
  "👩🏽‍🚀 emoji \ud83d\ude80",
  "a tab\tand\u0000\u0001\u001f\ufffe control characters",
  "half a character \ud800 here",
  "http://example.com",
  "  spaces at both ends  ",
];

/** A deal whose every name is hostile, with namesakes among its tranches, rules and payers. */
const deal = variantOf("skill-mill", (scenario) => {
  let next = 0;
  const name = (): string => hostile[next++ % hostile.length]!;
  scenario.deal.name = hostile[0]!;
  scenario.deal.summary = hostile.join(" ");
  scenario.deal.notes = `${hostile.join("\n")}\n${"=1+1 ".repeat(2_000)}`.slice(0, 10_000);
  for (const list of [scenario.outcomes, scenario.budgetHolders, scenario.savings, scenario.costs.lines])
    for (const item of list) item.name = name();
  for (const segment of scenario.cohort.segments) segment.name = hostile[0]!;
  for (const list of [scenario.payment.rateCard, scenario.payment.payers]) for (const item of list) item.name = name();
  scenario.payment.rateCard[1]!.name = scenario.payment.rateCard[0]!.name;
  scenario.payment.payers[1]!.name = scenario.payment.payers[0]!.name;
  const [one, two, three] = scenario.capital.tranches;
  [one!.name, two!.name, three!.name] = ["=A1", "=A1", "=A1 (2)"];
  scenario.sources[0]!.title = hostile[6]!;
});

describe("a deal whose names are hostile", () => {
  let book: Workbook;
  let bytes: Uint8Array;
  let read: ReadCells;

  beforeAll(async () => {
    book = workbookOf(deal, 10);
    bytes = await writeWorkbook(book);
    const converted = await convertedByLibreOffice(new Map([["hostile.xlsx", bytes]]), "xlsx");
    read = await ReadCells.of(converted.get("hostile.xlsx")!);
  }, 240_000);

  it("gives sheets and formulas no name of its own", () => {
    expect(read.names).toEqual(book.sheets.map(({ name }) => name));
    const workbook = strFromU8(unzipSync(bytes)["xl/workbook.xml"]!);
    const defined = [...workbook.matchAll(/<definedName name="([^"]*)"/gu)].map(([, name]) => name);
    expect(new Set(defined)).toEqual(new Set(["_xlnm.Print_Titles"]));
  });

  it("stands as text in LibreOffice, to the character, and no text becomes a formula", () => {
    let texts = 0;
    const differing: unknown[] = [];
    for (const sheet of book.sheets)
      for (const [row, cells] of sheet.cells)
        for (const [column, { value, formula }] of cells) {
          if (typeof value !== "string" || formula || value === "") continue;
          texts++;
          const said = read.at(sheet.name, row, column);
          if (said !== heldText(value))
            differing.push([sheet.name, row, column, String(said).slice(0, 200), value.slice(0, 200)]);
        }
    expect(differing).toEqual([]);
    expect(texts).toBeGreaterThan(2_000);
  });

  it("still agrees with the app, formula by formula", () => {
    expect(read.at("Base case check", 3, 0)).toMatch(/^All \d+ figures of the base case agree with the app/u);
  });

  it("comes back from the workbook as it was, to the character", async () => {
    const back = await readDealWorkbook(bytes, "hostile.xlsx");
    if (back.kind !== "deal") throw new Error(back.sentences.join(" "));
    expect(back.changed).toEqual([]);
    expect(JSON.parse(back.text) === deal || serialiseScenario(JSON.parse(back.text)) === serialiseScenario(deal)).toBe(
      true,
    );
  });
});
