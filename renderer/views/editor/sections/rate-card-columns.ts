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

/** How often a rule is paid, as it stands in a cell: "Once", "Each time", "At most 3". */
export const paidWords = (claims: "once" | "unlimited" | number): string =>
  claims === "once" ? "Once" : claims === "unlimited" ? "Each time" : `At most ${claims}`;

const WORDS: readonly (readonly [RegExp, "once" | "unlimited"])[] = [
  [/^(?:once|one-?off|per person|per participant|each person|person|participant|individual)$/u, "once"],
  [/^(?:each time|every time|unlimited|per event|per day|per outcome|event|day|each)$/u, "unlimited"],
];

/** Reads {@link paidWords}, a number, or a spreadsheet's own word for it; undefined where it is none. */
export function readPaid(text: string): "once" | "unlimited" | number | undefined {
  const typed = text.trim().toLowerCase();
  const known = WORDS.find(([pattern]) => pattern.test(typed));
  if (known) return known[1];
  const count = /^(?:at most |up to |max(?:imum)? )?(\d{1,6})(?: ?(?:×|x|times)(?: a person)?)?$/u.exec(typed);
  const times = count ? Number(count[1]) : 0;
  return times === 1 ? "once" : times > 1 ? times : undefined;
}
