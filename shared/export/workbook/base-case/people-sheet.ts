import { leavingAfter, shareReferred } from "../../../engine/expected/expected-people.ts";
import type { CompiledOutcome } from "../../../engine/outcomes/compiled-outcome.ts";
import { MonthRow, MonthSheet } from "../cells/month-sheet.ts";
import { add, min, multiply, notBelowZero, number, ONE, power, subtract, sum, ZERO, type Term } from "../cells/term.ts";
import { outcomeName, type BaseCaseParts } from "./base-case-parts.ts";
import { baselineTerm, withServiceTerm } from "./figure-term.ts";
import type { Timing } from "./timing-sheet.ts";

/** Who starts and what they achieve, as lines that later sheets refer to; outcomes by their place in the compiled deal. */
export interface PeopleLines {
  /** Starts of all segments. */
  readonly starts: MonthRow;
  /** What the starts of each segment come to. */
  readonly startsOf: readonly Term[];
  /** By outcome, then by segment: what one starter comes to. */
  readonly each: readonly (readonly Each[])[];
  /** People in service. */
  readonly active: MonthRow;
  /** By outcome, then by segment. */
  readonly achieved: readonly (readonly MonthRow[])[];
  /** By outcome, all segments together. */
  readonly achievedInAll: readonly MonthRow[];
  /** The same without the service; undefined for a milestone. */
  readonly counterfactual: readonly (MonthRow | undefined)[];
}

/** What one starter comes to on average, on one occasion. */
export interface Each {
  readonly withService: Term;
  readonly without: Term;
}

const NOTE =
  "Expected numbers, in parts of people: no luck. When things happen after a start stands on the sheet of timing; referrals, starts and rates are formulas over the inputs.";

/** 1 − (1 − rate)^tries */
const passing = (rate: Term, tries: number): Term =>
  tries === 1 ? rate : subtract(ONE, power(subtract(ONE, rate), number(tries)));

/** By months after a start, the share who are in service. */
export function stillInService({ deal, trial }: Pick<BaseCaseParts, "deal" | "trial">): readonly number[] {
  const leaving = leavingAfter(deal.people, trial.values);
  let there = 1;
  return Array.from({ length: deal.people.serviceMonths }, (_, lag) => (there -= lag === 0 ? 0 : (leaving[lag] ?? 0)));
}

/** The sheet of people, being written. */
class PeopleSheet {
  readonly #parts: BaseCaseParts;
  readonly #sheet: MonthSheet;
  readonly #segments: readonly string[];
  readonly #starts: MonthRow[] = [];
  #startsOf: readonly Term[] = [];

