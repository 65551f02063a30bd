import { people } from "../../format/people.ts";
import { wholeMoney } from "../../format/whole-money.ts";
import { meanOf } from "../../headlines/find-in-result.ts";
import { achievedOf, additionalOf, counterfactualOf, paidClaimsOf } from "../../model/measure-names.ts";
import type { ReportSection, ReportTable } from "./report.ts";
import type { ReportContent } from "./report-content.ts";

function outcomesTable({ scenario, result }: ReportContent): ReportTable {
  return {
    kind: "table",
    title: "Outcomes, gross and net: means over all trials",
    columns: [
      { name: "Outcome" },
      { name: "With the service" },
      { name: "Without it" },
      { name: "Additional" },
      { name: "Claims paid" },
    ],
    rows: scenario.outcomes.map(({ id, name }) => [
      name,
      ...[achievedOf, counterfactualOf, additionalOf, paidClaimsOf].map((of) => people(meanOf(result, of(id)))),
    ]),
    note: "Only additional outcomes save money: those that would not have come anyway.",
  };
}

function rulesTable({ result }: ReportContent): ReportTable {
  const { currency } = result.scenario;
  return {
    kind: "table",
    title: "The rate card: means over all trials",
    columns: [{ name: "Rule" }, { name: "Price" }, { name: "Claims" }, { name: "Worth before caps" }, { name: "Paid" }],
    rows: result.rules.map(({ name, meanPrice, meanClaims, meanBeforeCaps, meanPaid }) => [
      name,
      wholeMoney(meanPrice, currency),
      people(meanClaims),
      wholeMoney(meanBeforeCaps, currency),
      wholeMoney(meanPaid, currency),
    ]),
  };
}

function yearsTable({ result }: ReportContent): ReportTable {
  const { currency } = result.scenario;
  const shown = ["payments", "savings", "netPosition", "investorCash"] as const;
  const series = shown.flatMap((id) => result.yearly.find((each) => each.id === id) ?? []);
  const payments = result.yearly.find(({ id }) => id === "payments");
  return {
    kind: "table",
    title: "By financial year: means, and the range of payments",
    columns: [
      { name: "Financial year" },
      ...series.map(({ label }) => ({ name: label })),
      { name: "Payments, P5" },
      { name: "Payments, P95" },
    ],
    rows: result.years.map((year, at) => [
      year,
      ...series.map(({ mean }) => wholeMoney(mean[at], currency)),
      wholeMoney(payments?.p5[at], currency),
      wholeMoney(payments?.p95[at], currency),
    ]),
    note: "Percentiles of years do not add up to percentiles of totals.",
  };
}

/** What is achieved and paid, rule by rule and year by year. */
export const resultsSection = (content: ReportContent): ReportSection => ({
  id: "results",
  title: "Outcomes, payments and years",
  startsPage: true,
  blocks: [
    { kind: "pictures", pictures: ["payingMore", "netPosition"] },
    { kind: "pictures", pictures: ["whoPaysWhoSaves", "investorCash"] },
    outcomesTable(content),
    rulesTable(content),
    yearsTable(content),
  ],
});
