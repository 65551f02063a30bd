import { decimal } from "../format/decimal.ts";
import { withCurrency } from "../format/currency-symbol.ts";
import type { Currency } from "../model/currency.ts";
import type { Distribution } from "../model/distribution.ts";
import type { Scenario } from "../model/scenario.ts";
import { fieldWords } from "./place-words.ts";
import type { TermUnit } from "./term-unit.ts";
import { type Fields, idOf, isFields } from "./term-path.ts";

const trimmed = (value: number): string => {
  const fraction = String(Number(Math.abs(value).toPrecision(12))).split(".")[1]?.length ?? 0;
  return decimal(value, Math.min(6, fraction));
};

/** A number with its unit: "£2,600", "7.5%", "1.5×". */
function numberWords(value: number, unit: TermUnit, currency: Currency): string {
  switch (unit) {
    case "money":
      return withCurrency(Number.isInteger(value) ? decimal(value) : decimal(value, 2), currency);
    case "percent":
      return `${trimmed(Number((value * 100).toPrecision(12)))}%`;
    case "multiple":
      return `${trimmed(value)}×`;
    case "code":
      return String(value);
    case "number":
      return trimmed(value);
  }
}

function distributionWords(given: Distribution, told: (value: number) => string): string {
  switch (given.family) {
    case "uniform":
      return `between ${told(given.low)} and ${told(given.high)}`;
    case "triangular":
    case "pert":
      return `${told(given.low)} – ${told(given.likely)} – ${told(given.high)} (${given.family === "pert" ? "PERT" : "triangular"})`;
    case "normal":
    case "lognormal":
      return `${told(given.mean)} ± ${told(given.standardDeviation)} (${given.family})`;
    case "beta":
      return `Beta(${trimmed(given.alpha)}, ${trimmed(given.beta)})`;
    case "percentiles":
      return `P10 ${told(given.p10)}, P50 ${told(given.p50)}, P90 ${told(given.p90)}`;
    case "evidence":
      return `${trimmed(given.successes)} of ${trimmed(given.trials)} in the record`;
    case "discrete":
      return given.values
        .map(({ value, probability }) => `${told(value)} (${trimmed(probability * 100)}%)`)
        .join(" or ");
    case "formula":
      return `= ${given.expression}`;
  }
}

/** More of a list or a group than this is counted, not told. */
const MOST_TOLD = 6;

const listed = (words: readonly string[], noun: string): string =>
  words.length <= MOST_TOLD ? words.join(", ") : `${words.slice(0, MOST_TOLD).join(", ")}, … (${words.length} ${noun})`;

/** The name of what an id stands for, in a list of the deal that has it. */
function named(id: string, { outcomes, budgetHolders, cohort, payment }: Scenario): string | undefined {
  const lists = [outcomes, budgetHolders, cohort.segments, payment.rateCard, payment.payers];
  return lists.flatMap((list): readonly { id: string; name: string }[] => list).find((item) => item.id === id)?.name;
}

const figureFields = ["price", "amount", "commitment", "referrals", "share"];

/**
 * What stands at a place of a deal, for people: a figure with its unit, a distribution by what tells it from others, a name,
 * a group by its fields. "none" where there is nothing.
 */
export function valueWords(value: unknown, unit: TermUnit, scenario: Scenario): string {
  const words = (inner: unknown): string => valueWords(inner, unit, scenario);
  if (value === undefined) return "none";
  if (typeof value === "number") return numberWords(value, unit, scenario.deal.currency);
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string") return named(value, scenario) ?? fieldWords(value);
  if (Array.isArray(value)) return value.length === 0 ? "none" : listed(value.map(words), "in all");
  if (!isFields(value)) return "nothing";
  if (typeof value["family"] === "string") return distributionOr(value, unit, scenario);
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

/** A distribution in words; whatever else calls itself one, by its fields. */
function distributionOr(value: Fields, unit: TermUnit, scenario: Scenario): string {
  const told = (number: number): string => numberWords(number, unit, scenario.deal.currency);
  return distributionWords(value as unknown as Distribution, told);
}

/** An item of a list by its main figure. */
function itemWords(item: Fields, scenario: Scenario): string {
  const figure = figureFields.find((field) => item[field] !== undefined);
  if (figure === undefined) return "added";
  const unit = figure === "referrals" ? "number" : figure === "share" ? "percent" : "money";
  return `${fieldWords(figure)} ${valueWords(item[figure], unit, scenario)}`;
}
