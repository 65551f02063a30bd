import type { LedgerDocument, LedgerPayment } from "#shared/model/ledger.ts";

/** What came to how much in which month, months without money left out. */
export type ByMonth = Readonly<Record<number, number>>;

const pence = (amount: number): number => Math.round(amount * 100);

/** Rounds to the penny what plain arithmetic works out in parts of one. */
export const toThePenny = (amount: number): number => pence(amount) / 100;

const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + pence(amount), 0) / 100;

function byMonth(list: readonly (readonly [number, number])[]): ByMonth {
  const months: Record<number, number> = {};
  for (const [month, amount] of list) if (amount !== 0) months[month] = total([months[month] ?? 0, amount]);
  return months;
}

const rows = ({ payments }: LedgerDocument, rules: readonly string[]): readonly LedgerPayment[] =>
  payments.filter(({ rule }) => rules.length === 0 || rules.includes(rule));

/** What the rules named are paid over the contract; without names, what all are. */
export const paid = (ledger: LedgerDocument, ...rules: readonly string[]): number =>
  total(rows(ledger, rules).map((row) => row.paid));

/** What the rules named are paid, by the month in which the money comes. */
export const paidByMonth = (ledger: LedgerDocument, ...rules: readonly string[]): ByMonth =>
  byMonth(rows(ledger, rules).map((row) => [row.cashMonth, row.paid]));

type Cap = keyof LedgerPayment & `withheld${string}`;

/** What a cap takes from the rules named. */
export const withheld = (ledger: LedgerDocument, cap: Cap, ...rules: readonly string[]): number =>
  total(rows(ledger, rules).map((row) => row[cap]));

/** Whose money goes to whom, and how the ledger's words for it begin; what is left out may be anything. */
export interface Movement {
  readonly from?: string;
  readonly to?: string;
  readonly under?: string;
}

const movements = ({ entries }: LedgerDocument, { from, to, under = "" }: Movement) =>
  entries.filter(
    (entry) =>
      (from === undefined || entry.from === from) &&
      (to === undefined || entry.to === to) &&
      entry.under.startsWith(under),
  );

export const moved = (ledger: LedgerDocument, movement: Movement): number =>
  total(movements(ledger, movement).map(({ amount }) => amount));

export const movedByMonth = (ledger: LedgerDocument, movement: Movement): ByMonth =>
  byMonth(movements(ledger, movement).map(({ month, amount }) => [month, amount]));

/** What one tranche put in and got back. */
export function tranche({ tranches }: LedgerDocument, id: string): LedgerDocument["tranches"][number] {
  const found = tranches.find((each) => each.tranche === id);
  if (found === undefined) throw new Error(`there is no tranche ${id}`);
  return found;
}

/** What is left in the contract's account at the end. */
export const closingBalance = ({ account }: LedgerDocument): number => account.at(-1)!.balance;
