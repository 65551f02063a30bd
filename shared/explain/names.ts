import type { Currency } from "../model/currency.ts";
import type { RuleCap } from "../model/payment-rule.ts";
import type { Scenario } from "../model/scenario.ts";
import { plainNumber } from "../format/plain-number.ts";
import { listed } from "../format/in-words.ts";
import { contractMoney } from "./words.ts";

/** What ids are called in a list of things with names; an id that nothing has stays as it is. */
export const namesOf = (
  ids: readonly string[],
  list: readonly { readonly id: string; readonly name: string }[],
): readonly string[] => ids.map((id) => list.find((each) => each.id === id)?.name ?? id);

/** What an outcome is called. */
export const outcomeName = (id: string, { outcomes }: Scenario): string => namesOf([id], outcomes)[0]!;

/** What a group of people is called. */
export const segmentName = (id: string, { cohort }: Scenario): string => namesOf([id], cohort.segments)[0]!;

/** Rules as a contract names them: "“Job entry” and “Home kept”". */
export const ruleNames = (ids: readonly string[], { payment }: Scenario, joiner: "and" | "or" = "and"): string =>
  listed(
    namesOf(ids, payment.rateCard).map((name) => `“${name}”`),
    joiner,
  );

/** "500 claims and £450,000": the most that is paid, by number, by amount, or both. */
export const mostWords = ({ claims, amount }: RuleCap, currency: Currency): string =>
  claims === undefined && amount === undefined
    ? "what is not stated yet"
    : listed([
        ...(claims === undefined ? [] : [`${plainNumber(claims)} ${claims === 1 ? "claim" : "claims"}`]),
        ...(amount === undefined ? [] : [contractMoney(amount, currency)]),
      ]);

/** One of the people of the cohort, as a sentence says it: "a person", "a young person", "an adult". */
export function onePerson({ cohort: { person = "person" } }: Pick<Scenario, "cohort">): string {
  return `${/^[aeiou]/iu.test(person) ? "an" : "a"} ${person}`;
}
