import type { Outcome } from "../model/outcome.ts";
import type { Scenario } from "../model/scenario.ts";
import type { InputTable } from "./input-table.ts";
import type { WhatIf } from "./what-if.ts";
import { compileCohortMeasured, compileFrequency, compileStep, type Places } from "./outcomes/compile-one.ts";
import type { CompiledChain, CompiledOutcome, CompiledOutcomes } from "./outcomes/compiled-outcome.ts";

export type { CompiledOutcome, CompiledOutcomes } from "./outcomes/compiled-outcome.ts";

const stageBefore = (outcome: Outcome): string | undefined => ("after" in outcome ? outcome.after : undefined);

/** Outcomes in an order in which each stage comes after the one before; file order otherwise. */
function inPathwayOrder(outcomes: readonly Outcome[]): readonly Outcome[] {
  const ordered: Outcome[] = [];
  const visit = (outcome: Outcome): void => {
    if (ordered.includes(outcome)) return;
    const before = outcomes.find(({ id }) => id === stageBefore(outcome));
    if (before) visit(before);
    ordered.push(outcome);
  };
  outcomes.forEach(visit);
  return ordered;
}

/** Puts outcomes' inputs and streams in their places. */
export function compileOutcomes(scenario: Scenario, table: InputTable, whatIf?: WhatIf): CompiledOutcomes {
  const { outcomes, cohort } = scenario;
  const ordered = inPathwayOrder(outcomes);
  const indexOf = new Map(ordered.map(({ id }, index) => [id, index]));
  const chains: CompiledChain[] = [];
  const goneOn = new Set<string>();
  const purposesOf = (name: string): number[] => cohort.segments.map(({ id }) => table.purpose(`${name}/${id}`));
  const newChain = (name: string, personal: boolean): number =>
    chains.push({ purposes: purposesOf(name), personal }) - 1;
  const list: CompiledOutcome[] = [];
  let occasions = 0;
  for (const outcome of ordered) {
    const places: Places = { scenario, table, purposesOf, firstOccasion: occasions, whatIf };
    if (outcome.kind === "frequency")
      list.push(compileFrequency(outcome, newChain(`chain/${outcome.id}`, true), places));
    else if (outcome.kind === "cohortMeasured") list.push(compileCohortMeasured(outcome, places));
    else {
      const { id, after, repeats } = outcome;
      const before = after === undefined ? -1 : indexOf.get(after)!;
      const goesOn = after !== undefined && !goneOn.has(after);
      if (after !== undefined) goneOn.add(after);
      const stage = before === -1 ? undefined : list[before];
      const first = goesOn && stage && "chains" in stage ? stage.chains[0]! : newChain(`chain/${id}`, before === -1);
      const further = Array.from({ length: (repeats?.times ?? 1) - 1 }, (_, occasion) =>
        newChain(`chain-${occasion + 2}/${id}`, before === -1),
      );
      list.push(compileStep(outcome, { before, goesOn, chains: [first, ...further] }, places));
    }
    occasions += list[list.length - 1]!.occasions;
  }
  return { list, chains, indexOf, occasions };
}
