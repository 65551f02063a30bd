import type { SenseWarning } from "../../model/sense-warning.ts";
import type { CapitalNeed } from "../capital-need.ts";
import type { SenseCheck, SenseContext } from "../sense-check.ts";
import { expected, often, set } from "../told.ts";

const OFTEN = 0.5;
const SOMETIMES = 0.05;

/** Why costs are not covered: commitments are too small, wait to be drawn, or were given back and cannot be drawn again. */
type Cause = "small" | "undrawn" | "repaid";

/** @param committed in pence */
function causeOf({ peak, drawn }: CapitalNeed, committed: number): Cause {
  if (peak > committed) return "small";
  return drawn < committed ? "undrawn" : "repaid";
}

/** The cause in most of the trials that run short. */
function usualCause(short: readonly CapitalNeed[], committed: number): Cause {
  const of = (cause: Cause): number => short.filter((need) => causeOf(need, committed) === cause).length;
  const most = Math.max(of("small"), of("undrawn"), of("repaid"));
  return (["small", "undrawn", "repaid"] as const).find((cause) => of(cause) === most)!;
}

interface Told {
  readonly committed: number;
  readonly need: number;
  readonly undrawn: number;
  readonly how: string;
}

/** What is noticed, at which field, and what to do, by cause; amounts in the deal's currency. */
function tell(
  cause: Cause,
  { scenario }: SenseContext,
  { committed, need, undrawn, how }: Told,
): Pick<SenseWarning, "path" | "sentence" | "mend"> {
  const { tranches } = scenario.capital;
  switch (cause) {
    case "small":
      return {
        path: tranches.length > 0 ? ["capital", "tranches", 0, "commitment"] : ["capital", "tranches"],
        sentence: `${tranches.length > 0 ? `Commitments of ${set(scenario, committed)}` : "Without any capital, receipts"} do not cover costs ${how}; the peak need is ${expected(scenario, need)} on average.`,
        mend: "Raise a commitment, bring receipts forward (earlier stages, shorter lags), or lower early costs.",
      };
    case "undrawn":
      return {
        path: [
          "capital",
          "tranches",
          Math.max(
            0,
            tranches.findIndex(({ drawdown }) => drawdown.kind === "scheduled"),
          ),
          "drawdown",
        ],
        sentence: `Costs are not covered ${how} although the commitments of ${set(scenario, committed)} would do: ${expected(scenario, undrawn)} of them, on average, is not drawn by then, as it waits for its month or its principal is already due.`,
        mend: "Bring scheduled drawdowns forward, let capital be drawn as needed, or let its principal fall due later.",
      };
    case "repaid":
      return {
        path: ["capital", "reserveMonths"],
        sentence: `Costs are not covered ${how} although the commitments of ${set(scenario, committed)} would do: all of it was drawn before, and what has been repaid cannot be drawn again.`,
        mend: "Keep a reserve of more months, repay later or at a month, or add a tranche for what is to be drawn again.",
      };
  }
}

/** Commitments that do not cover what the account needs at its worst, or not when it needs them. */
export const commitmentBelowNeed: SenseCheck = (context) => {
  const { scenario } = context;
  const needs = context.pilot().capitalNeeds;
  const short = needs.filter(({ missing }) => missing > 0);
  const share = short.length / needs.length;
  if (share <= SOMETIMES) return [];
  const committed = scenario.capital.tranches.reduce((sum, { commitment }) => sum + commitment.value, 0);
  const pence = Math.round(committed * 100);
  const mean = (list: readonly CapitalNeed[], of: (need: CapitalNeed) => number): number =>
    list.reduce((sum, need) => sum + of(need), 0) / list.length / 100;
  const need = mean(needs, ({ peak }) => peak);
  const undrawn = mean(short, ({ drawn }) => pence - drawn);
  return [
    {
      ...tell(usualCause(short, pence), context, { committed, need, undrawn, how: often(share) }),
      code: "commitment-below-need",
      weight: share > OFTEN || need > committed ? "strong" : "mild",
      reason: "When the money is used up, the service stops or somebody has to step in who has not agreed to.",
    },
  ];
};
