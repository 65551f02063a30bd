import type { PaymentRule } from "#shared/model/payment-rule.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { distributionWords } from "#shared/format/distribution-words.ts";
import { forSpreadsheet } from "#shared/format/for-spreadsheet.ts";
import { paidWords } from "#shared/format/paid-words.ts";
import { percentSign } from "#shared/format/percent-sign.ts";
import { shownNumber } from "#shared/format/shown-number.ts";
import type { Block } from "../../../stores/block-store.ts";
import { rateCardColumns, type RateCardField } from "./rate-card-columns.ts";

/** A cell of the rate card as a spreadsheet takes it: plain figures without a sign of money, words for the rest. */
export function cellText(rule: PaymentRule, field: RateCardField, { outcomes, deal }: Scenario): string {
  switch (field) {
    case "name":
      return rule.name;
    case "outcome":
      return outcomes.find(({ id }) => id === rule.outcome)?.name ?? rule.outcome;
    case "price": {
      const { value } = rule.price;
      return typeof value === "number"
        ? forSpreadsheet(shownNumber(value, "money"))
        : distributionWords(value, "money", deal.currency);
    }
    case "evidenceRate": {
      const { value } = rule.evidenceRate;
      return typeof value === "number"
        ? forSpreadsheet(shownNumber(value, "percent") + percentSign())
        : distributionWords(value, "percent", deal.currency);
    }
    case "claimsPerPerson":
      return paidWords(rule.claimsPerPerson);
    case "evidence":
      return rule.evidence ?? "";
  }
}

/** A cell in tab-separated text: what holds a tab, a break or a quote is quoted, as spreadsheets do. */
const quoted = (text: string): string => (/["\t\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const joined = (lines: readonly (readonly string[])[]): string =>
  lines.map((cells) => cells.map(quoted).join("\t")).join("\r\n");

/** A block of cells as tab-separated text. */
export const blockText = ({ rows, columns }: Block, scenario: Scenario): string =>
  joined(
    scenario.payment.rateCard
      .slice(rows[0], rows[1] + 1)
      .map((rule) =>
        rateCardColumns.slice(columns[0], columns[1] + 1).map(({ field }) => cellText(rule, field, scenario)),
      ),
  );

/** The whole rate card as tab-separated text, with its heads. */
export const cardText = (scenario: Scenario): string =>
  joined([
    rateCardColumns.map(({ field, head }) => (field === "price" ? `${head}, ${scenario.deal.currency}` : head)),
    ...scenario.payment.rateCard.map((rule) => rateCardColumns.map(({ field }) => cellText(rule, field, scenario))),
  ]);
