import { penceOf, shareOut, sumOf } from "./rounding.ts";
import type { TrancheState } from "./tranche-state.ts";
import type { Capital } from "#shared/model/capital.ts";

type Draw = (state: TrancheState, pence: number) => void;

/** Draws what is scheduled for a month, never more than the commitment in all. */
export function drawScheduled(states: readonly TrancheState[], month: number, draw: Draw): void {
  for (const state of states) {
    const { drawdown } = state.tranche;
    if (drawdown.kind !== "scheduled") continue;
    for (const scheduled of drawdown.amounts)
      if (scheduled.month === month) draw(state, Math.min(penceOf(scheduled.amount), state.commitment - state.drawn));
  }
}

const undrawn = ({ commitment, drawn }: TrancheState): number => commitment - drawn;

/** Calls what is missing from tranches that are drawn as needed: one after the other, or all of them by commitment. */
export function callAsNeeded(
  states: readonly TrancheState[],
  month: number,
  missing: number,
  order: NonNullable<Capital["asNeededOrder"]>,
  draw: Draw,
): void {
  const callable = states.filter(
    (state) =>
      state.tranche.drawdown.kind === "asNeeded" &&
      !(state.tranche.repayment?.kind === "atMonth" && month > state.tranche.repayment.month) &&
      undrawn(state) > 0,
  );
  if (missing === 0 || callable.length === 0) return;
  const asked =
    order === "listed"
      ? callable.map((_, place) => (place === 0 ? missing : 0))
      : shareOut(
          missing,
          callable.map(({ commitment }) => commitment),
        );
  const given = callable.map((state, place) => Math.min(asked[place]!, undrawn(state)));
  callable.forEach((state, place) => draw(state, given[place]!));
  // Whoever could not give all that was asked is used up now, and the rest is asked of the others.
  callAsNeeded(states, month, missing - sumOf(given, (each) => each), order, draw);
}
