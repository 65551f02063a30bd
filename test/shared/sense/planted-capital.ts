import type { Capital } from "#shared/model/capital.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { Drawdown } from "#shared/model/tranche.ts";
import { commitmentBelowNeed } from "#shared/sense/checks/commitment-below-need.ts";
import { surplusBeforeCapital } from "#shared/sense/checks/surplus-before-capital.ts";
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

const funded = (commitment: number): Scenario =>
  plainDeal({
    outcomes: [outcome("job", { delay: 6 })],
    costs: { lines: [cost("set-up", "contractHolder", { kind: "oneOff", month: 0 }, 800)] },
    capital: { tranches: [tranche(commitment)] },
  });
/** £1,000 comes in month 0 against costs of £300; £900 is spent in month 3, for which £700 was there. */
const reserved = (reserveMonths: number): Scenario =>
  plainDeal({
    costs: {
      lines: [
        cost("start", "contractHolder", { kind: "oneOff", month: 0 }, 300),
        cost("end", "contractHolder", { kind: "oneOff", month: 3 }, 900),
      ],
    },
    capital: { tranches: [tranche(900)], reserveMonths },
  });

/** Capital that is too little, or would be enough at another time. */
export const plantedCapital: readonly Planted[] = [
  {
    fault: "capital that does not last",
    check: commitmentBelowNeed,
    code: "commitment-below-need",
    path: "capital.tranches.0.commitment",
    names: ["£700", "£800"],
    planted: funded(700),
    mended: funded(800),
  },
  {
    fault: "surplus given out before capital is drawn",
    check: surplusBeforeCapital,
    code: "surplus-before-capital",
    path: "capital.reserveMonths",
    names: ["£900", "in every trial"],
    planted: reserved(0),
    mended: reserved(3),
  },
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
