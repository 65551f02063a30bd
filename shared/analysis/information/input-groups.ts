import type { NamedStudy } from "../../model/analyses.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { UncertainInput } from "./uncertain-inputs.ts";

/** How a group came about. */
export type GroupKind = "input" | "kind" | "together" | "asked" | "all";

/** Inputs that could be learnt at once. */
export interface InputGroup {
  readonly kind: GroupKind;
  readonly label: string;
  /** In a sentence after "a better": "baseline of “Moved in”"; of several inputs after "better". */
  readonly words: string;
  /** Ids, each once. */
  readonly inputs: readonly string[];
}

/** The plural of a term: "baselines", "rates with the service", "delay in months" stays. */
const plural = (term: string): string => term.replace(/^([a-z-]*[a-rt-z])(?= with |$)/u, "$1s");

/** Inputs of a kind: every baseline of outcomes, every amount of costs. Only where there are several. */
function kinds(inputs: readonly UncertainInput[]): readonly InputGroup[] {
  const groups = new Map<string, UncertainInput[]>();
  for (const input of inputs) {
    const [family = ""] = input.id.split(".");
    const key = `${family}.${input.id.split(".").at(-1)!}`;
    groups.set(key, [...(groups.get(key) ?? []), input]);
  }
  return [...groups.values()]
    .filter((members) => members.length > 1)
    .map((members) => {
      const { part, term } = members[0]!;
      const words = `${plural(term)} (${part.toLowerCase()})`;
      return { kind: "kind", label: `All ${words}`, words, inputs: members.map(({ id }) => id) };
    });
}

/** What a deal's drivers and rank correlations make move together. */
function movingTogether({ uncertainty }: Scenario, inputs: readonly UncertainInput[]): readonly InputGroup[] {
  const known = new Map(inputs.map((input) => [input.id, input]));
  const ofDrivers = (uncertainty?.drivers ?? []).map(({ name, loadings }): InputGroup => {
    const label = `What moves with “${name}”`;
    return {
      kind: "together",
      label,
      words: `figures for what moves with “${name}”`,
      inputs: idsIn(known, Object.keys(loadings)),
    };
  });
  const sets: Set<string>[] = [];
  for (const { a, b } of uncertainty?.rankCorrelations ?? []) {
    const touched = sets.filter((set) => set.has(a) || set.has(b));
    const joined = new Set([a, b, ...touched.flatMap((set) => [...set])]);
    for (const set of touched) sets.splice(sets.indexOf(set), 1);
    sets.push(joined);
  }
  const ofPairs = sets.map((set): InputGroup => {
    const ids = idsIn(known, [...set]);
    const [first] = ids;
    const rest = ids.length - 1;
    const name = first === undefined ? "" : known.get(first)!.label;
    const label = `${name} and ${rest === 1 ? known.get(ids[1]!)!.label : `${rest} more`} that move together`;
    return { kind: "together", label, words: `figures for ${label}`, inputs: ids };
  });
  return [...ofDrivers, ...ofPairs];
}

/** Of some ids those that are uncertain inputs, in the order of the deal. */
function idsIn(known: ReadonlyMap<string, UncertainInput>, some: readonly string[]): readonly string[] {
  const wanted = new Set(some);
  return [...known.keys()].filter((id) => wanted.has(id));
}

/**
 * What could be learnt before deciding: each uncertain input, inputs that move together, inputs of a kind, groups that a person names,
 * and all. A group of the same inputs as one before it is left out, except one that a person names.
 */
export function inputGroups(
  scenario: Scenario,
  inputs: readonly UncertainInput[],
  asked: readonly NamedStudy[] = [],
): readonly InputGroup[] {
  const known = new Map(inputs.map((input) => [input.id, input]));
  const ids = inputs.map(({ id }) => id);
  const named = asked.map(({ name, inputs: members }): InputGroup => {
    return { kind: "asked", label: name, words: `figures for “${name}”`, inputs: idsIn(known, members) };
  });
  const singles = inputs.map(({ id, label, words }): InputGroup => ({ kind: "input", label, words, inputs: [id] }));
  const all: InputGroup = {
    kind: "all",
    label: "Everything uncertain",
    words: "figures for everything uncertain",
    inputs: ids,
  };
  const groups = [...singles, ...movingTogether(scenario, inputs), ...kinds(inputs), all];
  const seen = new Set<string>();
  const distinct = groups.filter(({ inputs: members }) => {
    const key = members.join("\n");
    return members.length > 0 && !seen.has(key) && seen.add(key);
  });
  return [...named.filter(({ inputs: members }) => members.length > 0), ...distinct];
}
