import type { Case, Redrawn } from "../../engine/what-if.ts";
import type { Scenario } from "../../model/scenario.ts";
import { purposeOf } from "../../random/purpose.ts";
import type { DrawnInput, ShareGroup } from "./tornado-document.ts";
import { type Control, controls } from "./who-controls.ts";

/** What a case is for: everything as drawn, everything drawn anew, an input held, a group or a hand drawn anew. */
export type CaseRole =
  | { readonly kind: "asDrawn" }
  | { readonly kind: "anew" }
  | { readonly kind: "held"; readonly input: string; readonly end: "low" | "high" }
  | { readonly kind: "group"; readonly group: string }
  | { readonly kind: "hand"; readonly control: Control };

/** A case with what it is for. */
export interface TornadoCase extends Case {
  readonly role: CaseRole;
}

const redrawnOf = (seed: number, { kind, inputs }: Pick<ShareGroup, "kind" | "inputs">): Redrawn => ({
  seed,
  inputs,
  ...(kind === "people" && { people: true }),
  ...(kind === "chance" && { chance: true }),
});

/**
 * Everything that is simulated, in order.
 * @param held inputs that are held at their two ends; @param groups that are drawn anew, undefined where nothing is
 */
export function tornadoCases(
  scenario: Scenario,
  seed: number,
  held: readonly DrawnInput[],
  groups: readonly ShareGroup[] | undefined,
): readonly TornadoCase[] {
  const other = purposeOf(`tornado/${seed}`);
  const anew = (role: CaseRole, redrawn: Redrawn): TornadoCase => ({ scenario, whatIf: { redrawn }, role });
  const end = ({ id }: DrawnInput, which: "low" | "high", value: number): TornadoCase => ({
    scenario,
    whatIf: { inputs: [{ input: id, held: value }] },
    role: { kind: "held", input: id, end: which },
  });
  const ends = held.flatMap((input) => [end(input, "low", input.p10), end(input, "high", input.p90)]);
  if (!groups) return [{ scenario, role: { kind: "asDrawn" } }, ...ends];
  const all = groups.flatMap(({ inputs }) => inputs);
  const inHand = (control: Control): readonly string[] =>
    groups.flatMap((group) => (group.control === control ? group.inputs : []));
  return [
    { scenario, role: { kind: "asDrawn" } },
    anew({ kind: "anew" }, { seed: other, inputs: all, people: true, chance: true }),
    ...ends,
    ...groups.map((group) => anew({ kind: "group", group: group.id }, redrawnOf(other, group))),
    ...controls
      .filter((control) => inHand(control).length > 0)
      .map((control) => anew({ kind: "hand", control }, { seed: other, inputs: inHand(control) })),
  ];
}
