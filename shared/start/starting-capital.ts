import type { Capital } from "../model/capital.ts";
import type { Tranche } from "../model/tranche.ts";
import type { Answers, UpfrontAnswer } from "./answers.ts";
import { answered, answeredTerm, assumed } from "./assumed.ts";
import { highOf, likelyStarters, monthsCounted, workedOutCostPerPerson } from "./likely.ts";
import { moneyRange } from "../model/range.ts";

/** Most that delivery and the deal may cost, so that a deal which is paid nothing until its end is still funded. */
export function mostCost(answers: Answers): number {
  const { people, funding } = answers;
  const starters = highOf(people.count) * monthsCounted(people);
  const { delivery } = funding;
  const cost =
    delivery.kind === "unknown"
      ? workedOutCostPerPerson(answers) * Math.max(starters, likelyStarters(people))
      : highOf(delivery.cost) * (delivery.kind === "perPerson" ? starters : 1);
  return cost + (funding.dealCosts ?? 0);
}

/** Up to the next step of two figures: 812,345 → 820,000. */
function roundedUp(amount: number): number {
  let step = 1;
  while (amount / step >= 100) step *= 10;
  return Math.min(moneyRange.high, Math.ceil(amount / step) * step);
}

const tranche = (answers: Answers, upfront: Extract<UpfrontAnswer, { kind: "investors" }>): Tranche => ({
  id: "investment",
  name: upfront.investor,
  seniority: 1,
  commitment:
    upfront.capital === undefined
      ? assumed(roundedUp(mostCost(answers)), "as much as delivery may cost; only what is needed is drawn")
      : answeredTerm(upfront.capital),
  drawdown: { kind: "asNeeded" },
  coupon: {
    annualRate: answered(
      upfront.annualReturn,
      "Your answer: the return that is wanted, as a coupon that is due with the last of the principal",
    ),
    compounding: "compound",
    paid: "accrued",
  },
});

/** Capital from the fifth question: one tranche, drawn as needed, repaid as cash allows; or none. */
export function startingCapital(answers: Answers): Capital {
  const { upfront, leftOver } = answers.funding;
  const share = (party: typeof leftOver) => answered(party === leftOver ? 1 : 0);
  return {
    tranches: upfront.kind === "investors" ? [tranche(answers, upfront)] : [],
    providerPayment: { kind: "cost", markUp: assumed(0, "the provider is paid its costs and no more") },
    minimumBalance: assumed(0, "the account may run down to nothing"),
    reserveMonths: upfront.kind === "investors" ? 3 : 0,
    distributionPeriod: "quarter",
    recycling: true,
    surplus: { investor: share("investor"), provider: share("provider"), commissioner: share("commissioner") },
    aboveCap: "commissioner",
  };
}
