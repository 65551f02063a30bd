import { MonthRow, type MonthSheet } from "../cells/month-sheet.ts";
import {
  add,
  divide,
  isAbove,
  max,
  multiply,
  notBelowZero,
  number,
  ONE,
  subtract,
  sum,
  toPenny,
  when,
  ZERO,
  type Term,
} from "../cells/term.ts";

/**
 * Claims under one rule of one segment, or of all cohorts together: a line a month of units, of what they are worth before caps,
 * and of what the per-person cap keeps of that.
 */
export interface ClaimLine {
  /** Place of the rule on the rate card. */
  readonly rule: number;
  readonly label: string;
  readonly units: MonthRow;
  readonly worth: MonthRow;
  /** Undefined where there is no per-person cap. */
  readonly abovePersonCap: MonthRow | undefined;
}

/** Units claimed in months before, and in the month by segments that stand first. */
export const claimedBefore = (units: readonly MonthRow[], place: number, month: number): Term =>
  add(MonthRow.sumOf(units, 0, month - 1), MonthRow.sumOf(units.slice(0, place), month, month));

/** Writes a line over the months of the contract. */
export function fillRow(
  sheet: MonthSheet,
  label: string,
  unit: string,
  months: number,
  cell: (month: number) => Term,
): MonthRow {
  const row = sheet.row(label, unit, unit === "claims" ? "number" : "money");
  for (let month = 0; month < months; month++) row.push(cell(month));
  row.total();
  return row;
}

/** A line with each of its rows made anew. @param suffix what the new rows are called after the old */
export function mapLine(
  sheet: MonthSheet,
  line: ClaimLine,
  suffix: string,
  months: number,
  cell: (row: MonthRow, month: number) => Term,
): ClaimLine {
  const map = (row: MonthRow, what: string, unit: string): MonthRow =>
    fillRow(sheet, `${what}: ${line.label}, ${suffix}`, unit, months, (month) => cell(row, month));
  return {
    ...line,
    units: map(line.units, "Claims", "claims"),
    worth: map(line.worth, "Worth", "money"),
    abovePersonCap: line.abovePersonCap && map(line.abovePersonCap, "Above the per-person cap", "money"),
  };
}

/**
 * Nothing until so many claims; then earlier ones too, all in the month in which that number is reached. Lines of one rule are
 * counted together: within a month those that stand first come first.
 */
export function paidFromClaim(
  sheet: MonthSheet,
  lines: readonly ClaimLine[],
  fromClaim: Term,
  months: number,
): readonly ClaimLine[] {
  const short = add(subtract(fromClaim, number(1)), number(1e-9));
  const upTo = (month: number): Term =>
    MonthRow.sumOf(
      lines.map(({ units }) => units),
      0,
      month,
    );
  return lines.map((line) =>
    mapLine(sheet, line, "once enough are claimed", months, (row, month) =>
      when(
        isAbove(upTo(month), short),
        when(isAbove(upTo(month - 1), short), row.at(month), sum(row.between(0, month))),
        ZERO,
      ),
    ),
  );
}

/**
 * Nothing unless a measured effect passes: then claims made before it is known are paid in that month, or never.
 * @param passes 1 where it does. @param known the month in which it is known
 */
export const paidOnTrigger = (
  sheet: MonthSheet,
  line: ClaimLine,
  passes: Term,
  known: number,
  paysEarlier: boolean,
  months: number,
): ClaimLine =>
  mapLine(sheet, line, "if the effect passes", months, (row, month) => {
    if (month < known) return ZERO;
    return multiply(passes, month === known && paysEarlier ? sum(row.between(0, month)) : row.at(month));
  });

/** Claims before a number are never paid; of one that crosses it, the part above. */
export function cutBelow(
  sheet: MonthSheet,
  lines: readonly ClaimLine[],
  fromClaim: Term,
  months: number,
): readonly ClaimLine[] {
  const short = subtract(fromClaim, ONE);
  const units = lines.map((line) => line.units);
  return lines.map((line, place) => {
    const before = (month: number): Term => claimedBefore(units, place, month);
    return mapLine(sheet, line, "from the first that is paid on", months, (row, month) => {
      const own = line.units.at(month);
      const kept = notBelowZero(subtract(add(before(month), own), max(short, before(month))));
      if (row === line.units) return kept;
      return when(isAbove(own, ZERO), toPenny(divide(multiply(row.at(month), kept), own)), ZERO);
    });
  });
}
