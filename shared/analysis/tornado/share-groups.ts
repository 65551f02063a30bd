import type { Scenario } from "../../model/scenario.ts";
import { groupsMovingTogether } from "./moving-together.ts";
import type { DrawnInput, ShareGroup } from "./tornado-document.ts";

/** Drivers by whose names a group goes that they tie together. */
function driversOf({ uncertainty }: Scenario, members: ReadonlySet<string>): readonly string[] {
  return (uncertainty?.drivers ?? [])
    .filter(({ loadings }) => Object.keys(loadings).some((id) => members.has(id)))
    .map(({ name }) => name);
}

function together(scenario: Scenario, members: readonly DrawnInput[]): ShareGroup {
  const drivers = driversOf(scenario, new Set(members.map(({ id }) => id)));
  const what = drivers.length > 0 ? drivers.join(" and ") : members[0]!.name;
  const count = drivers.length > 0 ? `${members.length} inputs` : `and ${members.length - 1} more`;
  const [control, ...others] = new Set(members.map((each) => each.control));
  return {
    id: `together.${members[0]!.id}`,
    kind: "together",
    name: drivers.length > 0 ? `${what}: ${count} that move together` : `${what} ${count} that move with it`,
    inputs: members.map(({ id }) => id),
    ...(control && others.length === 0 && { control }),
  };
}

/** What is drawn anew together: inputs that move alone, those that move together, how people differ, and luck. */
export function shareGroups(scenario: Scenario, drawn: readonly DrawnInput[]): readonly ShareGroup[] {
  const byId = new Map(drawn.map((input) => [input.id, input]));
  const groups = groupsMovingTogether([...byId.keys()], scenario.uncertainty);
  return [
    ...groups.map((ids): ShareGroup => {
      const members = ids.map((id) => byId.get(id)!);
      const [{ id, name, control } = drawn[0]!] = members;
      return members.length > 1 ? together(scenario, members) : { id, kind: "input", name, inputs: [id], control };
    }),
    { id: "people", kind: "people", name: "How people differ", inputs: [] },
    { id: "chance", kind: "chance", name: "Luck: who starts, stays, achieves", inputs: [] },
  ];
}
