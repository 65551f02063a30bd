import { withoutInertMark } from "../format/inert-text.ts";
import { textOf, type Cell } from "../format/table.ts";
import type { ColumnKind } from "./columns.ts";

/** A text cell as it was before a CSV made it inert, without the space around it. */
const plainText = (cell: Cell): string => textOf(typeof cell === "string" ? withoutInertMark(cell) : cell);

/** A row's cells by what they hold; empty where there is no such column. */
export interface Cells {
  readonly outcome: string;
  readonly rule: string;
  readonly evidence: string;
  readonly ruleId: string;
  readonly terms: string;
  readonly price: Cell;
  readonly accepted: Cell;
  readonly paid: string;
  readonly months: Cell;
  readonly capAmount: Cell;
  readonly capClaims: Cell;
  /** Whether the table has a column of a kind at all. */
  readonly has: (kind: ColumnKind) => boolean;
}

export function cellsOf(row: readonly Cell[], columns: readonly ColumnKind[]): Cells {
  const at = (kind: ColumnKind): Cell => {
    const place = columns.indexOf(kind);
    return place === -1 ? "" : (row[place] ?? "");
  };
  const figure = (kind: ColumnKind): Cell => {
    const cell = at(kind);
    return typeof cell === "string" ? withoutInertMark(cell) : cell;
  };
  const terms = at("terms");
  return {
    outcome: plainText(at("outcome")),
    rule: plainText(at("rule")),
    evidence: plainText(at("evidence")),
    ruleId: plainText(at("ruleId")),
    // Its spaces are those of names and notes.
    terms: String(terms).trim(),
    price: figure("price"),
    accepted: figure("accepted"),
    paid: plainText(at("paid")),
    months: at("months"),
    capAmount: figure("capAmount"),
    capClaims: figure("capClaims"),
    has: (kind) => columns.includes(kind),
  };
}
