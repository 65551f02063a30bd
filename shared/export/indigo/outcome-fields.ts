import { amountInWords } from "../../explain/amount-in-words.ts";
import { ruleSentence } from "../../explain/rule-sentence.ts";
import { plainPercent } from "../../explain/words.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { IndigoField } from "./indigo-field.ts";
import { assumedNote } from "./project-fields.ts";

/** Evidence that the rules of an outcome ask for, each once. */
const evidenceOf = (outcome: string, { payment }: Scenario): string =>
  [...new Set(payment.rateCard.flatMap((rule) => (rule.outcome === outcome ? (rule.evidence ?? []) : [])))].join("; ");

/** The outcomes that are paid for, as outcome metrics. */
function metrics(scenario: Scenario): readonly IndigoField[] {
  const paid = scenario.outcomes.filter(({ id }) => scenario.payment.rateCard.some(({ outcome }) => outcome === id));
  return paid.flatMap(({ id, name, measure }, place): IndigoField[] => {
    const at = (field: string, value: string): readonly IndigoField[] =>
      value === "" ? [] : [{ path: ["outcome_metrics", place, field, "value"], value }];
    return [
      { path: ["outcome_metrics", place, "id"], value: id },
      ...at("definition", name),
      ...at("outcome_validation_method", measure ?? ""),
      ...at("data_source_for_outcome_validation", evidenceOf(id, scenario)),
    ];
  });
}

/** How prices grow by the contract, where the deal is certain of it and they do. */
function increases({ payment: { indexation } }: Scenario): string {
  const { value } = indexation;
  return typeof value === "number" && value !== 0
    ? `Prices grow by ${plainPercent(value)} a year, from the second contract year on.`
    : "";
}

/** The rules of the rate card, as outcome pricings. */
function pricings(scenario: Scenario): readonly IndigoField[] {
  const grows = increases(scenario);
  return scenario.payment.rateCard.flatMap((rule, place): IndigoField[] => {
    const at = ["outcome_pricings", place] as const;
    const price = rule.schedule || typeof rule.price.value !== "number" ? undefined : rule.price.value;
    const words = `${rule.name}: ${ruleSentence(rule, scenario, amountInWords(rule.price, "price", scenario))}`;
    return [
      { path: [...at, "outcome_metric_id", "value"], value: rule.outcome },
      { path: [...at, "currency", "value"], value: scenario.deal.currency },
      ...(price === undefined
        ? []
        : [{ path: [...at, "price_per_unit", "amount", "value"], value: price, ...assumedNote(rule.price) }]),
      ...(rule.cap?.amount === undefined
        ? []
        : [
            {
              path: [...at, "maximum_price_if_all_targets_achieved", "amount", "value"],
              value: String(rule.cap.amount),
            },
          ]),
      ...(grows === "" ? [] : [{ path: [...at, "contracted_increases_to_outcome_pricing", "value"], value: grows }]),
      { path: [...at, "price_description", "value"], value: words },
    ];
  });
}

/** What is paid for, and at what price. */
export const outcomeFields = (scenario: Scenario): readonly IndigoField[] => [
  ...metrics(scenario),
  ...pricings(scenario),
];
