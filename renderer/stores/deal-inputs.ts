import { inputsOf } from "#shared/engine/compiled-deal.ts";
import type { ListedInput } from "#shared/engine/input-list.ts";
import type { Input } from "#shared/model/input.ts";
import type { PathStep } from "#shared/model/problem.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { valueAt } from "#shared/schema/value-at.ts";

/** A state of a deal with its inputs. */
interface Listed {
  readonly scenario: Scenario;
  readonly inputs: readonly ListedInput[];
}

const known = new WeakMap<Scenario, readonly ListedInput[]>();
let last: Listed | undefined;

/**
 * Every input of the deal by the id that formulas, drivers and correlations name it by. While the deal has a problem that keeps
 * it from being compiled, those of the state asked for before that still have a place; none where that was another deal's.
 */
export function dealInputs(scenario: Scenario): readonly ListedInput[] {
  const before = known.get(scenario);
  const inputs =
    before ?? compiled(scenario) ?? (last && isOneDeal(last.scenario, scenario) ? kept(last, scenario) : []);
  known.set(scenario, inputs);
  last = { scenario, inputs };
  return inputs;
}

function compiled(scenario: Scenario): readonly ListedInput[] | undefined {
  try {
    return inputsOf(scenario);
  } catch {
    // Something of it names what is not there, which the deal's problems say at its place.
    return undefined;
  }
}

/** Whether one came from the other by edits: these leave at least one part the very same object. */
const isOneDeal = (one: Scenario, other: Scenario): boolean =>
  Object.entries(one).some(([part, value]) => typeof value === "object" && valueAt(other, [part]) === value);

const kept = (before: Listed, scenario: Scenario): readonly ListedInput[] =>
  before.inputs.flatMap((input) => {
    const path = pathNow(input.path, before.scenario, scenario);
    const there = path && (valueAt(scenario, path) as Input | undefined);
    return path === undefined || there?.value === undefined ? [] : [{ ...input, path, value: there.value }];
  });

/** Where what stood at a path stands now: items of a list are found by their ids; undefined where one is gone. */
function pathNow(path: readonly PathStep[], before: Scenario, now: Scenario): readonly PathStep[] | undefined {
  const found: PathStep[] = [];
  for (const [length, step] of path.entries()) {
    const id = typeof step === "number" ? valueAt(before, [...path.slice(0, length + 1), "id"]) : undefined;
    if (id === undefined) {
      found.push(step);
      continue;
    }
    const list = valueAt(now, found);
    const place = Array.isArray(list) ? list.findIndex((item: unknown) => valueAt(item, ["id"]) === id) : -1;
    if (place === -1) return undefined;
    found.push(place);
  }
  return found;
}
