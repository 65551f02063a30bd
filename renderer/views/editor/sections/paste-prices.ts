import Papa from "papaparse";
import type { PaymentRule } from "#shared/model/payment-terms.ts";
import { parseNumber } from "../../../inputs/parse-number.ts";

/** Prices read from a pasted column, one a rule in order, or every line that is none. */
export type PastedPrices =
  | { readonly kind: "prices"; readonly prices: readonly number[] }
  | { readonly kind: "faults"; readonly sentences: readonly string[] };

/**
 * Reads a block copied from a spreadsheet: the last column that holds something is taken as the price, a line a rule.
 * Nothing is taken unless all of it can be read.
 */
export function readPastedPrices(text: string, rateCard: readonly PaymentRule[]): PastedPrices {
  const lines = Papa.parse<string[]>(text.trim(), { delimiter: text.includes("\t") ? "\t" : "" }).data;
  const sentences: string[] = [];
  if (text.trim() === "") sentences.push("Nothing was pasted.");
  else if (lines.length > rateCard.length)
    sentences.push(
      `There are ${lines.length} lines but only ${rateCard.length} rules. Add rules first, or paste fewer lines.`,
    );
  const prices = lines.map((cells, index) => {
    const typed = cells.filter((cell) => cell.trim() !== "").at(-1) ?? "";
    const read = parseNumber(typed, "money");
    if (read.kind === "number" && read.value >= 0) return read.value;
    sentences.push(`Line ${index + 1}: ${read.kind === "fault" ? read.sentence : "a price must be 0 or more."}`);
    return 0;
  });
  return sentences.length > 0 ? { kind: "faults", sentences } : { kind: "prices", prices };
}
