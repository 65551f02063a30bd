import type { PaymentRule } from "../model/payment-rule.ts";
import { paymentRuleSchema } from "../schema/payment-rule-schema.ts";

/** All that a rule says, beside the name of its outcome: what the cell “All terms” holds. */
export interface AllTerms {
  readonly outcomeName: string;
  readonly rule: PaymentRule;
}

/** All terms of a rule as a cell's text. */
export const allTermsCell = (terms: AllTerms): string => JSON.stringify(terms);

/** Reads {@link allTermsCell}; undefined where the text is none. */
export function readAllTerms(cell: string): AllTerms | undefined {
  let read: unknown;
  try {
    read = JSON.parse(cell);
  } catch {
    return undefined;
  }
  if (typeof read !== "object" || read === null || !("rule" in read) || !("outcomeName" in read)) return undefined;
  const rule = paymentRuleSchema.safeParse(read.rule);
  return rule.success && typeof read.outcomeName === "string"
    ? { outcomeName: read.outcomeName, rule: rule.data }
    : undefined;
}
