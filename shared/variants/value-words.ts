import { distributionWords } from "../format/distribution-words.ts";
import { listMark } from "../format/list-mark.ts";
import { type FigureUnit, withUnit } from "../format/shown-number.ts";
import type { Currency } from "../model/currency.ts";
import type { Distribution } from "../model/distribution.ts";
import type { Scenario } from "../model/scenario.ts";
import { fieldWords } from "../schema/describe-path.ts";
import { type Fields, idOf, isFields } from "./term-path.ts";

/** A number with its unit; months are in the name of their field already: "service months 24". */
const numberWords = (value: number, unit: FigureUnit, currency: Currency): string =>
  withUnit(value, unit === "months" ? "number" : unit, currency);

/** More of a list or a group than this is counted, not told. */
const MOST_TOLD = 6;

const listed = (words: readonly string[], noun: string): string =>
  words.length <= MOST_TOLD
    ? words.join(listMark())
    : `${words.slice(0, MOST_TOLD).join(listMark())}${listMark()}… (${words.length} ${noun})`;

/** The name of what an id stands for, in a list of the deal that has it. */
function named(id: string, { outcomes, budgetHolders, cohort, payment }: Scenario): string | undefined {
  const lists = [outcomes, budgetHolders, cohort.segments, payment.rateCard, payment.payers];
  return lists.flatMap((list): readonly { id: string; name: string }[] => list).find((item) => item.id === id)?.name;
}

/** Of an item that has no figure to be told by. */
export const THERE = "there";

const figureFields = ["price", "amount", "commitment", "referrals", "share"];

/**
 * What stands at a place of a deal, for people: a figure with its unit, a distribution by what tells it from others, a name,
 * a group by its fields. "none" where there is nothing.
 */
export function valueWords(value: unknown, unit: FigureUnit, scenario: Scenario): string {
  const words = (inner: unknown): string => valueWords(inner, unit, scenario);
  if (value === undefined) return "none";
  if (typeof value === "number") return numberWords(value, unit, scenario.deal.currency);
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string") return named(value, scenario) ?? fieldWords(value).slice(0, 60);
  if (Array.isArray(value)) return value.length === 0 ? "none" : listed(value.map(words), "in all");
  if (!isFields(value)) return "nothing";
  if (typeof value["family"] === "string")
    return distributionWords(value as unknown as Distribution, unit, scenario.deal.currency);
  if ("value" in value && "status" in value) return words(value["value"]);
  if (idOf(value) !== undefined) return itemWords(value, scenario);
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return listed(
    fields.map(([field, inner]) =>
      field === "kind" ? words(inner) : `${named(field, scenario) ?? fieldWords(field)} ${words(inner)}`,
    ),
    "terms",
  );
}

/** An item of a list by its main figure; without one, only that it is there. */
function itemWords(item: Fields, scenario: Scenario): string {
  const figure = figureFields.find((field) => item[field] !== undefined);
  if (figure === undefined) return THERE;
  const unit = figure === "referrals" ? "number" : figure === "share" ? "percent" : "money";
  return `${fieldWords(figure)} ${valueWords(item[figure], unit, scenario)}`;
}
