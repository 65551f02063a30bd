import type { CompiledRule } from "../../../engine/claims/compiled-rule.ts";
import { lastMeasured } from "../../../engine/claims/measured-payments.ts";
import { looksAtOnePerson } from "../../../engine/claims/looks-at-one-person.ts";
import type { PathStep } from "../../../model/problem.ts";
import type { MonthRow, MonthSheet } from "../cells/month-sheet.ts";
import {
  add,
  multiply,
  number,
  ONE,
  power,
  subtract,
  toBillionth,
  toPenny,
  when,
  ZERO,
  type Term,
} from "../cells/term.ts";
import type { BaseCaseParts } from "./base-case-parts.ts";
import { cutBelow, fillRow, mapLine, paidFromClaim, paidOnTrigger, type ClaimLine } from "./claim-line.ts";
import { effectTerm, reachesTerm } from "./effect-term.ts";
import { gateTerm } from "./gate-term.ts";
import { measuredCells, type MeasuredCells } from "./measured-cells.ts";
import type { PeopleLines } from "./people-sheet.ts";
import { rulePrices } from "./rule-prices.ts";
import { scheduleLines } from "./schedule-lines.ts";

/** Steps 1 to 5 of the order of payment, and the per-person cap: claims by rule and segment, being written. */
export class ClaimLines {
  readonly #parts: BaseCaseParts;
  readonly #people: PeopleLines;
  readonly #sheet: MonthSheet;
  readonly #measured = new Map<number, MeasuredCells>();
  /** Growth of prices to the contract year of each month. */
  readonly growth: MonthRow;

  constructor(parts: BaseCaseParts, people: PeopleLines, sheet: MonthSheet) {
    this.#parts = parts;
    this.#people = people;
    this.#sheet = sheet;
    const { payment, timeline } = parts.deal;
    sheet.section("Prices: indexed by contract year, and what effects were measured");
    this.growth = sheet.row("Growth of prices since contract year 0", "times", "factor");
    const yearly = add(ONE, parts.inputs.ofInput(payment.indexation));
    for (let month = 0; month < timeline.contractMonths; month++)
      this.growth.push(power(yearly, number(Math.floor(month / 12))));
  }

  /** The lines of every rule, in the order of the rate card. */
  write(): readonly ClaimLine[] {
    const { rules } = this.#parts.deal.payment;
    rules.forEach(({ schedule, trigger, outcome }) => {
      if (schedule) this.#measuredOf(outcome);
      if (trigger) this.#measuredOf(trigger.outcome);
    });
    return rules.flatMap((terms, rule) => this.#linesOf(terms, rule));
  }

  #byClaim(terms: CompiledRule, rule: number): readonly ClaimLine[] {
    const shares = this.#writeShares(rule);
    const segments = terms.pays.flatMap((pays, segment) => (pays ? [segment] : []));
    const units = segments.map((segment) => this.#writeUnits(terms, rule, segment, shares.payable));
    return segments.map((segment, place) => this.#writeWorth(terms, rule, segment, units, place, shares.withinCap));
  }

  #bySchedule(terms: CompiledRule, rule: number): readonly ClaimLine[] {
    const lines = scheduleLines(this.#sheet, this.#parts, rule, this.#measuredOf(terms.outcome), this.growth);
    const gate = this.#gate(rule);
    if (gate.length === 0) return lines;
    return lines.map((line) =>
      mapLine(this.#sheet, line, "if the gate is passed", this.#months, (row, month) =>
        multiply(row.at(month), ...gate),
      ),
    );
  }

  #measuredOf(outcome: number): MeasuredCells {
    const found = this.#measured.get(outcome) ?? measuredCells(this.#sheet, this.#parts, this.#people, outcome);
    this.#measured.set(outcome, found);
    return found;
  }

  get #months(): number {
    return this.#parts.deal.timeline.contractMonths;
  }

  get #lastClaimMonth(): number {
    return Math.min(this.#parts.deal.payment.lastClaimMonth, this.#parts.trial.lastMonth);
  }

