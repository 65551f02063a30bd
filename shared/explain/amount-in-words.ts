import { distributionWords } from "../format/distribution-words.ts";
import type { Input } from "../model/input.ts";
import type { Scenario } from "../model/scenario.ts";
import { contractMoney } from "./words.ts";

/** An amount of a contract in words: "£1,500", or "an uncertain price (Normal £500 ± £50)". @param what "price", "amount" */
export const amountInWords = ({ value }: Input, what: string, { deal: { currency } }: Pick<Scenario, "deal">): string =>
  typeof value === "number"
    ? contractMoney(value, currency)
    : `an uncertain ${what} (${distributionWords(value, "money", currency)})`;
