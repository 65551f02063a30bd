import type { PathStep, Problem } from "../../model/problem.ts";
import type { Coupon, PerformanceSchedule, Tranche } from "../../model/tranche.ts";
import type { CrossFieldCheck } from "./cross-field-check.ts";
import { notOne } from "./shares-add-up.ts";
import { notRising } from "./steps-in-order.ts";

const problem = (path: readonly PathStep[], code: string, sentence: string): Problem => ({ path, code, sentence });

const scheduleProblems = (schedule: PerformanceSchedule | undefined, path: readonly PathStep[]): readonly Problem[] =>
  notRising(
    (schedule?.points ?? []).map(({ from }) => from),
    [...path, "points"],
    "from",
    "The performances of a schedule",
  );

/** A share of principal cannot be above the whole. */
const shareProblems = ({ principalAtRisk }: Tranche, path: readonly PathStep[]): readonly Problem[] =>
  (principalAtRisk?.points ?? []).flatMap(({ value }, index) =>
    value <= 1
      ? []
      : [
          problem(
            [...path, "principalAtRisk", "points", index, "value"],
            "number-out-of-range",
            "The share of principal that is repayable must be between 0 and 1 (0 % to 100 %).",
          ),
        ],
  );

/** Only a coupon that is paid when principal is can wait for what is known then. */
function decisionProblems(
  { paid, performance }: Coupon,
  { repayment }: Tranche,
  path: readonly PathStep[],
): readonly Problem[] {
  if (performance?.decided !== "atRepayment") return [];
  const at = [...path, "performance", "decided"];
  const found: Problem[] = [];
  if (paid !== "accrued")
    found.push(
      problem(
        at,
        "decided-after-payment",
        "A rate that is decided at repayment is not known when coupons are paid before it. Let the coupon accrue, or let its rate be decided monthly.",
      ),
    );
  if (repayment?.kind !== "atMonth")
    found.push(
      problem(
        at,
        "decided-at-no-month",
        "This rate is decided in the month of repayment, but principal is repaid as cash allows. State the month of repayment, or let the rate be decided monthly.",
      ),
    );
  return found;
}

function couponProblems(tranche: Tranche, path: readonly PathStep[]): readonly Problem[] {
  const { coupon } = tranche;
  if (!coupon) return [];
  const found: Problem[] = [...decisionProblems(coupon, tranche, path)];
  if (coupon.paid === "accrued" && coupon.payments && !tranche.nonUseFee)
    found.push(
      problem(
        [...path, "payments"],
        "payments-unused",
        "An accrued coupon is due with the last of the principal. Take its payment months out, or let it be paid.",
      ),
    );
  const { performance } = coupon;
  if (!performance) return found;
  const { fromMonth, schedule, floorRate, floorUntilMonth } = performance;
  found.push(...scheduleProblems(schedule, [...path, "performance", "schedule"]));
  if (floorUntilMonth === undefined) return found;
  const at = [...path, "performance", "floorUntilMonth"];
  if (floorRate === undefined)
    found.push(
      problem(at, "floor-missing", "There is no floor to hold until this month. State one, or take the month out."),
    );
  else if (floorUntilMonth < fromMonth)
    found.push(
      problem(
        at,
        "months-reversed",
        `The floor ends in month ${floorUntilMonth}, before performance counts (from month ${fromMonth}).`,
      ),
    );
  return found;
}

function drawdownProblems({ drawdown, repayment }: Tranche, contractMonths: number, path: readonly PathStep[]) {
  if (drawdown.kind === "asNeeded") return [];
  return drawdown.amounts.flatMap(({ month }, index) => {
    const at = [...path, "drawdown", "amounts", index, "month"];
    if (month >= contractMonths)
      return [
        problem(
          at,
          "month-beyond-contract",
          `This drawdown is in month ${month}, but the contract's months run from 0 to ${contractMonths - 1}.`,
        ),
      ];
    return repayment?.kind === "atMonth" && month > repayment.month
      ? [
          problem(
            at,
            "months-reversed",
            `This drawdown is in month ${month}, after principal is repaid in month ${repayment.month}.`,
          ),
        ]
      : [];
  });
}

function trancheProblems(tranche: Tranche, contractMonths: number, path: readonly PathStep[]): readonly Problem[] {
  const { guarantee } = tranche;
  return [
    ...drawdownProblems(tranche, contractMonths, path),
    ...couponProblems(tranche, [...path, "coupon"]),
    ...scheduleProblems(tranche.principalAtRisk, [...path, "principalAtRisk"]),
    ...shareProblems(tranche, path),
    ...(guarantee && !guarantee.shareOfPrincipal && !guarantee.amount
      ? [
          problem(
            [...path, "guarantee"],
            "guarantee-without-cover",
            "The guarantee does not say what it covers. State a share of principal, an amount, or both.",
          ),
        ]
      : []),
  ];
}

/** Shares of surplus by tranche are in all tranches or in none, and add up to the whole. */
function surplusProblems(tranches: readonly Tranche[]): readonly Problem[] {
  const stated = tranches.flatMap(({ surplusShare }) => (surplusShare ? [surplusShare.value] : []));
  if (stated.length === 0) return [];
  if (stated.length === tranches.length)
    return notOne(stated, ["capital", "tranches"], "The tranches' shares of surplus");
  return tranches.flatMap(({ name, surplusShare }, index) =>
    surplusShare
      ? []
      : [
          problem(
            ["capital", "tranches", index],
            "surplus-share-missing",
            `“${name}” has no share of surplus, but other tranches have. State it in all of them, or in none.`,
          ),
        ],
  );
}

/** Terms of capital fit one another and the contract. */
export const capitalTermsFit: CrossFieldCheck = {
  reads: ["capital", "deal"],
  find: ({ capital: { tranches, earlyTermination }, deal: { contractMonths } }) => [
    ...tranches.flatMap((tranche, index) => trancheProblems(tranche, contractMonths, ["capital", "tranches", index])),
    ...surplusProblems(tranches),
    ...(earlyTermination && earlyTermination.testMonth >= contractMonths - 1
      ? [
          problem(
            ["capital", "earlyTermination", "testMonth"],
            "month-beyond-contract",
            `The contract runs to month ${contractMonths - 1} anyway, so it can only end early at a test before that month.`,
          ),
        ]
      : []),
  ],
};
