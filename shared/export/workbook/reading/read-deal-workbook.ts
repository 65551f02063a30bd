import { readXlsx, type CellValue } from "hucre/xlsx";
import { figureName } from "../../../schema/figure-name.ts";
import { isFields } from "../../../variants/term-path.ts";
import { FILE_FIRST_ROW, FILE_SHEET } from "../sheets/file-sheet.ts";
import type { INPUT_COLUMNS } from "../sheets/inputs-sheet.ts";
import { figureAt, withFigureAt } from "./figure-at.ts";
import { unpackedWithin } from "./unpacked-within.ts";

/** A figure that somebody changed in the sheet of inputs. */
export interface ChangedFigure {
  /** Where it stands in the file: `payment/rateCard/#job/price/value`. */
  readonly place: string;
  /** What it is called. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** What a workbook holds: the text of a scenario file with the figures of the sheet of inputs in it, or why not, all problems at once. */
export type DealWorkbook =
  | { readonly kind: "deal"; readonly text: string; readonly changed: readonly ChangedFigure[] }
  | { readonly kind: "refused"; readonly sentences: readonly string[] };

type Rows = readonly (readonly CellValue[])[];

const refused = (...sentences: readonly string[]): DealWorkbook => ({ kind: "refused", sentences });

const INPUTS = "Inputs";

const textOf = (value: CellValue | undefined): string => (typeof value === "string" ? value : "");

/** The deal's file, from the pieces of its sheet. */
const fileOf = (rows: Rows): string =>
  rows
    .slice(FILE_FIRST_ROW)
    .map(([piece]) => textOf(piece))
    .join("");

/** Changes that the sheet of inputs asks for, and what is wrong with it. */
function readInputs(
  rows: Rows,
  document: unknown,
): { readonly changed: readonly ChangedFigure[]; readonly problems: readonly string[] } {
  const head = rows.findIndex((row) => row.includes("Value") && row.includes("Place"));
  if (head === -1)
    return { changed: [], problems: [`The sheet “${INPUTS}” has no columns “Value” and “Place” any more.`] };
  const column = (name: (typeof INPUT_COLUMNS)[number]): number => rows[head]!.indexOf(name);
  const changed: ChangedFigure[] = [];
  const problems: string[] = [];
  rows.slice(head + 1).forEach((row, index) => {
    const place = textOf(row[column("Place")]);
    if (place === "") return;
    const where = `${INPUTS}, row ${head + index + 2}`;
    const path = place.split("/");
    const from = figureAt(document, path);
    const to = row[column("Value")];
    const called = textOf(row[column("Figure")]);
    if (typeof from !== "number") problems.push(`${where}: the deal has no figure at “${place}”.`);
    else if (typeof to !== "number" || !Number.isFinite(to))
      problems.push(
        `${where}: “${called || place}” needs a number, and has ${to === null || to === undefined || to === "" ? "nothing" : `“${String(to).slice(0, 40)}”`}.`,
      );
    else if (to !== from) changed.push({ place, name: called || figureName(document, path), from, to });
  });
  return { changed, problems };
}

/**
 * Reads a workbook of this program back: the deal of the sheet that holds its file, with the figures of the sheet of inputs. The text
 * is that of a scenario file and not yet checked as one.
 * @param name of the file, for sentences
 */
export async function readDealWorkbook(bytes: Uint8Array, name: string): Promise<DealWorkbook> {
  const unpacked = unpackedWithin(bytes);
  const broken = refused(`${name} cannot be read as a workbook: it is damaged, has a password, or is of another kind.`);
  if (!unpacked) return broken;
  try {
    const book = await readXlsx(unpacked, { sheets: [INPUTS, FILE_SHEET] });
    const rowsOf = (sheet: string): Rows | undefined => book.sheets.find((each) => each.name === sheet)?.rows;
    const pieces = rowsOf(FILE_SHEET);
    const inputs = rowsOf(INPUTS);
    if (!pieces || !inputs)
      return refused(
        `${name} is no workbook of a deal: it lacks the sheet “${pieces ? INPUTS : FILE_SHEET}” that this program writes. The window takes a rate card from any workbook, by Import of its rate card.`,
      );
    return withInputs(fileOf(pieces), inputs, name);
  } catch {
    return broken;
  }
}

function withInputs(text: string, inputs: Rows, name: string): DealWorkbook {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return refused(`The sheet “${FILE_SHEET}” of ${name} was changed and cannot be read any more.`);
  }
  if (!isFields(document)) return refused(`The sheet “${FILE_SHEET}” of ${name} holds no deal.`);
  const { changed, problems } = readInputs(inputs, document);
  if (problems.length > 0) return refused(...problems);
  const applied = changed.reduce<unknown>((deal, { place, to }) => withFigureAt(deal, place.split("/"), to), document);
  return {
    kind: "deal",
    text: changed.length === 0 ? text : `${JSON.stringify(applied, undefined, 2)}\n`,
    changed,
  };
}
