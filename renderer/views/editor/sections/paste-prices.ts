import Papa from "papaparse";
import { withValue } from "../../../inputs/demote-published.ts";
import { distributionWords, withUnit } from "../../../inputs/distribution-words.ts";
import { parseNumber } from "../../../inputs/parse-number.ts";
import type { Currency } from "#shared/model/currency.ts";
import { dealStore } from "../../../stores/deal-store.ts";
import { editDeal } from "../../../stores/edit-deal.ts";

/** Prices read from a pasted column, one a rule in order, or every line that is none. */
export type PastedPrices =
  | { readonly kind: "prices"; readonly prices: readonly number[] }
  | { readonly kind: "faults"; readonly sentences: readonly string[] };

/**
 * Reads a block copied from a spreadsheet: of each line the last cell that holds something is the price. Nothing is
 * taken unless all of it can be read.
 * @param room how many rules there are to take a price
 */
export function readPastedPrices(text: string, room: number, currency: Currency): PastedPrices {
  const whole = text.replace(/[\r\n]+$/u, "");
  if (whole.trim() === "") return { kind: "faults", sentences: ["Nothing was pasted."] };
  // Without a tab each line is one cell: the comma of "1,500" separates nothing.
  const lines = whole.includes("\t")
    ? Papa.parse<string[]>(whole, { delimiter: "\t" }).data
    : whole.split(/\r\n|\n|\r/u).map((line) => [line.replace(/^"(.*)"$/u, "$1")]);
  const sentences: string[] = [];
  if (lines.length > room)
    sentences.push(
      `There are ${lines.length} lines but only ${room} ${room === 1 ? "rule" : "rules"} from here down. Add rules first, or paste fewer lines.`,
    );
  const prices = lines.map((cells, index) => {
    const typed = cells.filter((cell) => cell.trim() !== "").at(-1) ?? "";
    const read = parseNumber(typed, "money", currency);
    if (read.kind === "number" && read.value >= 0) return read.value;
    sentences.push(`Line ${index + 1}: ${read.kind === "fault" ? read.sentence : "a price must be 0 or more."}`);
    return 0;
  });
  return sentences.length > 0 ? { kind: "faults", sentences } : { kind: "prices", prices };
}

/**
 * Puts a pasted column of prices into the rate card, from a rule down, as one step.
 * @returns what is wrong with it, line by line; then nothing has changed
 */
export function pastePrices(text: string, first: number): readonly string[] {
  const { scenario } = dealStore.getState();
  if (!scenario) return [];
  const { currency } = scenario.deal;
  const read = readPastedPrices(text, scenario.payment.rateCard.length - first, currency);
  if (read.kind === "faults") return read.sentences;
  editDeal(`pasting ${read.prices.length} ${read.prices.length === 1 ? "price" : "prices"}`, (draft) => {
    read.prices.forEach((price, index) => {
      const before = scenario.payment.rateCard[first + index]!.price;
      const told =
        typeof before.value === "number"
          ? withUnit(before.value, "money", currency)
          : distributionWords(before.value, "money", currency);
      const after = withValue(before, price, told, withUnit(price, "money", currency));
      if (after !== before) draft.payment.rateCard[first + index]!.price = after as typeof before & { value: number };
    });
  });
  return [];
}
