import type { PaymentRule, RuleCap } from "../model/payment-rule.ts";

/** One line of a table as a rule of the rate card, or why it is none. */
export interface ProposedLine {
  /** Its row in the table, from 1, as a spreadsheet counts. */
  readonly row: number;
  /** Name of the outcome it pays for; of a line with faults as far as it was read. */
  readonly outcome: string;
  /** Id of that outcome in the deal; absent: it is made. */
  readonly outcomeId?: string | undefined;
  /** Id that the outcome gets where it is made; absent: one from its name. */
  readonly outcomeAs?: string | undefined;
  /** Name of the rule. */
  readonly rule: string;
  /** Id of the rule in the deal that has this name: it gets this price; absent: a rule is added. */
  readonly ruleId?: string | undefined;
  /** In the deal's currency; absent where it could not be read. */
  readonly price?: number | undefined;
  /** Months until a new outcome is achieved; absent: not told. */
  readonly months?: number | undefined;
  readonly cap?: RuleCap | undefined;
  readonly evidence?: string | undefined;
  /** Share of achievements whose evidence is accepted; absent: not told. */
  readonly accepted?: number | undefined;
  /** How often it is paid a person; absent: not told. */
  readonly paid?: PaymentRule["claimsPerPerson"] | undefined;
  /** The rule with all its terms, of a rate card that this program wrote; the price and share above stand over its own. */
  readonly kept?: PaymentRule | undefined;
  /** What keeps it out, in sentences. */
  readonly faults: readonly string[];
  /** What was taken otherwise than it stands. */
  readonly notes: readonly string[];
}

/** What a table would make of a rate card. */
export interface Proposal {
  /** Lines with a price or a fault, in the table's order. */
  readonly lines: readonly ProposedLine[];
  /** Rows that were passed over since they have no figure: headings and notes. */
  readonly headings: readonly number[];
  /** Names of the outcomes that would be made. */
  readonly newOutcomes: readonly string[];
}

/** Whether two names are one, however they are spelled: "Enters work" and "enters work". */
export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Lines that can be taken. */
export const goodLines = ({ lines }: Proposal): readonly ProposedLine[] =>
  lines.filter(({ faults }) => faults.length === 0);
