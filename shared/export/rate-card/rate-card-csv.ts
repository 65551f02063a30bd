import { amountInWords } from "../../explain/amount-in-words.ts";
import { ruleSentence } from "../../explain/rule-sentence.ts";
import { listed } from "../../format/in-words.ts";
import { asInFiles } from "../../format/shown-style.ts";
import { allTermsCell } from "../../import/all-terms.ts";
import { writtenCells } from "../../import/written-cells.ts";
import type { PaymentRule } from "../../model/payment-rule.ts";
import type { Scenario } from "../../model/scenario.ts";
import { BYTE_ORDER_MARK, csvLine } from "../../report/csv-text.ts";

/** The heads, by which the import knows the columns. Only the last two hold nothing that it takes. */
const HEADS = [
  "Rule id",
  "Rule",
  "Outcome",
  "Price",
  "Accepted",
  "Paid",
  "Evidence",
  "Cap in claims",
  "Cap as an amount",
];

/** Terms that no cell of its own holds, as people call them. */
const words: readonly (readonly [keyof PaymentRule, string])[] = [
  ["requires", "what must be achieved too"],
  ["segments", "whom it pays for"],
  ["qualityGate", "a quality gate"],
  ["segmentMultipliers", "factors by group"],
  ["tiers", "tiers"],
  ["threshold", "a threshold"],
  ["trigger", "a trigger"],
  ["schedule", "a schedule on measured effect"],
  ["payerShares", "shares of its own between payers"],
];

/** What of a rule stands in the column “All terms” alone, as people call it; empty where its other cells say everything but sources. */
export function onlyInAllTerms(rule: PaymentRule): readonly string[] {
  const uncertain = [
    ...(typeof rule.price.value === "number" ? [] : ["an uncertain price"]),
    ...(typeof rule.evidenceRate.value === "number" ? [] : ["an uncertain share of evidence accepted"]),
  ];
  return [...uncertain, ...words.filter(([term]) => rule[term] !== undefined).map(([, word]) => word)];
}

const noteOf = (rule: PaymentRule): string => {
  const terms = onlyInAllTerms(rule);
  return terms.length === 0 ? "" : `“All terms” alone holds ${listed(terms)}: keep that cell as it is.`;
};

/** What to know before a rate card is edited as a CSV, in a sentence; undefined where its cells say everything. */
export function rateCardCsvNote({ payment }: Scenario): string | undefined {
  const some = payment.rateCard.filter((rule) => onlyInAllTerms(rule).length > 0).map(({ name }) => `“${name}”`);
  if (some.length === 0) return undefined;
  const whose = some.length > 3 ? `${some.length} rules` : listed(some);
  return `Some terms of ${whose} stand in the column “All terms” alone, which an import reads too: keep its cells as they are.`;
}

/**
 * The rate card as CSV: a line a rule in the deal's order, with the cells of the grid, its caps, what it says in a sentence, and
 * all of its terms in one cell, so that the import (shared/import) gives the very same rules back. Figures as in files.
 */
export const rateCardCsv = (scenario: Scenario): string =>
  asInFiles(() => {
    const { deal, outcomes, payment } = scenario;
    const lines = payment.rateCard.map((rule) => {
      const outcome = outcomes.find(({ id }) => id === rule.outcome);
      const outcomeName = outcome?.name ?? rule.outcome;
      const cells = writtenCells(rule, outcome ?? { name: outcomeName }, deal.currency);
      return csvLine([
        cells.ruleId,
        cells.rule,
        cells.outcome,
        cells.price,
        cells.accepted,
        cells.paid,
        cells.evidence,
        cells.capClaims,
        cells.capAmount,
        cells.months,
        allTermsCell({ outcomeName, rule }),
        ruleSentence(rule, scenario, amountInWords(rule.price, "price", scenario)).replaceAll("\u0000", "\uFFFD"),
        noteOf(rule),
      ]);
    });
    return [BYTE_ORDER_MARK, csvLine([...HEADS, "Months", "All terms", "In words", "Note"]), ...lines].join("");
  });
