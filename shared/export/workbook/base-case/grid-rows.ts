import { MonthRow, type MonthSheet } from "../cells/month-sheet.ts";
import { add, min, notBelowZero, subtract, sum, toPenny, ZERO, type Term } from "../cells/term.ts";
import type { BaseCaseParts } from "./base-case-parts.ts";

/** What is due by row of the grid of payments: the rules, then the service fee, then planned payments. */
export interface GridRow {
  readonly label: string;
  readonly due: MonthRow;
}

/** Rows that a cap looks at are replaced by what it leaves of them; the others stay. */
const put = (rows: readonly GridRow[], order: readonly number[], made: readonly MonthRow[]): readonly GridRow[] =>
  rows.map((row, place) => {
    const at = order.indexOf(place);
    return at === -1 ? row : { ...row, due: made[at]! };
  });

/** What lines before this one take in a month. */
const before = (rows: readonly MonthRow[], place: number, month: number): Term =>
  MonthRow.sumOf(rows.slice(0, place), month, month);

/** Step 8: the annual cap; excess is lost, or carried to the first month of the next year, ahead of new claims. */
export function capByYear(sheet: MonthSheet, parts: BaseCaseParts, rows: readonly GridRow[]): readonly GridRow[] {
  const { payment, timeline, scenario } = parts.deal;
  const { annualCap, cappedOrder: order } = payment;
  if (!annualCap) return rows;
  const { yearOfMonth, capOfYear, carried } = annualCap;
  const amounts = scenario.payment.annualCap!.amounts;
  sheet.section("Annual cap");
  const cap = sheet.row("Cap of the year", "money", "money");
  for (let month = 0; month < timeline.contractMonths; month++) {
    const year = yearOfMonth[month]!;
    const stated = Math.min(year, amounts.length - 1);
    cap.push(parts.inputs.ofTerm(["payment", "annualCap", "amounts", stated, "value"], capOfYear[year]! / 100));
  }
  const row = (what: string) => order.map((place) => sheet.row(`${what}: ${rows[place]!.label}`, "money", "money"));
  const released = carried ? row("Carried here from the year before") : [];
  const paid = row("Due within the annual cap");
  const kept = carried ? row("Carried on") : [];
  for (let month = 0; month < timeline.contractMonths; month++) {
    const year = yearOfMonth[month]!;
    const first = yearOfMonth.indexOf(year);
    const used = add(MonthRow.sumOf(released, first, month - 1), MonthRow.sumOf(paid, first, month - 1));
    const room = subtract(cap.at(month), used);
    const releases = month > 0 && first === month;
    released.forEach((each, place) =>
      each.push(
        releases
          ? toPenny(min(kept[place]!.at(month - 1), notBelowZero(subtract(room, before(released, place, month)))))
          : ZERO,
      ),
    );
    const freed = MonthRow.sumOf(released, month, month);
    order.forEach((grid, place) => {
      const due = rows[grid]!.due.at(month);
      const left = notBelowZero(subtract(room, add(freed, before(paid, place, month))));
      paid[place]!.push(toPenny(min(due, left)));
      kept[place]?.push(
        toPenny(
          subtract(add(kept[place]!.at(month - 1), due), add(paid[place]!.at(month), released[place]!.at(month))),
        ),
      );
    });
  }
  [...released, ...paid].forEach((each) => each.total());
  if (!carried) return put(rows, order, paid);
  const together = order.map((place, at) => {
    const all = sheet.row(`After the annual cap: ${rows[place]!.label}`, "money", "money");
    for (let month = 0; month < timeline.contractMonths; month++)
      all.push(add(released[at]!.at(month), paid[at]!.at(month)));
    all.total();
    return all;
  });
  return put(rows, order, together);
}

/** Step 9: pays in date order until the contract's cap is used up. */
export function capByContract(sheet: MonthSheet, parts: BaseCaseParts, rows: readonly GridRow[]): readonly GridRow[] {
  const { payment, timeline } = parts.deal;
  if (payment.contractCap === undefined) return rows;
  sheet.section("Contract cap");
  const cap = sheet.figure(
    "Contract cap",
    "money",
    "money",
    parts.inputs.ofTerm(["payment", "contractCap", "value"], payment.contractCap / 100),
  );
  const order = payment.cappedOrder;
  const paid = order.map((place) => sheet.row(`Due within the contract cap: ${rows[place]!.label}`, "money", "money"));
  const all = sheet.row("Due within the contract cap, all", "money", "money", "total");
  for (let month = 0; month < timeline.contractMonths; month++) {
    order.forEach((grid, place) => {
      const used = add(sum(all.between(0, month - 1)), before(paid, place, month));
      paid[place]!.push(toPenny(min(rows[grid]!.due.at(month), notBelowZero(subtract(cap, used)))));
    });
    all.push(MonthRow.sumOf(paid, month, month));
  }
  [...paid, all].forEach((each) => each.total());
  return put(rows, order, paid);
}
