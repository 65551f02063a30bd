import { exactMoney } from "#shared/format/exact-money.ts";
import type { LedgerDocument } from "#shared/model/ledger.ts";

const NARROW = 28;
const fit = (text: string, width: number): string =>
  (text.length > width ? `${text.slice(0, width - 1)}…` : text).padEnd(width);

/** One trial in a terminal: what became of claims, then who paid whom, month by month. */
export function ledgerText({ scenario, seed, trial, claims, entries, account, program }: LedgerDocument): string {
  const money = (amount: number): string => exactMoney(amount, scenario.currency);
  const reasons = new Map<string, number>();
  for (const { because } of claims) reasons.set(because, (reasons.get(because) ?? 0) + 1);
  const lines = entries.map(
    ({ calendarMonth, from, to, amount, under }) =>
      `  ${fit(calendarMonth, 9)} ${money(amount).padStart(16)}  ${fit(from, NARROW)} → ${fit(to, NARROW)}  ${under}`,
  );
  return [
    scenario.name,
    `Trial ${trial}, seed ${seed} · scenario ${scenario.sha256.slice(0, 12)} · ${program}`,
    "",
    `${claims.length.toLocaleString("en-GB")} claims`,
    ...[...reasons].map(([because, count]) => `  ${String(count).padStart(7)}  ${because}`),
    "",
    "Who paid whom",
    ...lines,
    "",
    `Closing balance of the contract's account: ${money(account.at(-1)?.balance ?? 0)}`,
    "",
  ].join("\n");
}
