import { type DecimalMark, findDecimalMark, marksOf } from "../../format/decimal-mark.ts";
import { readDigits } from "../../format/read-digits.ts";
import { type Cell, type Rows, textOf } from "../../format/table.ts";
import type { Actuals } from "../../model/actuals.ts";
import type { Scenario } from "../../model/scenario.ts";
import { actualsProblems } from "./actuals-problems.ts";
import { readMonth } from "./read-month.ts";

/** Actuals as they were read, or everything that is wrong with them, each fault by its row. */
export type ReadActuals =
  | { readonly kind: "actuals"; readonly actuals: Actuals }
  | { readonly kind: "faults"; readonly sentences: readonly string[] };

/** What a column tells. */
type Column =
  | { readonly kind: "month" | "payments" | "starts" }
  | { readonly kind: "segment" | "outcome"; readonly id: string };

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[\s_]+/gu, " ")
    .trim();

/** What a column's head says it tells; undefined where it is nothing known. */
function columnOf(head: string, { outcomes, cohort }: Scenario): Column | undefined {
  const said = plain(head);
  if (said === "month" || said === "calendar month") return { kind: "month" };
  if (said === "starts" || said === "payments") return { kind: said };
  // Ids tell apart what may be called alike.
  const outcome = outcomes.find(({ id }) => plain(id) === said) ?? outcomes.find(({ name }) => plain(name) === said);
  if (outcome) return { kind: "outcome", id: outcome.id };
  const segment = cohort.segments.find(({ id, name }) =>
    [id, name].some((each) => said === `starts ${plain(each)}` || said === `starts: ${plain(each)}`),
  );
  return segment && { kind: "segment", id: segment.id };
}

/** The columns of a head line; what is wrong with it is added to the sentences. */
function columnsOf(
  heads: readonly string[],
  at: string,
  scenario: Scenario,
  sentences: string[],
): readonly (Column | undefined)[] {
  const columns = heads.map((head) => columnOf(head, scenario));
  const seen = new Set<string>();
  columns.forEach((column, place) => {
    const head = heads[place]!;
    if (!column)
      sentences.push(
        `${at}: “${head}” is no column of this deal. Columns are month, starts (or starts SEGMENT, one for each), payments, and outcomes by name or id: ${scenario.outcomes.map(({ id }) => id).join(", ")}.`,
      );
    else {
      const key = "id" in column ? `${column.kind} ${column.id}` : column.kind;
      if (seen.has(key)) sentences.push(`${at}: “${head}” stands there twice.`);
      seen.add(key);
    }
  });
  const segments = columns.filter((column) => column?.kind === "segment").length;
  if (!seen.has("month")) sentences.push(`${at}: there is no column “month”.`);
  if (seen.has("starts") && segments > 0) sentences.push(`${at}: give starts of all together or by segment, not both.`);
  if (!seen.has("starts") && segments < scenario.cohort.segments.length)
    sentences.push(`${at}: there is no column “starts”, nor one for each segment.`);
  return columns;
}

/** A number, as a workbook keeps it or as text that may be grouped, with a currency's sign in money; undefined where it is none. */
function numberOf(cell: Cell, isMoney: boolean, mark: DecimalMark): number | undefined {
  const value = typeof cell === "number" ? cell : numberIn(textOf(cell), isMoney, mark);
  if (value === undefined) return undefined;
  if (isMoney) return Math.abs(value) <= 1e12 ? value : undefined;
  return Number.isInteger(value) && value >= 0 && value <= 1e7 ? value : undefined;
}

function numberIn(text: string, isMoney: boolean, mark: DecimalMark): number | undefined {
  const [, minus = "", run = ""] =
    (isMoney ? /^([-−]?)\s*\p{Sc}?\s*(\d.*?)\s*\p{Sc}?$/u : /^()(\d.*)$/u).exec(text) ?? [];
  const read = readDigits(run, marksOf[mark]);
  if (read.kind === "fault" || read.plain === "") return undefined;
  return minus === "" ? Number(read.plain) : -Number(read.plain);
}

/** What stands before decimals in a table; what is wrong with it is added to the sentences. */
function decimalMarkOf(cells: readonly string[], sentences: string[]): DecimalMark {
  const mark = findDecimalMark(cells);
  if (mark !== "ambiguous") return mark ?? "point";
  sentences.push("Numbers of the table can be read in two ways, as “1.500” can: write thousands without a mark.");
  return "point";
}

/** Reads the rows of a table by month, the first that is not empty being its heads; tells every fault at its row. */
export function readActuals(table: Rows, scenario: Scenario): ReadActuals {
  const lines = table
    .map((raw, place) => ({ raw, cells: raw.map(textOf), at: `Row ${place + 1}` }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  const [{ cells: first, at: ofHeads } = { cells: [], at: "Row 1" }, ...rows] = lines;
  const heads = first.slice(0, first.findLastIndex((head) => head !== "") + 1);
  const sentences: string[] = [];
  const columns = columnsOf(heads, ofHeads, scenario, sentences);
  if (rows.length === 0) sentences.push("There is no month below the heads.");
  const values = columns.map((): number[] => []);
  const numbers = rows.flatMap(({ raw, cells }) =>
    cells.filter((_, place) => typeof raw[place] === "string" && columns[place] && columns[place].kind !== "month"),
  );
  const mark = decimalMarkOf(numbers, sentences);
  rows.forEach(({ raw, cells: row, at }, month) => {
    if (row.slice(columns.length).some((cell) => cell !== ""))
      sentences.push(`${at}: it has more cells than there are heads.`);
    columns.forEach((column, place) => {
      const cell = row[place] ?? "";
      if (!column) return;
      if (column.kind === "month") {
        const read = readMonth(cell, scenario.deal.startMonth);
        if (read === undefined)
          sentences.push(
            `${at}: “${cell}” is no month. Months are 0, 1, 2, … from the service start, or 2015-03, or Mar 2015.`,
          );
        else if (read !== month)
          sentences.push(
            `${at}: “${cell}” is month ${read} of the deal, and month ${month} should stand here: months follow one another from the service start.`,
          );
        return;
      }
      const number = numberOf(raw[place] ?? "", column.kind === "payments", mark);
      if (number === undefined)
        sentences.push(
          cell === ""
            ? `${at}: ${heads[place]!} is empty. Write 0 where there was none.`
            : `${at}: ${heads[place]!} is “${cell}”, which is no ${column.kind === "payments" ? "amount" : "whole number of people"}.`,
        );
      values[place]!.push(number ?? 0);
    });
  });
  if (sentences.length > 0) return { kind: "faults", sentences };
  const named = (kind: Column["kind"]) =>
    columns.flatMap((column, place) => (column?.kind === kind ? [{ column, byMonth: values[place]! }] : []));
  const [payments] = named("payments");
  const actuals: Actuals = {
    throughMonth: rows.length - 1,
    starts: [
      ...named("starts").map(({ byMonth }) => ({ byMonth })),
      ...named("segment").map(({ column, byMonth }) => ({ segment: idOf(column), byMonth })),
    ],
    achieved: named("outcome").map(({ column, byMonth }) => ({ outcome: idOf(column), byMonth })),
    ...(payments && { payments: payments.byMonth }),
  };
  const misfits = actualsProblems(actuals, scenario);
  return misfits.length > 0 ? { kind: "faults", sentences: misfits } : { kind: "actuals", actuals };
}

const idOf = (column: Column): string => ("id" in column ? column.id : "");
