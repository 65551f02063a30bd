import type { CostLine, Costs } from "../model/cost.ts";
import type { Answers } from "./answers.ts";
import { answered, assumed, estimated } from "./assumed.ts";
import { workedOutCostPerPerson } from "./likely.ts";

/** How far a cost that nobody knows may lie from what the likely payments leave for it: a third less, a quarter more. */
const UNKNOWN_COST = { low: 2 / 3, high: 5 / 4 };

const penny = (amount: number): number => Math.round(amount * 100) / 100;

const delivery = { id: "delivery", name: "Delivery", bearer: "provider", kind: "delivery" } as const;

/** Delivery in all falls on the months in which anyone is served. */
function deliveryLine(answers: Answers): CostLine {
  const { people, funding } = answers;
  if (funding.delivery.kind === "perPerson")
    return { ...delivery, basis: { kind: "perStart" }, amount: estimated(funding.delivery.cost) };
  if (funding.delivery.kind === "inTotal") {
    const months = people.months + people.serviceMonths - 1;
    return {
      ...delivery,
      basis: { kind: "monthly", firstMonth: 0, lastMonth: months - 1 },
      amount: estimated(funding.delivery.cost, 1 / months),
    };
  }
  const middle = workedOutCostPerPerson(answers);
  const low = penny(middle * UNKNOWN_COST.low);
  const high = penny(middle * UNKNOWN_COST.high);
  return {
    ...delivery,
    basis: { kind: "perStart" },
    amount: assumed(
      low < high ? { family: "uniform", low, high } : low,
      "not known yet, so from a third less to a quarter more than the likely payments leave for it",
    ),
  };
}

/** Costs from the fifth question. */
export function startingCosts(answers: Answers): Costs {
  const { dealCosts } = answers.funding;
  const line: CostLine | undefined =
    dealCosts === undefined || dealCosts === 0
      ? undefined
      : {
          id: "deal",
          name: "Setting up and running the deal",
          bearer: "contractHolder",
          kind: "development",
          basis: { kind: "oneOff", month: 0 },
          amount: answered(dealCosts),
        };
  return {
    lines: [deliveryLine(answers), ...(line ? [line] : [])],
    indexation: assumed(0, "costs stay as they are"),
  };
}
