import { currencySymbol } from "#shared/format/currency-symbol.ts";
import { currencies } from "#shared/model/currency.ts";
import { currencyNames } from "./currency-names.ts";

/** The three that most deals are in, then the others by name. */
export const currencyChoices = [
  ...currencies.slice(0, 3),
  ...currencies.slice(3).sort((a, b) => currencyNames[a].localeCompare(currencyNames[b])),
].map((each) => [each, `${currencyNames[each]}, ${currencySymbol[each]}`] as const);
