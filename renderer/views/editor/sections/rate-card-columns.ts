import type { GridColumn } from "../fields/grid-table.tsx";

/** A field of a rule that stands in the rate card's grid. */
export type RateCardField = "name" | "outcome" | "price" | "evidenceRate" | "claimsPerPerson" | "evidence";

/** A column of the rate card: its field, its head, and the heads by which a spreadsheet may call it. */
export interface RateCardColumn {
  readonly field: RateCardField;
  readonly head: string;
  readonly knownAs: RegExp;
}

/** The columns that can be selected, copied and pasted, from left to right. */
export const rateCardColumns: readonly RateCardColumn[] = [
  { field: "name", head: "Rule", knownAs: /^(?:rule|name|item|line|description)$/u },
  { field: "outcome", head: "Outcome", knownAs: /^(?:outcome|outcome metric|metric)$/u },
  { field: "price", head: "Price", knownAs: /^(?:price|tariff|payment|amount|unit price|value|price per outcome)$/u },
  { field: "evidenceRate", head: "Accepted", knownAs: /^(?:accepted|evidence rate|evidence accepted|acceptance)$/u },
  { field: "claimsPerPerson", head: "Paid", knownAs: /^(?:paid|unit|units|per|frequency|how often|paid a person)$/u },
  { field: "evidence", head: "Evidence", knownAs: /^(?:evidence|proof|verification|evidence required)$/u },
];

/** What every head of the table stands over, with those that hold no figure of a rule. */
export const rateCardHeads: readonly GridColumn[] = [
  { name: "More", size: "handle", hidden: true },
  { name: "Rule", size: "name" },
  { name: "Outcome", size: "outcome" },
  { name: "Price", size: "figure", number: true, money: true, marked: true },
  { name: "Accepted", size: "rate", number: true, marked: true },
  { name: "Paid", size: "narrow" },
  { name: "Evidence", size: "choice" },
  { name: "Actions", size: "mark", hidden: true },
];
