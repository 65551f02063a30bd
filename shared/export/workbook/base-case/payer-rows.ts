import type { PathStep } from "../../../model/problem.ts";
import { MonthRow, type MonthSheet } from "../cells/month-sheet.ts";
import { add, min, multiply, notBelowZero, subtract, sum, sumWhere, toPenny, type Term } from "../cells/term.ts";
import type { BaseCaseParts } from "./base-case-parts.ts";
import type { GridRow } from "./grid-rows.ts";

/** What is paid, by payer and month. */
export interface PaymentLines {
  /** By row of the grid, all payers, by month of the claim. */
  readonly paid: readonly MonthRow[];
  /** By payer, by month in which it is paid. */
  readonly cashOfPayer: readonly MonthRow[];
  readonly cash: MonthRow;
}

/** Where a payer's share of a row stands in a month: the rule's own, the phase's, or the payer's. */
function sharePath(
  { scenario }: BaseCaseParts["deal"],
  row: number,
  payer: number,
  month: number,
): readonly PathStep[] {
  const { payers, payerPhases = [], rateCard } = scenario.payment;
  const { id } = payers[payer]!;
  if (rateCard[row]?.payerShares) return ["payment", "rateCard", row, "payerShares", id];
  const phase = payerPhases.findLastIndex(({ fromMonth }) => fromMonth <= month);
  return phase === -1
    ? ["payment", "payers", payer, "share", "value"]
    : ["payment", "payerPhases", phase, "shares", id];
}

/** Step 10, and 11: each payer's share of each row, to the penny, up to its cap; and the month in which it is paid. */
export function payerRows(sheet: MonthSheet, parts: BaseCaseParts, rows: readonly GridRow[]): PaymentLines {
  const { payment, timeline, scenario } = parts.deal;
  const { contractMonths, cashMonths, cashMonthOf } = timeline;
  const { payers, paymentOrder: order } = payment;
  const names = scenario.payment.payers.map(({ name }) => name);
  sheet.section("Split between payers, by month of the claim");
  const caps = payers.map(({ cap }, payer) =>
    cap === Infinity ? undefined : parts.inputs.ofTerm(["payment", "payers", payer, "cap", "value"], cap / 100),
  );
  // One payer without a cap of its own pays what is due.
  const paysAll = names.length === 1 && caps[0] === undefined;
  const lines = names.map((name) => ({
    of: rows.map(({ label }) => (paysAll ? undefined : sheet.row(`${name}: ${label}`, "money", "money"))),
    all: sheet.row(`${name}, all`, "money", "money", "total"),
  }));
  const grid = rows.map((_, row) => lines.map(({ of }) => of[row]));
  const all = lines.map((line) => line.all);
  for (let month = 0; month < contractMonths; month++) {
    const soFar: MonthRow[][] = payers.map(() => []);
    for (const row of order) {
      const amount = rows[row]!.due.at(month);
      let upTo: Term[] = [];
      let owedBefore: Term | undefined;
      let passedOn: Term[] = [];
      payers.forEach(({ passesOn, shareUpTo }, payer) => {
        const cell = row * contractMonths + month;
        const share = shareUpTo[cell]! - (payer === 0 ? 0 : payers[payer - 1]!.shareUpTo[cell]!);
        upTo = [...upTo, parts.inputs.ofTerm(sharePath(parts.deal, row, payer, month), share)];
        const owedUpTo = payer === payers.length - 1 ? amount : toPenny(multiply(amount, add(...upTo)));
        const own = owedBefore ? toPenny(subtract(owedUpTo, owedBefore)) : owedUpTo;
        owedBefore = owedUpTo;
        const owed = add(own, ...passedOn);
        const cap = caps[payer];
        const inMonth = MonthRow.sumOf(soFar[payer]!, month, month);
        const room = cap && notBelowZero(subtract(cap, add(sum(all[payer]!.between(0, month - 1)), inMonth)));
        const paid = room ? toPenny(min(owed, room)) : owed;
        const line = grid[row]![payer];
        const told = line?.push(paid) ?? paid;
        if (line) soFar[payer]!.push(line);
        passedOn = passesOn && cap ? [toPenny(subtract(owed, told))] : [];
      });
    }
    soFar.forEach((paid, payer) =>
      all[payer]!.push(
        paysAll
          ? MonthRow.sumOf(
              rows.map(({ due }) => due),
              month,
              month,
            )
          : MonthRow.sumOf(paid, month, month),
      ),
    );
  }
  [...grid.flat(), ...all].forEach((each) => each?.total());
  if (!paysAll) sheet.section("Paid, by month of the claim");
  const paid = rows.map(({ label, due }, row) => {
    const ofPayers = grid[row]!.filter((each) => each !== undefined);
    if (paysAll) return due;
    const together = sheet.row(`Paid: ${label}`, "money", "money");
    for (let month = 0; month < contractMonths; month++) together.push(add(...ofPayers.map((each) => each.at(month))));
    together.total();
    return together;
  });
  sheet.section("Cash: verified, invoiced and paid");
  const when = sheet.row("Month in which a month’s claims are paid", "month", "whole");
  for (let month = 0; month < contractMonths; month++) when.pushNumber(cashMonthOf[month]!);
  const cashOfPayer = names.map((name, payer) => {
    const row = sheet.row(`Paid by ${name}`, "money", "money");
    for (let month = 0; month < cashMonths; month++)
      row.push(
        sumWhere(
          when.between(0, contractMonths - 1),
          sheet.months.at(month),
          all[payer]!.between(0, contractMonths - 1),
        ),
      );
    row.total();
    return row;
  });
  const cash = sheet.row("Paid, all payers", "money", "money", "total");
  for (let month = 0; month < cashMonths; month++) cash.push(MonthRow.sumOf(cashOfPayer, month, month));
  cash.total();
  return { paid, cashOfPayer, cash };
}