  #name(rule: number): string {
    return this.#parts.deal.scenario.payment.rateCard[rule]!.name;
  }

  #linesOf(terms: CompiledRule, rule: number): readonly ClaimLine[] {
    this.#sheet.section(this.#name(rule));
    let lines = terms.schedule ? this.#bySchedule(terms, rule) : this.#byClaim(terms, rule);
    const path: readonly PathStep[] = ["payment", "rateCard", rule];
    const { inputs } = this.#parts;
    if (terms.threshold && terms.threshold.fromClaim > 1) {
      const fromClaim = inputs.ofTerm([...path, "threshold", "fromClaim"], terms.threshold.fromClaim);
      const pay = terms.threshold.paysEarlierClaims ? paidFromClaim : cutBelow;
      lines = pay(this.#sheet, lines, fromClaim, this.#months);
    }
    return this.#withoutPlanned(this.#onTrigger(terms, rule, lines));
  }

  /** Where a rule pays only if a measured effect passes: its claims, paid when that is known. */
  #onTrigger({ trigger }: CompiledRule, rule: number, lines: readonly ClaimLine[]): readonly ClaimLine[] {
    if (!trigger) return lines;
    const { outcome, effect, minimumEffect, paysEarlierClaims } = trigger;
    const { cohorts, weights, outcome: measured } = this.#measuredOf(outcome);
    const everyone = cohorts.map(() => true);
    const known = lastMeasured(this.#parts.trial.measured[outcome]!, everyone);
    const minimum = this.#parts.inputs.ofTerm(["payment", "rateCard", rule, "trigger", "minimumEffect"], minimumEffect);
    const found = (): Term => effectTerm(measured, effect, weights, cohorts);
    const label = `The effect passes its trigger: ${this.#name(rule)}`;
    const passes =
      known > this.#lastClaimMonth
        ? ZERO
        : this.#sheet.figure(label, "1 if so", "whole", when(reachesTerm(found(), minimum), ONE, ZERO));
    return lines.map((line) => paidOnTrigger(this.#sheet, line, passes, known, paysEarlierClaims, this.#months));
  }

  /** Whether a month is paid as planned: claims due in it are not paid. */
  #isPlanned(month: number): boolean {
    const planned = this.#parts.deal.payment.plannedPayments;
    return planned !== undefined && month >= planned.fromMonth && month < planned.fromMonth + planned.amounts.length;
  }

  /** Lines whose claims may have been put off: nothing is paid on them in a month that is paid as planned. */
  #withoutPlanned(lines: readonly ClaimLine[]): readonly ClaimLine[] {
    if (!this.#parts.deal.payment.plannedPayments) return lines;
    return lines.map((line) =>
      mapLine(this.#sheet, line, "but for planned payments", this.#months, (row, month) =>
        this.#isPlanned(month) ? ZERO : row.at(month),
      ),
    );
  }

  /** What rules that look at one person leave: plain numbers, since expected numbers cannot tell it. */
  #writeShares(rule: number): { readonly payable: Term; readonly withinCap: Term | undefined } {
    const { deal, shares } = this.#parts;
    const { perPersonCap } = deal.payment;
    const write = (label: string, value: number): Term => {
      if (value !== 1) this.#parts.tellPlain(`${this.#name(rule)}: ${label}`);
      return this.#sheet.plainFigure(`${label.charAt(0).toUpperCase()}${label.slice(1)}`, "share", "rate", value);
    };
    const looks = looksAtOnePerson(rule, { ...deal.payment, perPersonCap: undefined }, deal.outcomes);
    return {
      payable: looks
        ? write(
            "share of claims left by limits, requirements and groups that look at one person",
            shares.payable[rule]!,
          )
        : ONE,
      withinCap:
        perPersonCap === undefined
          ? undefined
          : write("share of worth that the per-person cap leaves", shares.withinCap[rule]!),
    };
  }

  #label(rule: number, segment: number): string {
    const { segments } = this.#parts.deal.scenario.cohort;
    return segments.length > 1 ? `${this.#name(rule)}, ${segments[segment]!.name}` : this.#name(rule);
  }

  /** Achieved × evidence accepted × what is payable, up to the last claim month; nothing where a quality gate is not passed. */
  #writeUnits(terms: CompiledRule, rule: number, segment: number, payable: Term): MonthRow {
    const { inputs } = this.#parts;
    const achieved = this.#people.achieved[terms.outcome]![segment]!;
    const evidence = inputs.ofInput(terms.evidenceRate);
    return fillRow(this.#sheet, `Claims: ${this.#label(rule, segment)}`, "claims", this.#months, (month) =>
      month > this.#lastClaimMonth
        ? ZERO
        : toBillionth(multiply(achieved.at(month), evidence, payable, ...this.#gate(rule))),
    );
  }

  #gates = new Map<number, readonly Term[]>();

  #gate(rule: number): readonly Term[] {
    const made = this.#gates.get(rule) ?? gateTerm(this.#sheet, this.#parts, this.#people, rule);
    this.#gates.set(rule, made);
    return made;
  }

  /** @param units of all segments that are paid for. @param place of this one among them: within a month those before it come first */
  #writeWorth(
    terms: CompiledRule,
    rule: number,
    segment: number,
    units: readonly MonthRow[],
    place: number,
    withinCap: Term | undefined,
  ): ClaimLine {
    const label = this.#label(rule, segment);
    const own = units[place]!;
    const prices = rulePrices(this.#sheet, this.#parts, { rule, segment, label }, this.growth);
    const worth = fillRow(this.#sheet, `Worth: ${label}`, "money", this.#months, (month) =>
      month > this.#lastClaimMonth ? ZERO : toPenny(prices(month, own.at(month), units, place)),
    );
    const abovePersonCap =
      withinCap &&
      fillRow(this.#sheet, `Above the per-person cap: ${label}`, "money", this.#months, (month) =>
        month > this.#lastClaimMonth ? ZERO : toPenny(multiply(worth.at(month), subtract(ONE, withinCap))),
      );
    return { rule, label, units: own, worth, abovePersonCap };
  }
}
