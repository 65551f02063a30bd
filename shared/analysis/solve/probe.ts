import type { Case } from "../../engine/what-if.ts";
import { InputProblem } from "../../engine/input-problem.ts";
import type { Way } from "../../engine/way.ts";
import { plainNumber } from "../../format/plain-number.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { DecisionFigure } from "../../sweep/decision-figures.ts";
import type { Crew, CrewTask } from "../../sweep/crew.ts";
import { figuresOf } from "../../sweep/decision-figures.ts";
import { type Estimate, figureOf } from "../../sweep/figure-of.ts";
import { type PointTrials, trialsOfCase } from "../../sweep/point-trials.ts";
import type { TrialsTable } from "../../run/trials-table.ts";
import { wayOfAll } from "../../sweep/way-of-all.ts";
import { type CaseAt, type Lever, valueOf } from "./lever.ts";

/** What is known of a deal at one value of a lever. */
export type Probed =
  /** One a figure asked for; undefined where the deal has no such figure there. */
  | { readonly kind: "valid"; readonly figures: readonly (Estimate | undefined)[] }
  | Extract<CaseAt, { readonly kind: "invalid" }>;

/** So many cases are simulated together at most. */
const MOST_TOGETHER = 16;
/** So many trials of all of them: they are kept until figures are taken. */
const MOST_KEPT = 1_500_000;

/** What a probe needs. */
export interface ProbeParts {
  /** The deal as it stands: people are simulated as in its own run, wherever that is exact at the values too. */
  readonly scenario: Scenario;
  readonly lever: Lever;
  readonly figures: readonly DecisionFigure[];
  readonly crew: Crew;
  readonly seed: number;
  /** Hears of a task how many trials of all its cases are done, and how many there are. */
  readonly told: (done: number, all: number) => void;
}

/**
 * Simulates a deal at values of a lever, all on the same draws, and remembers the figures. Fewer trials are the first of more. How
 * people are simulated is the same at all values: as the deal and the first of them, which should be many, have it in common.
 */
export class Probe {
  readonly #parts: ProbeParts;
  readonly #known = new Map<number, Map<number, Probed>>();
  readonly #cases = new Map<number, CaseAt>();
  #way: Way | undefined;

  constructor(parts: ProbeParts) {
    this.#parts = parts;
  }

  /** @param steps of the lever @throws where it was not asked for */
  at(steps: number, trials: number): Probed {
    const found = this.#known.get(trials)?.get(steps);
    if (!found) throw new Error(`nothing was simulated at ${steps} steps`);
    return found;
  }

  /** The value of a figure, by its place; undefined where there is no deal or no figure. */
  figure(steps: number, trials: number, place: number): Estimate | undefined {
    const found = this.at(steps, trials);
    return found.kind === "valid" ? found.figures[place] : undefined;
  }

  /** Steps at which something is known with so many trials, rising. */
  known(trials: number): readonly number[] {
    return [...(this.#known.get(trials)?.keys() ?? [])].sort((a, b) => a - b);
  }

  #caseAt(steps: number): CaseAt {
    const known = this.#cases.get(steps);
    if (known) return known;
    const made = this.#parts.lever.at(valueOf(this.#parts.lever, steps));
    this.#cases.set(steps, made);
    return made;
  }

  /** Simulates what is not known yet. */
  async look(all: readonly number[], trials: number): Promise<void> {
    const known = this.#known.get(trials) ?? new Map<number, Probed>();
    this.#known.set(trials, known);
    const wanted = [...new Set(all)].filter((steps) => !known.has(steps));
    const valid: { readonly steps: number; readonly made: Case }[] = [];
    for (const steps of wanted) {
      const made = this.#caseAt(steps);
      if (made.kind === "invalid") known.set(steps, made);
      else valid.push({ steps, made: made.case });
    }
    if (valid.length > 0) this.#way ??= wayOfAll([this.#parts.scenario, ...valid.map(({ made }) => made.scenario)]);
    const together = Math.min(MOST_TOGETHER, Math.max(1, Math.floor(MOST_KEPT / trials)));
    for (let first = 0; first < valid.length; first += together) {
      await this.#simulate(valid.slice(first, first + together), trials, known);
    }
  }

  async #simulate(
    some: readonly { readonly steps: number; readonly made: Case }[],
    trials: number,
    known: Map<number, Probed>,
  ): Promise<void> {
    const { figures } = this.#parts;
    const { lever } = this.#parts;
    const table = await this.#table(
      some.map(({ made }) => made),
      trials,
      (place) => `At ${plainNumber(valueOf(lever, some[place]!.steps))}: `,
    );
    some.forEach(({ steps, made }, place) => {
      const has = new Set(figuresOf(made.scenario));
      const point = trialsOfCase(made.scenario, table, place, trials);
      const found = figures.map((figure) => (has.has(figure) ? figureOf(figure, point) : undefined));
      known.set(steps, { kind: "valid", figures: found });
    });
  }

  /** @param where said before what is wrong with a formula of a case */
  #table(cases: readonly Case[], trials: number, where: (place: number) => string = () => ""): Promise<TrialsTable> {
    const { crew, seed, told } = this.#parts;
    const progress = (done: number): void => told(done, cases.length * trials);
    const problemOf: CrewTask["problemOf"] = (place, problem) =>
      new InputProblem({ ...problem, sentence: `${where(place)}${problem.sentence}` });
    return crew.simulate({ cases, seed, trials, way: this.#way!, progress, problemOf });
  }

  /** What is told of a case that is no value of the lever, on the same draws; undefined where nothing was simulated before it. */
  async elsewhere<T>(made: Case, trials: number, tell: (point: PointTrials) => T): Promise<T | undefined> {
    if (!this.#way) return undefined;
    return tell(trialsOfCase(made.scenario, await this.#table([made], trials), 0, trials));
  }
}
