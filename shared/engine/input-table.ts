import type { Distribution, SampledDistribution } from "../model/distribution.ts";
import type { CorrelationMove } from "../model/spread.ts";
import type { Scenario } from "../model/scenario.ts";
import { samplingOf } from "../model/sampling.ts";
import { meanOfDistribution } from "../random/mean.ts";
import { purposeOf } from "../random/purpose.ts";
import { samplerOf } from "../random/sampler.ts";
import { Strata } from "../random/strata.ts";
import type { Stream } from "../random/stream.ts";
import type { Quantile } from "../random/quantile/quantile.ts";
import { InputChanges } from "./input-changes.ts";
import { InputCopula } from "./input-copula.ts";
import { InputFormulas } from "./input-formulas.ts";
import { listInputs, type ListedInput } from "./input-list.ts";
import type { WhatIf } from "./what-if.ts";

/** What an input table holds: an input of the scenario, or a number made up where the scenario says none. */
export interface AnyInput {
  readonly value: number | Distribution;
}

interface UncertainInput {
  readonly id: string;
  readonly index: number;
  readonly purpose: number;
  readonly quantile: Quantile;
  /** Its place among the inputs that move together; −1 for one that moves alone. */
  member: number;
  /** Absent where every trial is drawn alone. */
  strata: Strata | undefined;
  /** Its own, where an analysis draws it anew; absent: the trial's. */
  seed: number | undefined;
  readonly distribution: SampledDistribution;
}

/**
 * Every input of a deal that is drawn once a trial, in a row: the shared layer of uncertainty. Each has a stream of its
 * own named by a stable id, so adding one moves no other. Certain values stand first, then what is drawn, then formulas,
 * each after those it names.
 */
export class InputTable {
  readonly #certain: number[] = [];
  readonly #uncertain: UncertainInput[] = [];
  readonly #purposes = new Map<number, string>();
  readonly #added = new Map<string, AnyInput>();
  readonly #placeOf = new Map<string, number>();
  #copula: InputCopula | undefined;
  #uniforms = new Float64Array(0);
  #formulas: InputFormulas | undefined;
  #changes: InputChanges | undefined;

  /** Adds an input; the answer is its place in the row of values. `id` names its stream and must be new. */
  add(id: string, input: AnyInput): number {
    const index = this.#certain.length;
    this.#added.set(id, input);
    this.#placeOf.set(id, index);
    if (typeof input.value !== "number" && input.value.family === "formula") {
      this.#certain.push(Number.NaN);
      return index;
    }
    const sampler = samplerOf(input.value);
    if (sampler.kind === "certain") this.#certain.push(sampler.value);
    else {
      this.#certain.push(0);
      const purpose = this.purpose(`input/${id}`);
      this.#uncertain.push({
        id,
        index,
        purpose,
        quantile: sampler.quantile,
        member: -1,
        strata: undefined,
        seed: undefined,
        distribution: input.value as SampledDistribution,
      });
    }
    return index;
  }

  /** The stream key of a purpose. @throws when two purposes of one deal share a key, which would tie their luck together */
  purpose(name: string): number {
    const key = purposeOf(name);
    const taken = this.#purposes.get(key);
    if (taken !== undefined) throw new Error(`the purposes "${taken}" and "${name}" share a stream`);
    this.#purposes.set(key, name);
    return key;
  }

  get size(): number {
    return this.#certain.length;
  }

  /** The place of an input by its id. @throws when there is none */
  placeOf(id: string): number {
    const place = this.#placeOf.get(id);
    if (place === undefined) throw new Error(`there is no input ${id}`);
    return place;
  }

  /** Every input that stands in the scenario, by the id that formulas and correlations name it by. */
  list(scenario: Scenario): readonly ListedInput[] {
    return listInputs(scenario, this.#added);
  }

  /** Ids of all inputs, in the order of the row of values. */
  get ids(): readonly string[] {
    return [...this.#added.keys()];
  }

  /** Pairs whose rank correlation had to be moved to one that can be. */
  get movedCorrelations(): readonly CorrelationMove[] {
    return this.#copula?.moved ?? [];
  }

  /**
   * Ties inputs together once all are added: drivers and rank correlations, then formulas; and its trials, by the plan of
   * the run.
   * @throws for what validation refuses
   */
  tieTogether(scenario: Scenario): void {
    const { uncertainty, run } = scenario;
    if (samplingOf(run) === "latinHypercube")
      for (const input of this.#uncertain) input.strata = new Strata(this.purpose(`strata/${input.id}`));
    if (uncertainty?.drivers?.length || uncertainty?.rankCorrelations?.length) {
      const copula = new InputCopula(
        uncertainty,
        this.#uncertain.map(({ id }) => id),
      );
      for (const input of this.#uncertain) input.member = copula.members.indexOf(input.id);
      this.#uniforms = new Float64Array(copula.members.length);
      this.#copula = copula;
    }
    const hasFormulas = [...this.#added.values()].some(
      ({ value }) => typeof value !== "number" && value.family === "formula",
    );
    if (!hasFormulas) return;
    this.#formulas = new InputFormulas(this.list(scenario), (id) => this.placeOf(id));
  }

  /** Has trials drawn as an analysis asks; once all inputs are added. */
  change({ inputs = [], redrawn }: WhatIf): void {
    const isFormula = (id: string): boolean => {
      const value = this.#added.get(id)?.value;
      return typeof value === "object" && value.family === "formula";
    };
    if (inputs.length > 0) this.#changes = new InputChanges(inputs, (id) => this.placeOf(id), isFormula);
    for (const input of this.#uncertain) if (redrawn?.inputs.includes(input.id)) input.seed = redrawn.seed;
  }

  /** Ids of inputs that are formulas, each after those it names. */
  get formulaOrder(): readonly string[] {
    return this.#formulas?.ids ?? [];
  }

  /** Fills the row with this trial's values. @throws InputProblem when a formula comes out where it must not */
  draw(values: Float64Array, stream: Stream, seed: number, trial: number): void {
    this.drawUnchecked(values, stream, seed, trial);
    this.#formulas?.check(values, trial);
  }

  /** The same, whatever formulas come out at: NaN where they have no value. */
  drawUnchecked(values: Float64Array, stream: Stream, seed: number, trial: number): void {
    values.set(this.#certain);
    for (const { index, purpose, quantile, member, strata, seed: own = seed } of this.#uncertain) {
      const within = stream.begin(own, purpose, trial).fineUniform();
      const uniform = strata ? strata.uniform(within, stream, own, trial) : within;
      if (member === -1) values[index] = quantile(uniform);
      else this.#uniforms[member] = uniform;
    }
    if (this.#copula) {
      this.#copula.correlate(this.#uniforms);
      for (const { index, quantile, member } of this.#uncertain)
        if (member !== -1) values[index] = quantile(this.#uniforms[member]!);
    }
    this.#changes?.apply(values);
    this.#formulas?.evaluate(values, this.#changes);
  }

  /**
   * Fills the row with the expected case: every input at its mean; a formula is worked out from the means of what it names,
   * which is the mean of its values only where it is straight in them. @throws InputProblem when one comes out where it must not
   */
  expect(values: Float64Array): void {
    values.set(this.#certain);
    for (const { index, distribution } of this.#uncertain) values[index] = meanOfDistribution(distribution);
    this.#formulas?.evaluate(values);
    this.#formulas?.check(values, 0);
  }
}
