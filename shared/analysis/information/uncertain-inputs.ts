import { compileDeal, inputsOf } from "../../engine/compiled-deal.ts";
import type { Scenario } from "../../model/scenario.ts";
import { Stream } from "../../random/stream.ts";
import { placeOf } from "../../variants/place-words.ts";
import { termPath } from "../../variants/term-path.ts";

/** An input that is drawn once a trial. */
export interface UncertainInput {
  /** `outcome.move-in.baseline` */
  readonly id: string;
  /** "“Moved into accommodation”: baseline" */
  readonly label: string;
  /** "baseline of “Moved into accommodation”" */
  readonly words: string;
  /** The part of the deal: "Outcomes". */
  readonly part: string;
  /** The term: "baseline". */
  readonly term: string;
}

/** A figure of an outcome that is stated by how it is with the service. */
const WITH_SERVICE = /^with service › (.*)$/u;

/** The uncertain inputs of a deal by name, in the order of its compiled table. What a formula makes of others is none. */
export function uncertainInputs(scenario: Scenario): readonly UncertainInput[] {
  return inputsOf(scenario).flatMap(({ id, path, value }) => {
    if (typeof value === "number" || value.family === "formula") return [];
    const { part, item, term: placed } = placeOf(termPath(scenario, path), [scenario]);
    const term = placed.replace(WITH_SERVICE, "$1 with the service");
    if (item === "") return [{ id, part, term, label: `${part}: ${term}`, words: `${term} (${part.toLowerCase()})` }];
    const own = term === "" ? part.toLowerCase() : term;
    return [{ id, part, term: own, label: `“${item}”: ${own}`, words: `${own} of “${item}”` }];
  });
}

/** What inputs are drawn as in the first trials of a seed, without simulating anything: a column an input, by id. */
export function drawnInputs(
  scenario: Scenario,
  ids: readonly string[],
  seed: number,
  trials: number,
): ReadonlyMap<string, Float64Array> {
  const { inputs } = compileDeal(scenario);
  const columns = ids.map((id) => ({ id, place: inputs.placeOf(id), column: new Float64Array(trials) }));
  const [values, stream] = [new Float64Array(inputs.size), new Stream()];
  for (let trial = 0; trial < trials; trial++) {
    inputs.drawUnchecked(values, stream, seed, trial);
    for (const { place, column } of columns) column[trial] = values[place]!;
  }
  return new Map(columns.map(({ id, column }) => [id, column]));
}
