import type { Goal } from "./goal.ts";
import { readAmount } from "./read-amount.ts";
import type { TermRange } from "./default-range.ts";

const limits: ReadonlyMap<string, Goal["limit"]> = new Map([
  ["<=", "atMost"],
  ["≤", "atMost"],
  [">=", "atLeast"],
  ["≥", "atLeast"],
  ["=", "equal"],
  ["==", "equal"],
]);

/** Reads `payments.overBudget<=5%`, `investor.irr.p50=6%`, `payments.total.mean<=2m`; undefined where it is no goal. */
export function readGoal(text: string): Goal | undefined {
  const [, figure, sign, amount] = /^\s*([^<>=≤≥\s]+)\s*(<=|>=|==|=|≤|≥)\s*(.+)$/u.exec(text) ?? [];
  const limit = limits.get(sign ?? "");
  const level = readAmount(amount ?? "");
  return figure === undefined || limit === undefined || Number.isNaN(level) ? undefined : { figure, limit, level };
}

/** Reads `1m..3m`, `5%..20%`; undefined where it is no range. */
export function readRange(text: string): TermRange | undefined {
  const parts = text.split("..");
  const [from, to] = parts.map(readAmount);
  return parts.length !== 2 || Number.isNaN(from) || Number.isNaN(to) ? undefined : { from: from!, to: to! };
}
