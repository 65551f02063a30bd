import { inputsOf } from "#shared/engine/compiled-deal.ts";
import type { ListedInput } from "#shared/engine/input-list.ts";
import type { Input } from "#shared/model/input.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { valueAt } from "#shared/schema/value-at.ts";

const known = new WeakMap<Scenario, readonly ListedInput[]>();
let last: readonly ListedInput[] = [];

/**
 * Every input of the deal by the id that formulas, drivers and correlations name it by. While the deal has a problem that keeps
 * it from being compiled, those of its last good version that still have a place.
 */
export function dealInputs(scenario: Scenario): readonly ListedInput[] {
  const before = known.get(scenario);
  if (before) return before;
  const inputs = listed(scenario) ?? last.flatMap((input) => stillThere(input, scenario));
  known.set(scenario, inputs);
  last = inputs;
  return inputs;
}

function listed(scenario: Scenario): readonly ListedInput[] | undefined {
  try {
    return inputsOf(scenario);
  } catch {
    // Something of it names what is not there, which the deal's problems say at its place.
    return undefined;
  }
}

function stillThere(input: ListedInput, scenario: Scenario): readonly ListedInput[] {
  const there = valueAt(scenario, input.path) as Input | undefined;
  return there?.value === undefined ? [] : [{ ...input, value: there.value }];
}
