import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { PLACE } from "./inputs-of.ts";
import { ReadCells } from "./read-cells.ts";

const SHEET = "xl/worksheets/sheet2.xml";

/** A workbook as it is after somebody has typed into the column Value of its sheet of inputs, by place. */
export async function typedInto(
  bytes: Uint8Array,
  values: Readonly<Record<string, number | string>>,
): Promise<Uint8Array> {
  const cells = await ReadCells.of(bytes);
  const parts = unzipSync(bytes);
  let sheet = strFromU8(parts[SHEET]!);
  for (const [place, value] of Object.entries(values)) {
    let row = 0;
    while (cells.at("Inputs", row, PLACE) !== place) row++;
    const cell = new RegExp(`<c r="D${row + 1}"([^>]*?)(?: t="\\w+")?><v>[^<]*</v></c>`, "u");
    if (!cell.test(sheet)) throw new Error(`no number stands at ${place}`);
    const typed = typeof value === "number" ? `><v>${value}</v>` : ` t="inlineStr"><is><t>${value}</t></is>`;
    sheet = sheet.replace(cell, `<c r="D${row + 1}"$1${typed}</c>`);
  }
  return zipSync({ ...parts, [SHEET]: strToU8(sheet) });
}
