import type { ListedInput } from "../../engine/input-list.ts";
import type { PathStep, Problem } from "../../model/problem.ts";
import type { Scenario } from "../../model/scenario.ts";

/** Why an input cannot move with others; undefined when it can. */
export type Obstacle = (id: string) => { readonly code: string; readonly sentence: string } | undefined;

/** Ids of waits that each person draws for themselves. */
const perPersonIds = ({ outcomes }: Scenario): readonly string[] =>
  outcomes.flatMap((outcome) =>
    "delay" in outcome && outcome.delay.drawn === "perPerson" ? [`outcome.${outcome.id}.delay`] : [],
  );

/** What drivers and rank correlations alike demand of the inputs they name: that they are drawn, once a trial. */
export function obstacles(scenario: Scenario, inputs: readonly ListedInput[]): Obstacle {
  const byId = new Map(inputs.map((input) => [input.id, input]));
  const perPerson = perPersonIds(scenario);
  return (id) => {
    const input = byId.get(id);
    if (!input && perPerson.includes(id))
      return {
        code: "input-per-person",
        sentence: `“${id}” is drawn for each person, so that it has no one value a trial to move with others. Draw it once a trial, or leave it out.`,
      };
    if (!input) {
      const start = id.split(".").slice(0, 2).join(".");
      const alike = inputs.filter((known) => known.id.startsWith(start) || start === "").slice(0, 5);
      const known = (alike.length > 0 ? alike : inputs.slice(0, 5)).map((each) => each.id);
      return {
        code: "input-unknown",
        sentence: `There is no input “${id}” in this deal. Known: ${known.join(", ")}, ….`,
      };
    }
    if (typeof input.value === "number")
      return {
        code: "input-certain",
        sentence: `“${id}” is certain (${input.value}), so that it cannot move with others. Give it a distribution, or leave it out.`,
      };
    if (input.value.family === "formula")
      return {
        code: "input-is-formula",
        sentence: `“${id}” is a formula: it moves with what it is made of. Name those inputs instead.`,
      };
    return undefined;
  };
}

/** Rank correlations are between −1 and 1, each of two different inputs that are drawn, and each pair only once. */
export function correlationsNameInputs({ uncertainty }: Scenario, obstacle: Obstacle): readonly Problem[] {
  const seen = new Set<string>();
  return (uncertainty?.rankCorrelations ?? []).flatMap(({ a, b, correlation }, index): Problem[] => {
    const at = (field: string): PathStep[] => ["uncertainty", "rankCorrelations", index, field];
    const problems: Problem[] = [];
    for (const [field, id] of [
      ["a", a],
      ["b", b],
    ] as const) {
      const found = obstacle(id);
      if (found) problems.push({ path: at(field), ...found });
    }
    if (!(Math.abs(correlation) <= 1))
      problems.push({
        path: at("correlation"),
        code: "out-of-range",
        sentence: `A rank correlation must be between −1 and 1; it is ${correlation}.`,
      });
    if (a === b)
      problems.push({
        path: at("b"),
        code: "correlation-with-itself",
        sentence: `“${a}” cannot be correlated with itself. Name another input.`,
      });
    const pair = JSON.stringify([a, b].sort());
    if (seen.has(pair))
      problems.push({
        path: at("b"),
        code: "correlation-repeated",
        sentence: `The rank correlation of “${a}” and “${b}” is stated twice. Keep one.`,
      });
    seen.add(pair);
    return problems;
  });
}
