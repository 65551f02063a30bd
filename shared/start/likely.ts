import type { Answers, DeliveryAnswer, Estimate, OutcomeAnswer, PeopleAnswer, RateAnswer } from "./answers.ts";

/** With the service, where nothing at all is known. */
const NOTHING_KNOWN = 0.5;

/** What an estimate says is most likely. */
const likelyOf = (estimate: Estimate): number => (estimate.kind === "range" ? estimate.likely : estimate.value);

/** The share by which "about" may be out, either way. */
export const ABOUT = 0.2;

/** The most an estimate says is possible. */
export const highOf = (estimate: Estimate): number =>
  estimate.kind === "range" ? estimate.high : estimate.value * (estimate.kind === "about" ? 1 + ABOUT : 1);

/** How many months' worth of people a count is of. */
export const monthsCounted = ({ counted, months }: PeopleAnswer): number => (counted === "aMonth" ? months : 1);

/** People who are likely to start, in all. */
export const likelyStarters = (people: PeopleAnswer): number => likelyOf(people.count) * monthsCounted(people);

/** What an answer says is most likely; undefined where nobody knows. */
export function knownRate(rate: RateAnswer): number | undefined {
  if (rate.kind === "unknown") return undefined;
  return rate.kind === "range" ? rate.likely : rate.successes / rate.trials;
}

/** The likely rate with the service: halfway from what comes anyway to everyone's half, where it is not known. */
export function likelyWithService({ withService, without }: OutcomeAnswer): number {
  const base = knownRate(without);
  return knownRate(withService) ?? (base === undefined ? NOTHING_KNOWN : base + (1 - base) / 4);
}

/** The likely rate without it: half of what comes with it, where it is not known. */
const likelyWithout = (outcome: OutcomeAnswer): number => knownRate(outcome.without) ?? likelyWithService(outcome) / 2;

/** A chain of rates through the outcomes that come before. */
function through(outcomes: readonly OutcomeAnswer[], rate: (outcome: OutcomeAnswer) => number): readonly number[] {
  const shares: number[] = [];
  for (const outcome of outcomes)
    shares.push(rate(outcome) * (outcome.after === undefined ? 1 : (shares[outcome.after] ?? 0)));
  return shares;
}

/** Likely numbers of people who achieve each outcome, in the answers' order. */
export const likelyAchieved = (people: PeopleAnswer, outcomes: readonly OutcomeAnswer[]): readonly number[] =>
  through(outcomes, likelyWithService).map((share) => share * likelyStarters(people));

/** Likely numbers of people who would have achieved it anyway. */
export const likelyAnyway = (people: PeopleAnswer, outcomes: readonly OutcomeAnswer[]): readonly number[] =>
  through(outcomes, likelyWithout).map((share) => share * likelyStarters(people));

/** What delivery is likely to cost in all; undefined when nobody knows. */
export function likelyDelivery(delivery: DeliveryAnswer, people: PeopleAnswer): number | undefined {
  if (delivery.kind === "unknown") return undefined;
  return likelyOf(delivery.cost) * (delivery.kind === "perPerson" ? likelyStarters(people) : 1);
}

/** Prices as told, or worked out: what delivery and the deal cost beyond the prices told, spread over the likely achievements. */
export function pricesOf({ people, outcomes, payment, funding }: Answers): readonly (number | undefined)[] {
  const achieved = likelyAchieved(people, outcomes);
  const told = payment.prices.reduce(
    (sum, price, index) => sum + (price.kind === "price" ? price.value * (achieved[index] ?? 0) : 0),
    0,
  );
  const cost = (likelyDelivery(funding.delivery, people) ?? 0) + (funding.dealCosts ?? 0);
  const unpriced = payment.prices.reduce(
    (sum, price, index) => sum + (price.kind === "unknown" ? (achieved[index] ?? 0) : 0),
    0,
  );
  // Fewer than one achievement is no number to spread a cost over.
  const workedOut = Math.ceil(Math.max(0, cost - told) / Math.max(1, unpriced));
  return payment.prices.map((price) =>
    price.kind === "nothing" ? undefined : price.kind === "price" ? price.value : workedOut,
  );
}

/** What is likely to be paid in all, no more than the cap. */
export function likelyPayments(answers: Answers): number {
  const achieved = likelyAchieved(answers.people, answers.outcomes);
  const uncapped = pricesOf(answers).reduce<number>((sum, price, index) => sum + (price ?? 0) * achieved[index]!, 0);
  return Math.min(uncapped, answers.payment.contractCap ?? Infinity);
}

/** What delivery costs a person where nobody knows: as much as the likely payments leave. */
export const workedOutCostPerPerson = (answers: Answers): number =>
  Math.max(0, likelyPayments(answers) - (answers.funding.dealCosts ?? 0)) / Math.max(1, likelyStarters(answers.people));
