import { capital } from "../format/in-words.ts";
import { calendarMonth } from "../format/calendar-month.ts";
import { decimal } from "../format/decimal.ts";
import { percent } from "../format/percent.ts";
import { terseMoney } from "../format/terse-money.ts";
import { wholeMoney } from "../format/whole-money.ts";
import type { Currency } from "../model/currency.ts";
import type {
  AboutAnswer,
  Answers,
  Estimate,
  FundingAnswer,
  OutcomeAnswer,
  PaymentAnswer,
  PeopleAnswer,
  RateAnswer,
} from "./answers.ts";
import { likelyStarters } from "./likely.ts";
import { policyAreaOf } from "./policy-areas.ts";

/** A part of the deal in words, and which question it answers, from 1. */
export interface DealSentence {
  readonly question: number;
  readonly text: string;
}

/** Prices as they are agreed, to the pound; larger sums in the fewest figures. */
const money =
  (currency: Currency) =>
  (value: number): string =>
    value < 10_000 ? wholeMoney(value, currency) : terseMoney(value, currency);

const count = (number: number, one: string): string => `${decimal(number)} ${one}${number === 1 ? "" : "s"}`;

/** An estimate of something, with the noun it counts where it has one. */
function estimate(value: Estimate, tell: (value: number) => string, noun = ""): string {
  if (value.kind === "range")
    return `${tell(value.low)} to ${tell(value.high)}${noun}, most likely ${tell(value.likely)},`;
  return `${value.kind === "about" ? "about" : "exactly"} ${tell(value.value)}${noun}`;
}

function aboutSentence({ name, place, policyArea, startMonth, currency }: AboutAnswer): string {
  const where = place === "" ? "" : ` in ${place}`;
  return `${name} is an outcomes contract${where} about ${policyAreaOf(policyArea).name.toLowerCase()}. It starts in ${calendarMonth(0, startMonth)} and is paid in ${currency}.`;
}

function peopleSentence(people: PeopleAnswer): string {
  const each = estimate(people.count, decimal, ` ${people.who}`);
  const over = `over ${count(people.months, "month")}`;
  const start =
    people.counted === "aMonth"
      ? `${each} start each month ${over}, ${people.count.kind === "exactly" ? "" : "likely "}${decimal(likelyStarters(people))} in all`
      : `${each} start ${over}`;
  return `${capital(start)}; each is served for ${count(people.serviceMonths, "month")}.`;
}

/** A share, and in brackets what it rests on. */
function rate(answer: RateAnswer, of: string): string {
  if (answer.kind === "unknown") return `a share${of} that is not known yet`;
  if (answer.kind === "evidence")
    return `${percent(answer.successes / answer.trials)}${of} (${decimal(answer.successes)} of ${decimal(answer.trials)} in the record)`;
  return answer.low === answer.high
    ? `${percent(answer.likely)}${of}`
    : `${percent(answer.low)} to ${percent(answer.high)}${of}, most likely ${percent(answer.likely)}`;
}

function outcomeSentence(outcome: OutcomeAnswer, outcomes: readonly OutcomeAnswer[]): string {
  const before = outcome.after === undefined ? undefined : outcomes[outcome.after]?.name;
  const of = before === undefined ? "" : ` of those who achieve “${before}”`;
  const when = `${count(outcome.months, "month")} after ${before === undefined ? "the start" : "it"}`;
  return `“${outcome.name}”, ${when}: with the programme ${rate(outcome.withService, of)}; without it ${rate(outcome.without, "")}.`;
}

function paymentSentence({ payer, prices, contractCap, budget }: PaymentAnswer, part: Partial<Answers>): string {
  const told = money(part.about?.currency ?? "GBP");
  const names = (kind: string): string[] =>
    prices.flatMap((price, index) => (price.kind === kind ? [`“${part.outcomes?.[index]?.name ?? index + 1}”`] : []));
  const paid = prices.flatMap((price, index) =>
    price.kind === "price" ? [`${told(price.value)} for each “${part.outcomes?.[index]?.name ?? index + 1}”`] : [],
  );
  const unknown = names("unknown");
  const all = [...paid, ...(unknown.length > 0 ? [`a price to be worked out for ${unknown.join(" and ")}`] : [])];
  const most = contractCap === undefined ? "without a cap" : `at most ${told(contractCap)} in all`;
  const set = budget === undefined ? "" : `, out of a budget of ${told(budget)}`;
  return `${payer} pays ${all.join(", ")}, ${most}${set}.`;
}

function deliverySentence({ provider, delivery, dealCosts }: FundingAnswer, currency: Currency): string {
  const told = money(currency);
  const cost =
    delivery.kind === "unknown"
      ? `at a cost that is not known yet`
      : `for ${estimate(delivery.cost, told)} ${delivery.kind === "perPerson" ? "a person" : "in all"}`;
  const deal = dealCosts === undefined || dealCosts === 0 ? "" : `; the deal itself costs ${told(dealCosts)}`;
  return `${provider} delivers ${cost.replace(/,$/u, "")}${deal}.`;
}

function fundingSentence(funding: FundingAnswer, currency: Currency): string {
  const { upfront, leftOver } = funding;
  const left = { investor: "the investors", provider: "the provider", commissioner: "the commissioner" }[leftOver];
  const who =
    upfront.kind === "none"
      ? "Nobody funds it up front: the provider waits for payment."
      : `The money up front comes from ${upfront.investor}: ${upfront.capital === undefined ? "what is needed" : `up to ${money(currency)(upfront.capital)}`}, for a return of ${percent(upfront.annualReturn, Number.isInteger(Number((upfront.annualReturn * 100).toPrecision(12))) ? 0 : 1)} a year.`;
  return `${deliverySentence(funding, currency)} ${who} What is left over goes to ${left}.`;
}

/** The deal so far, in sentences: one for each question that has an answer, and for each outcome. */
export function dealSentences(part: Partial<Answers>): readonly DealSentence[] {
  const { about, people, outcomes, payment, funding } = part;
  const currency = about?.currency ?? "GBP";
  return [
    ...(about ? [{ question: 1, text: aboutSentence(about) }] : []),
    ...(people ? [{ question: 2, text: peopleSentence(people) }] : []),
    ...(outcomes ?? []).map((outcome) => ({ question: 3, text: outcomeSentence(outcome, outcomes ?? []) })),
    ...(payment ? [{ question: 4, text: paymentSentence(payment, part) }] : []),
    ...(funding ? [{ question: 5, text: fundingSentence(funding, currency) }] : []),
  ];
}