  constructor(parts: BaseCaseParts) {
    this.#parts = parts;
    const { deal, names } = parts;
    this.#sheet = new MonthSheet(
      "Base case people",
      "Base case: people and outcomes",
      NOTE,
      deal.timeline.months,
      names,
    );
    this.#segments = deal.scenario.cohort.segments.map(({ name }) => name);
  }

  write(): { readonly sheet: MonthSheet["sheet"]; readonly lines: PeopleLines } {
    const starts = this.#writeStarts();
    const active = this.#writeActive();
    const each = this.#writeEach();
    const lines = { starts, startsOf: this.#startsOf, active, each, ...this.#writeAchieved(each) };
    return { sheet: this.#sheet.sheet, lines };
  }

  get #months(): number {
    return this.#parts.deal.timeline.months;
  }

  /** Whether anything can happen in a month: not after an early end. */
  #goesOn(month: number): boolean {
    return month <= this.#parts.endedIn;
  }

  #writeStarts(): MonthRow {
    const { deal, inputs } = this.#parts;
    const { segments, maximumStarts, startMonths } = deal.people;
    const sheet = this.#sheet;
    sheet.section("Starts: people referred × share of the month × share who start");
    const shares = segments.map(({ cumulativeProfile }, segment) => {
      const row = sheet.row(`Share referred: ${this.#segments[segment]}`, "share", "rate");
      for (let month = 0; month < startMonths; month++) row.pushNumber(shareReferred(cumulativeProfile, month));
      return row;
    });
    this.#starts.push(...this.#segments.map((name) => sheet.row(`Starts: ${name}`, "people", "number")));
    const all = sheet.row("Starts, all", "people", "number", "total");
    const most =
      maximumStarts === Infinity ? undefined : inputs.ofTerm(["cohort", "maximumStarts", "value"], maximumStarts);
    for (let month = 0; month < startMonths; month++) {
      segments.forEach(({ referrals, startRate }, segment) => {
        const wanted = multiply(inputs.ofInput(referrals), shares[segment]!.at(month), inputs.ofInput(startRate));
        const before = MonthRow.sumOf(this.#starts.slice(0, segment), month, month);
        const room = most && notBelowZero(subtract(most, add(sum(all.between(0, month - 1)), before)));
        this.#starts[segment]!.push(this.#goesOn(month) ? (room ? min(wanted, room) : wanted) : ZERO);
      });
      all.push(MonthRow.sumOf(this.#starts, month, month));
    }
    this.#startsOf = this.#starts.map((row) => row.total());
    all.total();
    return all;
  }

  #writeActive(): MonthRow {
    const timing = this.#parts.timings.timing("In service", stillInService(this.#parts));
    const row = this.#sheet.row("In service", "people", "number");
    for (let month = 0; month < this.#parts.deal.timeline.cashMonths; month++)
      row.push(this.#goesOn(month) ? add(...this.#starts.map((starts) => timing.in(month, starts, ONE))) : ZERO);
    return row;
  }

  #label(outcome: number, segment: number): string {
    const name = outcomeName(this.#parts.deal, outcome);
    return this.#segments.length > 1 ? `${name}, ${this.#segments[segment]}` : name;
  }

  /** What one starter comes to in each world: `[outcome][segment]`. */
  #writeEach(): readonly (readonly Each[])[] {
    const { deal } = this.#parts;
    this.#sheet.section("What one starter achieves, on average, on one occasion: rates along the pathway");
    const each: Each[][] = [];
    deal.outcomes.list.forEach((outcome, index) => {
      each.push(
        this.#segments.map((_, segment) => {
          const before = "before" in outcome && outcome.before !== -1 ? each[outcome.before]![segment] : undefined;
          const found = this.#eachOf(outcome, index, segment, before);
          const [unit, shown] = "tries" in outcome ? (["share", "rate"] as const) : (["a starter", "number"] as const);
          const label = this.#label(index, segment);
          const withService = this.#sheet.figure(`With the service: ${label}`, unit, shown, found.withService);
          if (outcome.kind === "milestone") return { withService, without: found.without };
          return { withService, without: this.#sheet.figure(`Without: ${label}`, unit, shown, found.without) };
        }),
      );
    });
    return each;
  }

  #eachOf(
    outcome: CompiledOutcome,
    index: number,
    segment: number,
    before: Each = { withService: ONE, without: ONE },
  ): Each {
    const { inputs, trial } = this.#parts;
    const rate = withServiceTerm(outcome.figures, segment, inputs);
    // Of those who pass at any try, the more pass at the first the likelier each is: so rates move timing too.
    if ("tries" in outcome && outcome.tries > 1)
      for (const place of [outcome.figures.effect[segment]!, outcome.figures.baseline[segment]!])
        inputs.followsInPart(place);
    if ("tries" in outcome)
      return {
        withService: multiply(before.withService, passing(rate, outcome.tries)),
        without:
          outcome.kind === "milestone"
            ? before.without
            : multiply(before.without, passing(baselineTerm(outcome.figures, segment, inputs), outcome.tries)),
      };
    const baseline = baselineTerm(outcome.figures, segment, inputs);
    const { shareServed } = trial.achievements.expected[segment]![index]!;
    if (shareServed === 1) return { withService: rate, without: baseline };
    const served = number(shareServed);
    return { withService: add(baseline, multiply(subtract(rate, baseline), served)), without: baseline };
  }

  #writeAchieved(
    each: readonly (readonly Each[])[],
  ): Pick<PeopleLines, "achieved" | "achievedInAll" | "counterfactual"> {
    const { deal, trial } = this.#parts;
    const sheet = this.#sheet;
    const timingOf = (index: number, segment: number, world: "withService" | "without"): Timing =>
      this.#parts.timings.timing(
        `${world === "withService" ? "With the service" : "Without"}: ${this.#label(index, segment)}`,
        trial.achievements.expected[segment]![index]![world].byLag,
      );
    const fill = (row: MonthRow, cell: (month: number) => Term): MonthRow => {
      for (let month = 0; month < this.#months; month++) row.push(this.#goesOn(month) ? cell(month) : ZERO);
      row.total();
      return row;
    };
    sheet.section("Achieved with the service");
    const achieved = deal.outcomes.list.map((_, index) =>
      this.#segments.map((_name, segment) => {
        const timing = timingOf(index, segment, "withService");
        return fill(sheet.row(this.#label(index, segment), "number", "number"), (month) =>
          timing.in(month, this.#starts[segment]!, each[index]![segment]!.withService),
        );
      }),
    );
    const achievedInAll = achieved.map((rows, index) =>
      rows.length === 1
        ? rows[0]!
        : fill(sheet.row(`${outcomeName(deal, index)}, all`, "number", "number", "total"), (month) =>
            MonthRow.sumOf(rows, month, month),
          ),
    );
    sheet.section("Achieved anyway, without the service");
    const counterfactual = deal.outcomes.list.map(({ kind }, index) => {
      if (kind === "milestone") return undefined;
      const timings = this.#segments.map((_, segment) => timingOf(index, segment, "without"));
      return fill(sheet.row(outcomeName(deal, index), "number", "number"), (month) =>
        add(
          ...timings.map((timing, segment) => timing.in(month, this.#starts[segment]!, each[index]![segment]!.without)),
        ),
      );
    });
    return { achieved, achievedInAll, counterfactual };
  }
}

/** Lays out the sheet of people, and answers its lines. */
export const peopleSheet = (parts: BaseCaseParts): ReturnType<PeopleSheet["write"]> => new PeopleSheet(parts).write();
