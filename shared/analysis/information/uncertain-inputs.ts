import { inputsOf } from "../../engine/compiled-deal.ts";
import type { Scenario } from "../../model/scenario.ts";
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

/** Those of several deals, each once, as the first that has it tells it. */
export function uncertainInputsOfAll(scenarios: readonly Scenario[]): readonly UncertainInput[] {
  const known = new Map<string, UncertainInput>();
  for (const input of scenarios.flatMap(uncertainInputs)) if (!known.has(input.id)) known.set(input.id, input);
  return [...known.values()];
}
