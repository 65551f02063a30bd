import type { Tranche } from "#shared/model/tranche.ts";
import { term } from "./deal-parts.ts";

/** A bond drawn in month 0. */
export const bond = (id: string, amount: number, rest: Partial<Tranche>): Tranche => ({
  id,
  name: id,
  seniority: 1,
  commitment: term(amount),
  drawdown: { kind: "scheduled", amounts: [{ month: 0, amount }] },
  ...rest,
});
