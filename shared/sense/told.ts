import { chance } from "../format/chance.ts";
import { people } from "../format/people.ts";
import { shortMoney } from "../format/short-money.ts";
import { terseMoney } from "../format/terse-money.ts";
import type { Scenario } from "../model/scenario.ts";

/** An expected amount: `£1.24m`. */
export const expected = ({ deal }: Scenario, amount: number): string => shortMoney(amount, deal.currency, 3);
/** An amount someone has set: `£1.5m`. */
export const set = ({ deal }: Scenario, amount: number): string => terseMoney(amount, deal.currency, 4);
/** "in 93% of trials", "in every trial". */
export const often = (share: number): string => (share === 1 ? "in every trial" : `in ${chance(share)} of trials`);
/** A number of people or claims: `1,240`, `5.5`. */
export const count = (number: number): string =>
  people(number, number < 10 && Math.abs(number - Math.round(number)) >= 0.05 ? 1 : 0);
/** `“A”`, `“A” and “B”`, `“A”, “B” and 3 more`. */
export function list(names: readonly string[]): string {
  const quoted = names.map((name) => `“${name}”`);
  if (quoted.length <= 1) return quoted.join("");
  if (quoted.length > 3) return `${quoted.slice(0, 2).join(", ")} and ${quoted.length - 2} more`;
  return `${quoted.slice(0, -1).join(", ")} and ${quoted.at(-1)}`;
}
