import type { Uncertainty } from "../../model/uncertainty.ts";

/**
 * Inputs in the groups that move together: those that a driver or a rank correlation ties, and whoever is tied to one of them.
 * An input that moves alone is a group of its own.
 * @param ids of the inputs that are drawn, in order
 */
export function groupsMovingTogether(
  ids: readonly string[],
  { drivers = [], rankCorrelations = [] }: Uncertainty = {},
): readonly (readonly string[])[] {
  const leader = new Map(ids.map((id) => [id, id]));
  const leaderOf = (id: string): string => {
    const next = leader.get(id)!;
    return next === id ? id : leaderOf(next);
  };
  const tie = (members: readonly string[]): void => {
    const [first, ...others] = members.filter((id) => leader.has(id));
    for (const other of others) leader.set(leaderOf(other), leaderOf(first!));
  };
  for (const { loadings } of drivers) tie(Object.keys(loadings));
  for (const { a, b } of rankCorrelations) tie([a, b]);
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const head = leaderOf(id);
    const group = groups.get(head);
    if (group) group.push(id);
    else groups.set(head, [id]);
  }
  return [...groups.values()];
}
