import { compileDeal } from "../../engine/compiled-deal.ts";
import { measuresOf } from "../../engine/measures.ts";
import { questionsOf } from "../../engine/questions.ts";
import type { Problem } from "../../model/problem.ts";
import type { Scenario } from "../../model/scenario.ts";

const problem = (field: string | undefined, code: string, sentence: string): Problem => ({
  path: ["run", "stopAtPrecision", ...(field === undefined ? [] : [field])],
  code,
  sentence,
});

/** A few ids of the same beginning, else a few that any deal has. */
function offered(id: string, all: readonly string[]): string {
  const alike = all.filter((each) => each.split(".")[0] === id.split(".")[0]);
  const few = (alike.length > 0 ? alike : all).slice(0, 8);
  return `Known are ${few.join(", ")}${few.length < all.length ? " and others: docs/method/measures.md lists them" : ""}.`;
}

/**
 * The figure at whose precision a run stops is one figure, and there in this deal. Asked of a scenario in which nothing else is
 * wrong, since the measures are those of the compiled deal.
 */
export function precisionHasAFigure(scenario: Scenario): readonly Problem[] {
  const stop = scenario.run.stopAtPrecision;
  if (!stop) return [];
  const { measure, probability, percentile } = stop;
  if (measure !== undefined && probability !== undefined)
    return [
      problem(
        undefined,
        "two-figures",
        "A run stops at the precision of one figure: name a measure or a probability, not both.",
      ),
    ];
  if (probability !== undefined) {
    const ids = questionsOf(scenario).map(({ id }) => id);
    return [
      ...(percentile === undefined
        ? []
        : [
            problem(
              "percentile",
              "no-percentile",
              "A probability has no percentiles: leave this out, or name a measure.",
            ),
          ]),
      ...(ids.some((id) => id === probability)
        ? []
        : [
            problem(
              "probability",
              "reference-missing",
              `This deal has no probability “${probability}”. ${offered(probability, ids)}`,
            ),
          ]),
    ];
  }
  if (measure === undefined)
    return [
      problem(
        undefined,
        "no-figure",
        "This must name the figure that decides: a measure, such as “payments.total”, or a probability.",
      ),
    ];
  const ids = measuresOf(compileDeal(scenario)).map(({ id }) => id);
  if (ids.includes(measure)) return [];
  return [problem("measure", "reference-missing", `This deal has no measure “${measure}”. ${offered(measure, ids)}`)];
}
