import type { Distribution } from "../model/distribution.ts";
import type { EvidenceGrade, Input, Term } from "../model/input.ts";
import type { Estimate, OutcomeAnswer, RateAnswer } from "./answers.ts";
import { ABOUT, knownRate, likelyWithService } from "./likely.ts";

/** Nothing that comes out of the guided start is published: figures are answers, or assumptions, of judgement. */
const JUDGEMENT: EvidenceGrade = "F";

/** A figure somebody answered. */
export const answered = <V extends number | Distribution>(value: V, note = "Your answer; no source yet") => ({
  value,
  status: "illustrative" as const,
  grade: JUDGEMENT,
  note,
});

/** A figure nobody was asked for, or nobody knows. @param why what stands behind it, after "Assumed:" */
export const assumed = <V extends number | Distribution>(value: V, why: string) => answered(value, `Assumed: ${why}`);

/** A term of the contract as answered. */
export const answeredTerm = (value: number): Term => answered(value);

/** Noughts and digits that arithmetic leaves behind are no part of an answer. */
const tidy = (value: number): number => Number(value.toPrecision(12));

/** Three points, or one number where they are one. */
const threePoints = (low: number, likely: number, high: number): number | Distribution =>
  low === high ? likely : { family: "pert", low: tidy(low), likely: tidy(likely), high: tidy(high) };

/** An estimate as an input, each of its values times a factor: people a month times months. */
export function estimated(estimate: Estimate, factor = 1): Input {
  switch (estimate.kind) {
    case "exactly":
      return answered(tidy(estimate.value * factor), "Your answer, as agreed; no source yet");
    case "about": {
      const likely = estimate.value * factor;
      return answered(
        threePoints(likely * (1 - ABOUT), likely, likely * (1 + ABOUT)),
        "Your answer; a fifth either side is assumed",
      );
    }
    case "range":
      return answered(threePoints(estimate.low * factor, estimate.likely * factor, estimate.high * factor));
  }
}

const told = (rate: Exclude<RateAnswer, { kind: "unknown" }>): Input =>
  rate.kind === "range"
    ? answered(threePoints(rate.low, rate.likely, rate.high))
    : {
        value: { family: "evidence", successes: rate.successes, trials: rate.trials },
        status: "illustrative",
        // A record that nobody names is no better than judgement.
        grade: rate.grade ?? JUDGEMENT,
        note: "Your answer: counts from a record that is not cited yet",
      };

/** Every value alike between two bounds, or the one value there is. */
const between = (low: number, high: number): number | Distribution =>
  low < high ? { family: "uniform", low: tidy(low), high: tidy(high) } : tidy(low);

/** The widest range of a rate about which nothing is known: almost nobody to almost everybody. */
export const unknownRate = (): Input =>
  assumed({ family: "uniform", low: 0.1, high: 0.9 }, "not known yet, so almost anything from 10% to 90%");

/** What may come anyway where nothing is known: between nobody and as many as `most`. */
export const unknownBaseline = (most: number): Input =>
  assumed(between(0, most), "not known yet, so anything from nobody to as many as are likely with the programme");

/** The rate with the service. Unknown, it may be no better than what comes anyway, or reach half of everybody else too. */
export function rateWithService(outcome: OutcomeAnswer): Input {
  const { withService, without } = outcome;
  if (withService.kind !== "unknown") return told(withService);
  const base = knownRate(without);
  if (base === undefined) return unknownRate();
  return assumed(
    between(base, base + (1 - base) / 2),
    "not known yet, so anything from no better than without the programme to half of everyone else too",
  );
}

/** The rate without it. */
export const rateWithout = (outcome: OutcomeAnswer): Input =>
  outcome.without.kind === "unknown" ? unknownBaseline(likelyWithService(outcome)) : told(outcome.without);
