import { produce } from "immer";
import type { NumberStyle } from "#shared/format/number-style.ts";
import { readDigits } from "#shared/format/read-digits.ts";
import type { EstimateDraft, RateDraft, StartDraft } from "./start-draft.ts";

const DIGITS = /[.,]?\d(?:[\d,.'’\s\u00a0\u202f]*\d)?/gu;

/** A text with each number in it as another style has it; what cannot be read stays, to be refused as before. */
const rewritten = (text: string, from: NumberStyle, to: NumberStyle): string =>
  text.replaceAll(DIGITS, (run) => {
    const read = readDigits(run, from);
    return read.kind === "digits" ? read.plain.replace(".", to.decimal) : run;
  });

type Written<T> = { -readonly [K in keyof T]: T[K] };

/** The draft of a guided start, in which numbers are texts, as somebody had typed it who uses other marks. */
export function inOtherMarks(draft: StartDraft, from: NumberStyle, to: NumberStyle): StartDraft {
  const told = (text: string): string => rewritten(text, from, to);
  const estimate = (of: Written<EstimateDraft>): void => {
    for (const field of ["value", "low", "likely", "high"] as const) of[field] = told(of[field]);
  };
  const rate = (of: Written<RateDraft>): void => {
    for (const field of ["successes", "trials", "low", "likely", "high"] as const) of[field] = told(of[field]);
  };
  return produce(draft, ({ people, outcomes, payment, funding }) => {
    estimate(people.count);
    people.months = told(people.months);
    people.serviceMonths = told(people.serviceMonths);
    for (const outcome of outcomes) {
      outcome.months = told(outcome.months);
      rate(outcome.withService);
      rate(outcome.without);
      outcome.price.value = told(outcome.price.value);
    }
    payment.contractCap = told(payment.contractCap);
    payment.budget = told(payment.budget);
    estimate(funding.delivery.cost);
    funding.dealCosts = told(funding.dealCosts);
    funding.upfront.capital = told(funding.upfront.capital);
    funding.upfront.annualReturn = told(funding.upfront.annualReturn);
  });
}
