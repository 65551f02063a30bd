import type { PathStep, Problem } from "../model/problem.ts";
import { currencies } from "../model/currency.ts";
import { annualRateRange, countRange, moneyRange } from "../model/range.ts";
import type { AboutAnswer, Answers, FundingAnswer, OutcomeAnswer, PaymentAnswer, PeopleAnswer } from "./answers.ts";
import { mostOutcomes } from "./answers.ts";
import {
  estimateProblems,
  figureOf,
  moneyProblems,
  nameProblems,
  outside,
  problem,
  rateProblems,
  wholeProblems,
} from "./field-problems.ts";
import { highOf, likelyStarters, monthsCounted } from "./likely.ts";
import { mostCost } from "./starting-capital.ts";
import { policyAreaIds } from "./policy-areas.ts";

/** Longest time that is asked for, in months: twenty years. */
const MOST_MONTHS = 240;

/** What is wrong with the first answer. */
export const aboutProblems = (about: AboutAnswer): readonly Problem[] => [
  ...nameProblems(["about", "name"], about.name, "Give the deal a name."),
  ...(about.place === "" ? [] : nameProblems(["about", "place"], about.place, "")),
  ...(policyAreaIds.includes(about.policyArea)
    ? []
    : [problem(["about", "policyArea"], "policy-area-unknown", "Choose a policy area.")]),
  ...(currencies.includes(about.currency)
    ? []
    : [problem(["about", "currency"], "currency-unknown", "Choose a currency.")]),
  ...(/^(19|20)\d{2}-(0[1-9]|1[0-2])$/u.test(about.startMonth)
    ? []
    : [
        problem(
          ["about", "startMonth"],
          "month-wrong",
          "Give the month in which the service starts, such as April 2027.",
        ),
      ]),
];

/** What is wrong with the second answer. */
export function peopleProblems(answer: PeopleAnswer): readonly Problem[] {
  const found = [
    ...nameProblems(["people", "who"], answer.who, "Say who the service is for."),
    ...wholeProblems(["people", "months"], answer.months, 1, MOST_MONTHS, "months"),
    ...wholeProblems(["people", "serviceMonths"], answer.serviceMonths, 1, MOST_MONTHS, "months"),
    ...estimateProblems(["people", "count"], answer.count, countRange),
  ];
  if (found.length > 0) return found;
  if (highOf(answer.count) * monthsCounted(answer) > countRange.high)
    return [
      problem(
        figureOf(["people", "count"], answer.count),
        "too-many-people",
        "In all that is more than a million people.",
      ),
    ];
  if (likelyStarters(answer) < 1)
    return [problem(figureOf(["people", "count"], answer.count), "nobody", "At least one person has to start.")];
  return [];
}

/** What is wrong with the third answer. */
export function outcomesProblems(outcomes: readonly OutcomeAnswer[]): readonly Problem[] {
  if (outcomes.length === 0 || outcomes.length > mostOutcomes)
    return [problem(["outcomes"], "outcomes-number", `Name one outcome, or up to ${mostOutcomes}.`)];
  return outcomes.flatMap((outcome, index) => {
    const path: readonly PathStep[] = ["outcomes", index];
    const same = outcomes.findIndex(({ name }) => name.toLowerCase() === outcome.name.toLowerCase());
    const earlier = outcome.after;
    return [
      ...nameProblems([...path, "name"], outcome.name, "Name what is to be achieved."),
      ...(outcome.name !== "" && same < index
        ? [problem([...path, "name"], "name-twice", "This name stands above already; give this outcome another.")]
        : []),
      ...(earlier !== undefined && !(Number.isInteger(earlier) && earlier >= 0 && earlier < index)
        ? [problem([...path, "after"], "after-unknown", "Choose an outcome that stands above this one.")]
        : []),
      ...wholeProblems([...path, "months"], outcome.months, 0, MOST_MONTHS / 2, "months"),
      ...rateProblems([...path, "withService"], outcome.withService),
      ...rateProblems([...path, "without"], outcome.without),
    ];
  });
}

/** What is wrong with the fourth answer. @param outcomes how many there are */
export function paymentProblems(payment: PaymentAnswer, outcomes: number): readonly Problem[] {
  const path: readonly PathStep[] = ["payment"];
  return [
    ...nameProblems([...path, "payer"], payment.payer, "Say who pays."),
    ...(payment.prices.length === outcomes
      ? []
      : [problem([...path, "prices"], "prices-missing", "Say of every outcome what is paid for it.")]),
    ...payment.prices.flatMap((price, index) =>
      price.kind === "price" ? moneyProblems([...path, "prices", index, "value"], price.value) : [],
    ),
    ...(payment.prices.every(({ kind }) => kind === "nothing")
      ? [problem([...path, "prices"], "nothing-paid", "One outcome at least has to be paid for.")]
      : []),
    ...(payment.contractCap === undefined ? [] : moneyProblems([...path, "contractCap"], payment.contractCap)),
    ...(payment.budget === undefined ? [] : moneyProblems([...path, "budget"], payment.budget)),
  ];
}

function upfrontProblems({ upfront, leftOver }: FundingAnswer): readonly Problem[] {
  const path: readonly PathStep[] = ["funding", "upfront"];
  if (upfront.kind === "none")
    return leftOver === "investor"
      ? [problem(["funding", "leftOver"], "no-investor", "Nobody invests, so what is left over goes to somebody else.")]
      : [];
  return [
    ...nameProblems([...path, "investor"], upfront.investor, "Say who invests."),
    ...(upfront.capital === undefined ? [] : moneyProblems([...path, "capital"], upfront.capital)),
    ...outside([...path, "annualReturn"], upfront.annualReturn, annualRateRange),
  ];
}

/** What is wrong with the fifth answer, in the light of those before it. */
export function fundingProblems(funding: FundingAnswer, before?: Omit<Answers, "funding">): readonly Problem[] {
  const { delivery } = funding;
  const path: readonly PathStep[] = ["funding", "delivery"];
  const found = [
    ...nameProblems(["funding", "provider"], funding.provider, "Say who delivers the service."),
    ...(delivery.kind === "unknown" ? [] : estimateProblems([...path, "cost"], delivery.cost, moneyRange)),
    ...(funding.dealCosts === undefined ? [] : moneyProblems(["funding", "dealCosts"], funding.dealCosts)),
    ...upfrontProblems(funding),
  ];
  if (found.length > 0 || !before) return found;
  if (delivery.kind === "unknown" && before.payment.prices.some(({ kind }) => kind === "unknown"))
    return [
      problem(
        path,
        "cost-and-price-unknown",
        "A price and the cost of delivery are both not known yet. Each can be worked out from the other, so give a first figure for one of them.",
      ),
    ];
  if (mostCost({ ...before, funding }) > moneyRange.high)
    return [
      problem(
        delivery.kind === "unknown" ? path : figureOf([...path, "cost"], delivery.cost),
        "too-costly",
        "In all that is more than a million million; check the figure.",
      ),
    ];
  return [];
}

/** Everything that keeps the answers from becoming a deal, each at its field: `["outcomes", 0, "withService", "low"]`. */
export function answerProblems(answers: Answers): readonly Problem[] {
  const found = [
    ...aboutProblems(answers.about),
    ...peopleProblems(answers.people),
    ...outcomesProblems(answers.outcomes),
    ...paymentProblems(answers.payment, answers.outcomes.length),
  ];
  return [...found, ...fundingProblems(answers.funding, found.length > 0 ? undefined : answers)];
}
