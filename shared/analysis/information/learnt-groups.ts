import { HALF_INTERVAL } from "../../stats/half-interval.ts";
import type { TrialErrors } from "../../report/trial-errors.ts";
import type { KnowingAll, LearntGroup } from "./information-document.ts";
import type { InputGroup } from "./input-groups.ts";
import { normalScores } from "./normal-scores.ts";
import { type Learnt, valueOfLearning } from "./value-of-learning.ts";

const isWithin = (inner: readonly string[], outer: ReadonlySet<string>): boolean => inner.every((id) => outer.has(id));

/**
 * What each group is worth, by size and then as given. To learn more is never worth less: a group is worth at least what any group within
 * it is, where its own fit has found less, and none is worth more than knowing everything.
 * @param drawn a column an input, by id; @param worth of each option, a trial
 */
export function learntGroups(
  groups: readonly InputGroup[],
  drawn: ReadonlyMap<string, Float64Array>,
  worth: readonly Float64Array[],
  everything: KnowingAll,
  errors: TrialErrors,
): readonly LearntGroup[] {
  const scores = new Map([...drawn].map(([id, column]) => [id, normalScores(column)]));
  const found: { readonly inputs: readonly string[]; readonly learnt: Learnt }[] = [];
  const bySize = [...groups].sort((a, b) => a.inputs.length - b.inputs.length);
  const told = new Map<InputGroup, LearntGroup>();
  for (const group of bySize) {
    const members = new Set(group.inputs);
    const known = found.find(({ inputs }) => inputs.length === members.size && isWithin(inputs, members));
    let learnt =
      known?.learnt ??
      valueOfLearning(
        group.inputs.map((id) => scores.get(id)!),
        worth,
        errors,
      );
    for (const other of found)
      if (other.learnt.value > learnt.value && isWithin(other.inputs, members)) learnt = other.learnt;
    found.push({ inputs: group.inputs, learnt });
    const value = Math.min(learnt.value, everything.value);
    const half = HALF_INTERVAL * learnt.standardError;
    told.set(group, {
      ...group,
      ...learnt,
      value,
      low: Math.max(0, value - half),
      high: Math.min(everything.value, value + half),
    });
  }
  return groups.map((group) => told.get(group)!).sort((a, b) => b.value - a.value || a.inputs.length - b.inputs.length);
}
