import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import writeExcel from "write-excel-file/universal";
import { readTableFile } from "#renderer/views/import/read-file.ts";
import { readDelimited, type ReadTable } from "#renderer/views/import/read-table.ts";

/** A rate card of twenty lines as somebody would keep it: a title, heads, prices as numbers. */
const twenty = Array.from({ length: 20 }, (_, index) => [
  { value: `Outcome ${index + 1}` },
  { value: 100 * (index + 1) + 0.5, format: "£#,##0.00" },
  { value: `${index} months` },
]);
const workbook = (
  rows: unknown = [[{ value: "Rate card" }], [], ["Outcome", "Price", "Timing"].map((value) => ({ value })), ...twenty],
) => writeExcel(rows as Parameters<typeof writeExcel>[0]).toBlob();

const file = (parts: BlobPart[], name: string): File => new File(parts, name);
const sentence = (read: ReadTable): string => (read.kind === "refused" ? read.sentence : `read ${read.sheets.length}`);
const rowsOf = (read: ReadTable) => (read.kind === "table" ? read.sheets[0].rows : read.sentence);

describe("a workbook", () => {
  it("of twenty lines is read, numbers as numbers", async () => {
    const read = await readTableFile(file([await workbook()], "card.xlsx"));
    expect(read.kind).toBe("table");
    const rows = rowsOf(read);
    expect(rows).toHaveLength(23);
    expect(rows[0]![0]).toBe("Rate card");
    expect(rows.slice(21)).toEqual([
      ["Outcome 19", 1900.5, "18 months"],
      ["Outcome 20", 2000.5, "19 months"],
    ]);
  });

  it("is offered by its sheets that may be a rate card, the others named, and refused where none may be", async () => {
    const long = { data: Array.from({ length: 3000 }, (_, index) => [{ value: index }]), sheet: "Data" };
    const card = { data: [["Outcome", "Price"].map((value) => ({ value }))], sheet: "Rate card" };
    const read = async (sheets: unknown[]) =>
      readTableFile(file([await writeExcel(sheets as never).toBlob()], "card.xlsx"));
    const both = await read([long, card]);
    expect(both.kind === "table" && both.sheets.map(({ name }) => name)).toEqual(["Rate card"]);
    expect(both.kind === "table" && both.leftOut).toEqual([
      "The sheet “Data” is left out. It has more than 2,000 rows; a rate card has far fewer. Copy the part that is one and paste it.",
    ]);
    expect((await read([card])).kind === "table" && (await read([card]))).toMatchObject({ leftOut: [] });
    expect(sentence(await read([long]))).toContain("card.xlsx: It has more than 2,000 rows");
  });

  it("that breaks off is refused with what to do", async () => {
    const whole = new Uint8Array(await (await workbook()).arrayBuffer());
    expect(sentence(await readTableFile(file([whole.slice(0, whole.length / 2)], "half.xlsx")))).toContain("damaged");
  });

  it("that is another archive, or an old workbook, is refused", async () => {
    const other = zipSync({ "word/document.xml": strToU8("<w/>") });
    expect(sentence(await readTableFile(file([other.slice().buffer], "letter.docx")))).toContain("of another kind");
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]);
    expect(sentence(await readTableFile(file([old], "old.xls")))).toContain("Save it as .xlsx");
  });

  it("that unpacks to far more than it is, or lies about it, is refused before it is", async () => {
    const bomb = zipSync({
      "xl/workbook.xml": strToU8("<x/>"),
      "xl/worksheets/sheet1.xml": new Uint8Array(50_000_000),
    });
    expect(bomb.length).toBeLessThan(100_000);
    expect(sentence(await readTableFile(file([bomb.slice().buffer], "bomb.xlsx")))).toContain("too large");
    // The size stands in the archive's list, four bytes from the 24th of an entry on; it is told to be ten bytes.
    const lying = bomb.slice();
    const list = new DataView(lying.buffer);
    for (let at = 0; at < lying.length - 4; at++)
      if (list.getUint32(at, true) === 0x02014b50) list.setUint32(at + 24, 10, true);
    expect(sentence(await readTableFile(file([lying.buffer], "lying.xlsx")))).toContain("cannot be read");
  });

  it("with a cell at the end of the world is refused", async () => {
    const whole = new Uint8Array(await (await workbook()).arrayBuffer());
    const { unzipSync } = await import("fflate");
    const parts = unzipSync(whole);
    const name = Object.keys(parts).find((each) => each.startsWith("xl/worksheets/") && each.endsWith(".xml"))!;
    const text = new TextDecoder().decode(parts[name]);
    const far = text.replace("</sheetData>", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>');
    const made = zipSync({ ...parts, [name]: strToU8(far) });
    expect(sentence(await readTableFile(file([made.slice().buffer], "far.xlsx")))).toContain("very far");
  });
});

describe("a CSV", () => {
  it("with a byte order mark, quotes and line breaks within them is read", async () => {
    const text = '\uFEFFOutcome,Price\r\n"Work, 13 weeks","£1,500"\r\n"Says ""yes""\nto it",£20\r\n';
    expect(rowsOf(await readTableFile(file([text], "card.csv")))).toEqual([
      ["Outcome", "Price"],
      ["Work, 13 weeks", "£1,500"],
      ['Says "yes"\nto it', "£20"],
    ]);
  });

  it("with semicolons, decimal commas and an old alphabet is read", async () => {
    // "ü" is one byte in Windows' alphabet, which is no UTF-8.
    const bytes = Uint8Array.from(Buffer.from("Wirkung;Preis\nRückkehr;1.500,00\n", "latin1"));
    expect(rowsOf(await readTableFile(file([bytes], "karte.csv")))).toEqual([
      ["Wirkung", "Preis"],
      ["Rückkehr", "1.500,00"],
    ]);
  });

  it("that is no text, empty or endless is refused", async () => {
    expect(sentence(await readTableFile(file(["\u0000\u0001"], "x.bin")))).toContain("not a text file");
    expect(sentence(await readTableFile(file([], "x.csv")))).toBe("x.csv is empty.");
    expect(sentence(await readTableFile(file(["a,1\n".repeat(3000)], "x.csv")))).toContain("more than 2,000 rows");
    expect(sentence(await readTableFile(file(["x".repeat(5_000_001)], "x.csv")))).toContain("more than 5 MB");
  });

  it("pasted from a spreadsheet has tabs", () => {
    expect(rowsOf(readDelimited("Outcome\tPrice\nWork\t1,500\n", "Pasted"))).toEqual([
      ["Outcome", "Price"],
      ["Work", "1,500"],
    ]);
  });
});
