import { figureWords } from "../../format/distribution-words.ts";
import { unitOfFigure } from "../../format/unit-of-figure.ts";
import { inputsOf } from "../../engine/compiled-deal.ts";
import { inputsFollowed } from "../../engine/input-formulas.ts";
import type { ListedInput } from "../../engine/input-list.ts";
import type { Scenario } from "../../model/scenario.ts";
import { samplerOf } from "../../random/sampler.ts";
import { figureName } from "../../schema/figure-name.ts";
import { valueAt } from "../../schema/value-at.ts";
import type { DrawnInput, InputWithoutBar, NamedInput } from "./tornado-document.ts";
import { whoControls } from "./who-controls.ts";

/** The inputs of a deal: those that are drawn, and those that are not, each in the order of the deal. */
export interface InputsOfDeal {
  readonly drawn: readonly DrawnInput[];
  readonly without: readonly InputWithoutBar[];
}

const named = (scenario: Scenario, { id, path }: ListedInput): NamedInput => ({
  id,
  path,
  name: figureName(scenario, path),
  unit: unitOfFigure(path, (steps) => valueAt(scenario, steps)),
  control: whoControls(id),
});

/** What a formula follows, by name: "follows Local wage, Job entry: baseline". */
const followsWords = (names: readonly string[]): string =>
  names.length === 0 ? "a formula of fixed numbers" : `follows ${names.join(", ")}`;

/** Splits the inputs of a deal into those that have a distribution of their own and those that do not. */
export function inputsOfDeal(scenario: Scenario): InputsOfDeal {
  const listed = inputsOf(scenario);
  const all = listed.map((input) => ({ ...named(scenario, input), value: input.value }));
  const nameOf = new Map(all.map(({ id, name }) => [id, name]));
  const follows = inputsFollowed(listed);
  const drawn: DrawnInput[] = [];
  const without: InputWithoutBar[] = [];
  for (const { value, ...input } of all) {
    if (typeof value !== "number" && value.family === "formula") {
      const names = follows.get(input.id)!.map((id) => nameOf.get(id) ?? id);
      without.push({ ...input, kind: "follows", why: followsWords(names) });
      continue;
    }
    const sampler = samplerOf(value);
    if (sampler.kind === "uncertain") drawn.push({ ...input, p10: sampler.quantile(0.1), p90: sampler.quantile(0.9) });
    else {
      const why = `fixed at ${figureWords(sampler.value, input.unit, scenario.deal.currency)} in the file`;
      without.push({ ...input, kind: "fixed", why });
    }
  }
  return { drawn, without };
}
