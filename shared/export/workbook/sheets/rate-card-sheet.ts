import { dealTerms } from "../../../explain/deal-terms.ts";
import { ruleSentence } from "../../../explain/rule-sentence.ts";
import { figureWords } from "../../../format/distribution-words.ts";
import { paidUnderRule } from "../../../model/measure-names.ts";
import type { Sheet } from "../cells/sheet.ts";
import { TableSheet, type TableColumn } from "../cells/table-sheet.ts";
import type { BaseCase } from "../base-case/base-case.ts";
import type { WorkbookContent } from "./workbook-content.ts";

const columns: readonly TableColumn[] = [
  { name: "Rule", width: 40 },
  { name: "Outcome", width: 36 },
  { name: "Price, base case", width: 16, shown: "money" },
  { name: "Mean price", width: 14, shown: "money" },
  { name: "Mean claims", width: 14, shown: "number" },
  { name: "Mean worth before caps", width: 16, shown: "money" },
  { name: "Mean paid", width: 16, shown: "money" },
  { name: "Paid, P5", width: 16, shown: "money" },
  { name: "Paid, P95", width: 16, shown: "money" },
  { name: "In words", width: 100 },
];

/** The part of the terms that the table tells rule by rule. */
const RULES = "What is paid for";

/** The rate card: each rule with its price, what it pays, and the rule in words. */
export function rateCardSheet({ scenario, result }: WorkbookContent, { parts }: BaseCase): Sheet {
  const { currency } = scenario.deal;
  const table = new TableSheet(
    "Rate card",
    "Rate card",
    `Amounts in ${currency}. The price of the base case is the cell of the sheet Inputs: change it there. Means are over all trials.`,
  );
  table.head(columns);
  scenario.payment.rateCard.forEach((rule, place) => {
    const found = result.rules.find((each) => each.rule === rule.id);
    const paid = result.measures.find(({ id }) => id === paidUnderRule(rule.id))?.statistics?.percentiles;
    const outcome = scenario.outcomes.find(({ id }) => id === rule.outcome)?.name ?? rule.outcome;
    const price = parts.inputs.ofInput(parts.deal.payment.rules[place]!.price);
    table.row(columns, [
      rule.name,
      outcome,
      { value: price.value, formula: price, shown: "money" },
      found?.meanPrice,
      found?.meanClaims,
      found?.meanBeforeCaps,
      found?.meanPaid,
      paid?.p5,
      paid?.p95,
      { value: ruleSentence(rule, scenario, figureWords(rule.price.value, "money", currency)), wraps: true },
    ]);
  });
  table.skip();
  for (const { title, sentences } of dealTerms(scenario).filter((part) => part.title !== RULES)) {
    table.line(title, "section");
    for (const sentence of sentences) table.line(sentence);
    table.skip();
  }
  return table.sheet;
}
