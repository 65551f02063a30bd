import { estimate } from "#shared/format/estimate.ts";
import { missingValue } from "#shared/format/missing-value.ts";
import type { MeasureSummary, ResultDocument } from "#shared/model/result.ts";
import { textHead, textRow } from "./text-row.ts";

const columns = ["counterfactual", "achieved", "additional", "paid"] as const;

/** Outcomes gross and net side by side, a line an outcome: mean numbers over all trials. */
export function outcomesText({ measures, scenario }: ResultDocument): string {
  const outcomes = new Map<string, Map<string, MeasureSummary>>();
  for (const measure of measures) {
    const named = /^outcome\.(.+)\.(\w+)$/u.exec(measure.id);
    if (!named) continue;
    const [, id = "", fact = ""] = named;
    outcomes.set(id, (outcomes.get(id) ?? new Map<string, MeasureSummary>()).set(fact, measure));
  }
  const cell = (measure: MeasureSummary | undefined): string =>
    measure?.statistics
      ? estimate({
          value: measure.statistics.mean,
          standardError: measure.statistics.standardErrorOfMean,
          unit: measure.unit,
          currency: scenario.currency,
          startMonth: scenario.startMonth,
        })
      : missingValue;
  const rows = [...outcomes.values()].map((facts) => {
    const name = [...facts.values()][0]!.label.replace(/: [^:]*$/u, "");
    return textRow(
      name,
      columns.map((column) => cell(facts.get(column))),
    );
  });
  const all = measures.find(({ id }) => id === "outcomes.additional");
  return [
    textHead("Outcomes, mean numbers", ["without", "with", "additional", "paid"]),
    ...rows,
    ...(all ? [textRow("All together", ["", "", cell(all), ""])] : []),
  ].join("\n");
}
