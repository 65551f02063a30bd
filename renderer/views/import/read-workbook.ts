import type { Cell, Rows } from "#shared/format/table.ts";
import { refused, tooLarge, type ReadTable, type Sheet } from "./read-table.ts";
import { unpackWorkbook } from "./unpack-workbook.ts";

const cellsFarOut = (what: string): string =>
  `It has cells filled very far down or out. Copy the part that is a ${what} and paste it, or save that part alone.`;

/** A cell as it is taken: a date as people write it, so that it is seen and refused where a figure should be. */
function cellOf(value: unknown): Cell {
  if (typeof value === "number") return Number.isFinite(value) ? value : "";
  if (value instanceof Date)
    return value.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  return typeof value === "string" ? value : typeof value === "boolean" ? String(value) : "";
}

function rowsOf(data: readonly (readonly unknown[])[]): Rows {
  const rows = data.map((row) => row.map(cellOf));
  while (rows.length > 0 && rows.at(-1)!.every((cell) => cell === "")) rows.pop();
  return rows;
}

/** Reads the sheets of a workbook (.xlsx) that hold anything. Its reader is fetched when it is first needed. @param what it is to be */
export async function readWorkbook(bytes: Uint8Array, name: string, what: string): Promise<ReadTable> {
  const broken = refused(
    `${name} cannot be read as a workbook: it is damaged, has a password, or is of another kind. Save it as .xlsx or .csv.`,
  );
  const unpacked = unpackWorkbook(bytes);
  if (unpacked.kind === "noWorkbook") return broken;
  if (unpacked.kind === "tooLarge")
    return refused(`${name} is too large for a ${what}. Copy the part that is one and paste it.`);
  if (unpacked.kind === "farOut") return refused(`${name}: ${cellsFarOut(what)}`);
  try {
    const { default: readXlsx } = await import("read-excel-file/universal");
    const read = await readXlsx(unpacked.bytes.slice().buffer);
    const sheets = read
      .map(({ sheet, data }): Sheet => ({ name: sheet, rows: rowsOf(data) }))
      .filter(({ rows }) => rows.length > 0);
    if (!sheets[0]) return refused(`${name} is empty.`);
    // A sheet of data beside it is no reason to refuse the file, nor one to offer; but it is said.
    const leftOut = sheets.flatMap(({ name: sheet, rows }) => {
      const why = tooLarge(rows, what);
      return why === undefined ? [] : [`The sheet “${sheet}” is left out. ${why}`];
    });
    const [first, ...others] = sheets.filter(({ rows }) => tooLarge(rows, what) === undefined);
    return first
      ? { kind: "table", name, sheets: [first, ...others], leftOut }
      : refused(`${name}: ${tooLarge(sheets[0].rows, what)!}`);
  } catch {
    return broken;
  }
}
