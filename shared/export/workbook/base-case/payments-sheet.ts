import { MonthRow, MonthSheet } from "../cells/month-sheet.ts";
import { add, multiply, toPenny, ZERO, type Term } from "../cells/term.ts";
import type { BaseCaseParts } from "./base-case-parts.ts";
import { capLines, type CappedLine } from "./capped-lines.ts";
import { ClaimLines } from "./claim-lines.ts";
import { capByContract, capByYear, type GridRow } from "./grid-rows.ts";
import { payerRows, type PaymentLines } from "./payer-rows.ts";
import type { PeopleLines } from "./people-sheet.ts";

const NOTE =
  "From outcomes to payments, in the order of the contract: claims, price, threshold, caps of a person, a rule, a year and the contract, split between payers, invoice. Each amount is rounded to the penny where the app rounds it.";

/** Lays out the sheet of payments, and answers its lines. @param people the lines of the sheet of people */
export function paymentsSheet(
  parts: BaseCaseParts,
  people: PeopleLines,
): {
  readonly sheet: MonthSheet["sheet"];
  readonly lines: PaymentLines & { readonly beforeCaps: MonthRow };
} {
  const { deal, names, trial, inputs } = parts;
  const { payment, timeline, scenario } = deal;
  const { contractMonths, cashMonths } = timeline;
  const sheet = new MonthSheet(
    "Base case payments",
    "Base case: payments",
    NOTE,
    Math.max(contractMonths, cashMonths),
    names,
  );
  const claims = new ClaimLines(parts, people, sheet);
  const lines = claims.write();
  const capped = capLines(sheet, parts, lines);
  sheet.section("Due by rule, before the caps of a year and the contract");
  const fill = (label: string, cell: (month: number) => Term, isSum = false): MonthRow => {
    const row = sheet.row(label, "money", "money", isSum ? "total" : undefined);
    for (let month = 0; month < contractMonths; month++) row.push(cell(month));
    row.total();
    return row;
  };
  const ofRule = (rule: number): readonly CappedLine[] => capped.filter(({ line }) => line.rule === rule);
  const beforeCaps = scenario.payment.rateCard.map(({ name }, rule) =>
    fill(`Before caps: ${name}`, (month) => add(...ofRule(rule).map(({ line }) => line.worth.at(month)))),
  );
  const beside: GridRow[] = [];
  const { serviceFee: fee, plannedPayments: planned } = payment;
  if (fee) {
    const isDue = (month: number): boolean =>
      month >= fee.firstMonth &&
      month <= Math.min(fee.lastMonth, trial.lastMonth) &&
      (month - fee.firstMonth) % fee.everyMonths === 0;
    const amount = inputs.ofInput(fee.amount);
    const row = fill("Service fee", (month) =>
      isDue(month) ? toPenny(multiply(amount, claims.growth.at(month))) : ZERO,
    );
    beside.push({ label: "Service fee", due: row });
  }
  if (planned) {
    const row = fill("Planned payments", (month) => {
      const place = month - planned.fromMonth;
      const amount = planned.amounts[place];
      return amount === undefined || month > trial.lastMonth
        ? ZERO
        : toPenny(inputs.ofTerm(["payment", "plannedPayments", "amounts", place], amount / 100));
    });
    beside.push({ label: "Planned payments", due: row });
  }
  const allBeforeCaps = fill(
    "Before caps, all",
    (month) => add(MonthRow.sumOf(beforeCaps, month, month), ...beside.map(({ due }) => due.at(month))),
    true,
  );
  const rows: readonly GridRow[] = [
    ...scenario.payment.rateCard.map(({ name }, rule) => ({
      label: name,
      due: fill(`Due: ${name}`, (month) => add(...ofRule(rule).map(({ due }) => due.at(month)))),
    })),
    ...beside,
  ];
  const within = capByContract(sheet, parts, capByYear(sheet, parts, rows));
  return { sheet: sheet.sheet, lines: { ...payerRows(sheet, parts, within), beforeCaps: allBeforeCaps } };
}
