import type { Scenario } from "#shared/model/scenario.ts";
import type { Input } from "#shared/model/input.ts";
import { unitOfFigure } from "#shared/format/unit-of-figure.ts";
import { valueAt } from "#shared/schema/value-at.ts";
import type { NamedTerm } from "#shared/sweep/term-names.ts";
import { withWhole } from "#shared/sweep/with-value.ts";
import { withTerm } from "#shared/sweep/with-term.ts";
import { valueWords } from "#shared/variants/value-words.ts";
import { withValue } from "../../../inputs/demote-published.ts";

const isInput = (found: unknown): found is Input =>
  typeof found === "object" && found !== null && "value" in found && "status" in found;

/** A deal with a term at another value; a published figure that is changed is published no more, and says what it was. */
export function dealWithTerm(scenario: Scenario, term: NamedTerm, value: number): Scenario {
  const changed = withTerm(scenario, term, value);
  return term.paths.reduce((document, path) => {
    const [before, after] = [valueAt(scenario, path), valueAt(document, path)];
    if (!isInput(before) || !isInput(after)) return document;
    const unit = unitOfFigure(path, (steps) => valueAt(scenario, steps));
    return withWhole(
      document,
      path,
      withValue(before, after.value, (each) => valueWords(each, unit, scenario)),
    );
  }, changed) as Scenario;
}
