import { distributionWords } from "../format/distribution-words.ts";
import { paidWords } from "../format/paid-words.ts";
import { percentSign } from "../format/percent-sign.ts";
import { shownNumber } from "../format/shown-number.ts";
import { asInFiles } from "../format/shown-style.ts";
import type { Currency } from "../model/currency.ts";
import type { Outcome } from "../model/outcome.ts";
import type { PaymentRule } from "../model/payment-rule.ts";

/** The cells of a rule in a rate card that is written as CSV, but for the one that holds all of its terms. */
export interface WrittenCells {
  readonly ruleId: string;
  readonly outcome: string;
  readonly rule: string;
  readonly price: string | number;
  readonly accepted: string;
  readonly paid: string;
  readonly evidence: string;
  readonly capClaims: string | number;
  readonly capAmount: string | number;
  readonly months: string | number;
}

/** Tables have no place for the one character that no text file has. */
const inTable = (text: string): string => text.replaceAll("\u0000", "\uFFFD");

/**
 * What a rule's cells say: figures in full, without a sign of money; an uncertain one in words. On import a cell that still
 * says this has not been edited. @param outcome the rule's outcome, as far as the deal has it
 */
export function writtenCells(
  rule: PaymentRule,
  outcome: Pick<Outcome, "name"> & Partial<Pick<Extract<Outcome, { delay: unknown }>, "delay">>,
  currency: Currency,
): WrittenCells {
  const { price, evidenceRate, cap } = rule;
  const months = outcome.delay?.months.value;
  return asInFiles(() => ({
    ruleId: rule.id,
    outcome: inTable(outcome.name),
    rule: inTable(rule.name),
    price: typeof price.value === "number" ? price.value : distributionWords(price.value, "money", currency),
    accepted:
      typeof evidenceRate.value === "number"
        ? shownNumber(evidenceRate.value, "percent") + percentSign()
        : distributionWords(evidenceRate.value, "percent", currency),
    paid: paidWords(rule.claimsPerPerson),
    evidence: inTable(rule.evidence ?? ""),
    capClaims: cap?.claims ?? "",
    capAmount: cap?.amount ?? "",
    months: typeof months === "number" ? months : "",
  }));
}
