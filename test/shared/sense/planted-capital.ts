import type { Capital } from "#shared/model/capital.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { Drawdown } from "#shared/model/tranche.ts";
import { commitmentBelowNeed } from "#shared/sense/checks/commitment-below-need.ts";
import { cost, outcome, tranche } from "../support/deal-parts.ts";
import { plainDeal } from "../support/plain-deal.ts";
import type { Planted } from "./planted.ts";

/** £800 is spent in one month and £500 in a later one; ten people earn £1,000 in the month of `delay`. */
const spending = (first: number, later: number, delay: number, capital: Partial<Capital>): Scenario =>
  plainDeal({
    outcomes: [outcome("job", { delay })],
    costs: {
      lines: [
        cost("set-up", "contractHolder", { kind: "oneOff", month: first }, 800),
        cost("again", "contractHolder", { kind: "oneOff", month: later }, 500),
      ],
    },
    capital,
  });

const planted = (
  fault: string,
  path: string,
  names: readonly string[],
  wrong: Scenario,
  mended: Scenario,
): Planted => ({
  fault,
  check: commitmentBelowNeed,
  code: "commitment-below-need",
  path,
  names,
  planted: wrong,
  mended,
});

/** £800 is drawn in month 0 and repaid from the £1,000 of month 1; the rest is surplus. Month 6 finds nothing. */
const revolving = (reserveMonths: number): Scenario => spending(0, 6, 1, { tranches: [tranche(800)], reserveMonths });

/** Of £1,300 for month 0 so much comes in month 0, and the rest in month 6. */
const waiting = (atOnce: number): Scenario => {
  const drawdown: Drawdown = {
    kind: "scheduled",
    amounts: [
      { month: 0, amount: atOnce },
      { month: 6, amount: 1300 - atOnce },
    ],
  };
  return spending(0, 0, 8, { tranches: [{ ...tranche(1300), drawdown }] });
};

/** Nothing is drawn after the month in which principal falls due; £1,300 is spent in month 5. */
const dueIn = (month: number): Scenario =>
  spending(5, 5, 8, { tranches: [{ ...tranche(1300), repayment: { kind: "atMonth", month } }] });

/** Capital that would be enough, at the wrong time. */
export const plantedCapital: readonly Planted[] = [
  planted(
    "capital that is repaid and cannot be drawn again",
    "capital.reserveMonths",
    ["£800", "in every trial", "what has been repaid cannot be drawn again"],
    revolving(0),
    revolving(6),
  ),
  planted(
    "capital that is drawn too late",
    "capital.tranches.0.drawdown",
    ["£1,300", "£300 of them", "waits for its month"],
    waiting(1000),
    waiting(1300),
  ),
  planted(
    "capital whose principal is due before it is needed",
    "capital.tranches.0.drawdown",
    ["£1.30k of them", "principal is already due"],
    dueIn(4),
    dueIn(23),
  ),
];
