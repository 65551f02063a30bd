import type { ListedInput } from "#shared/engine/input-list.ts";
import type { Distribution } from "#shared/model/distribution.ts";
import type { PathStep } from "#shared/model/problem.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { figureUnits } from "#shared/format/unit-of-figure.ts";
import { figureName } from "#shared/schema/figure-name.ts";
import type { FieldUnit } from "../../../inputs/parse-number.ts";
import { dealInputs } from "../../../stores/deal-inputs.ts";

/** An uncertain number of the deal, as the page of uncertainty tells it. */
export interface UncertainInput {
  /** How drivers and correlations name it; absent for what each person draws for themselves. */
  readonly id?: string;
  readonly name: string;
  readonly path: readonly PathStep[];
  readonly unit: FieldUnit;
  readonly distribution: Distribution;
}

/** How an input is shown and typed: a change of a share in per cent, as at its field. */
export function fieldUnitOf(scenario: Scenario, { path, range }: Pick<ListedInput, "path" | "range">): FieldUnit {
  const outcome = path[0] === "outcomes" ? scenario.outcomes[Number(path[1])] : undefined;
  if (path.at(-1) === "change" && outcome?.kind === "binary") return "percent";
  if (path.at(-1) === "withinPersonCorrelation") return "percent";
  return figureUnits[range.unit];
}

/** Everything of the deal that is uncertain, in its order; the waits that each person draws for themselves follow the outcomes. */
export function uncertainInputs(scenario: Scenario): readonly UncertainInput[] {
  const drawn = dealInputs(scenario).flatMap((input): UncertainInput[] =>
    typeof input.value === "number"
      ? []
      : [
          {
            id: input.id,
            name: figureName(scenario, input.path),
            path: input.path,
            unit: fieldUnitOf(scenario, input),
            distribution: input.value,
          },
        ],
  );
  const waits = scenario.outcomes.flatMap((outcome, index): UncertainInput[] => {
    if (!("delay" in outcome) || outcome.delay.drawn !== "perPerson") return [];
    const { value } = outcome.delay.months;
    const path = ["outcomes", index, "delay", "months"];
    return typeof value === "number"
      ? []
      : [{ name: figureName(scenario, path), path, unit: "months", distribution: value }];
  });
  const isLater = ({ path }: UncertainInput): boolean =>
    !["uncertainty", "cohort", "outcomes"].includes(String(path[0]));
  return [...drawn.filter((input) => !isLater(input)), ...waits, ...drawn.filter(isLater)];
}

/** What may move together with others: drawn once a trial, and no formula. */
export const movable = (scenario: Scenario): readonly (UncertainInput & { readonly id: string })[] =>
  uncertainInputs(scenario).flatMap((input) =>
    input.id === undefined || input.distribution.family === "formula" ? [] : [{ ...input, id: input.id }],
  );
