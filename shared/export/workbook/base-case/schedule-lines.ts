import { lastMeasured } from "../../../engine/claims/measured-payments.ts";
import type { PathStep } from "../../../model/problem.ts";
import type { PaymentSchedule, SchedulePoint } from "../../../model/payment-rule.ts";
import type { MonthRow, MonthSheet } from "../cells/month-sheet.ts";
import {
  add,
  both,
  either,
  isAbove,
  isEqual,
  multiply,
  notBelowZero,
  number,
  ONE,
  subtract,
  toPenny,
  when,
  ZERO,
  type Term,
} from "../cells/term.ts";
import type { BaseCaseParts } from "./base-case-parts.ts";
import { fillRow, type ClaimLine } from "./claim-line.ts";
import { effectTerm, reachesTerm, scaleTerm, type CohortCells, type PointCells } from "./effect-term.ts";
import type { MeasuredCells } from "./measured-cells.ts";

/** What a schedule pays on measured effects, a line a cohort and one for all together. */
class ScheduleLines {
  readonly #sheet: MonthSheet;
  readonly #parts: BaseCaseParts;
  readonly #rule: number;
  readonly #measured: MeasuredCells;
  readonly #growth: MonthRow;
  readonly #schedule: PaymentSchedule;
  readonly #name: string;

  constructor(sheet: MonthSheet, parts: BaseCaseParts, rule: number, measured: MeasuredCells, growth: MonthRow) {
    this.#sheet = sheet;
    this.#parts = parts;
    this.#rule = rule;
    this.#measured = measured;
    this.#growth = growth;
    this.#schedule = parts.deal.payment.rules[rule]!.schedule!;
    this.#name = parts.deal.scenario.payment.rateCard[rule]!.name;
  }

  write(): readonly ClaimLine[] {
    const { deal } = this.#parts;
    const { pays, segmentFactor } = deal.payment.rules[this.#rule]!;
    const { segments } = deal.scenario.cohort;
    const { cohorts, months } = this.#measured;
    const { measured } = this.#schedule;
    const those = pays.flatMap((each, segment) => (each ? [segment] : []));
    const own =
      measured === "pooled"
        ? []
        : those.map((segment) => {
            const factor = this.#parts.inputs.ofTerm(
              this.#path("segmentMultipliers", segments[segment]!.id),
              segmentFactor[segment]!,
            );
            const label = `${this.#name}, ${segments[segment]!.name}`;
            const amount = this.#amount([cohorts[segment]!], false, label);
            const { people } = cohorts[segment]!;
            return {
              label,
              month: months[segment]!,
              amount: this.#inMonth(label, months[segment]!, amount, factor),
              people,
            };
          });
    const lines = own.map(({ label, month, amount }) => this.#line(label, month, amount));
    if (measured === "perCohort") return lines;
    const last = lastMeasured(this.#parts.trial.measured[deal.payment.rules[this.#rule]!.outcome]!, pays);
    const label = `${this.#name}, all cohorts together`;
    const together = this.#amount(
      those.map((segment) => cohorts[segment]!),
      true,
      label,
    );
    const stated = this.#inMonth(label, last, together, ONE);
    if (measured === "pooled") return [this.#line(label, last, stated)];
    const inTime = own.filter(({ month }) => month <= this.#lastClaimMonth).map(({ amount }) => amount);
    const missed = either(...own.map(({ amount, people }) => both(isAbove(people, ZERO), isEqual(amount, ZERO))));
    const rest = when(missed, notBelowZero(subtract(stated, add(...inTime))), ZERO);
    return [...lines, this.#line(label, last, rest)];
  }

  get #lastClaimMonth(): number {
    return Math.min(this.#parts.deal.payment.lastClaimMonth, this.#parts.trial.lastMonth);
  }

  #path(...steps: readonly PathStep[]): readonly PathStep[] {
    return ["payment", "rateCard", this.#rule, ...steps];
  }

  #points(list: "points" | "pooledPoints", points: readonly SchedulePoint[]): readonly PointCells[] {
    const { inputs } = this.#parts;
    return points.map(({ effect, value }, place) => ({
      mark: inputs.ofTerm(this.#path("schedule", list, place, "effect"), effect),
      value: inputs.ofTerm(this.#path("schedule", list, place, "value"), value),
    }));
  }

  /** As `scheduledAmount` has it: prices of contract year 0, before a segment's multiplier. */
  #amount(cohorts: readonly CohortCells[], pooled: boolean, label: string): Term {
    const { inputs, deal } = this.#parts;
    const { effect, unit, per, between, points, pooledPoints, minimumEffect, pooledMinimumEffect } = this.#schedule;
    const { outcome, weights } = this.#measured;
    const found = this.#sheet.figure(
      `Measured effect: ${label}`,
      effect === "relative" ? "share" : "effect",
      effect === "relative" ? "rate" : "number",
      effectTerm(outcome, effect, weights, cohorts),
    );
    const list = pooled && pooledPoints ? "pooledPoints" : "points";
    const value = scaleTerm(this.#points(list, list === "points" ? points : pooledPoints!), between, found);
    const people = add(...cohorts.map((cohort) => cohort.people));
    const heads = per === "person" ? people : ONE;
    const stated = (): Term => {
      switch (unit) {
        case "amount":
          return multiply(value, heads);
        case "perPercentagePoint":
          return multiply(notBelowZero(multiply(value, found, number(100))), heads);
        case "perAvoidedEvent":
          return notBelowZero(multiply(value, effectTerm(outcome, "avoided", weights, cohorts)));
        case "shareOfPrice":
          return multiply(value, inputs.ofInput(deal.payment.rules[this.#rule]!.price), heads);
      }
    };
    const measured = (amount: Term): Term => when(isAbove(people, ZERO), amount, ZERO);
    const field = pooled && pooledMinimumEffect !== undefined ? "pooledMinimumEffect" : "minimumEffect";
    const minimum = field === "minimumEffect" ? minimumEffect : pooledMinimumEffect;
    if (minimum === undefined) return measured(stated());
    return measured(when(reachesTerm(found, inputs.ofTerm(this.#path("schedule", field), minimum)), stated(), ZERO));
  }

  #inMonth(label: string, month: number, amount: Term, factor: Term): Term {
    const growth = this.#growth.at(Math.min(month, this.#growth.length - 1));
    const worth = toPenny(notBelowZero(multiply(amount, factor, growth)));
    return this.#sheet.figure(`Paid on it: ${label}`, "money", "money", worth);
  }

  #line(label: string, month: number, amount: Term): ClaimLine {
    const { contractMonths } = this.#parts.deal.timeline;
    const counts = month <= this.#lastClaimMonth;
    const units = fillRow(this.#sheet, `Claims: ${label}`, "claims", contractMonths, (each) =>
      each === month && counts ? when(isAbove(amount, ZERO), ONE, ZERO) : ZERO,
    );
    const worth = fillRow(this.#sheet, `Worth: ${label}`, "money", contractMonths, (each) =>
      each === month && counts ? amount : ZERO,
    );
    return { rule: this.#rule, label, units, worth, abovePersonCap: undefined };
  }
}

/** The lines of a rule that pays on measured effects. */
export const scheduleLines = (
  sheet: MonthSheet,
  parts: BaseCaseParts,
  rule: number,
  measured: MeasuredCells,
  growth: MonthRow,
): readonly ClaimLine[] => new ScheduleLines(sheet, parts, rule, measured, growth).write();
