import { decimal } from "../format/decimal.ts";
import { terseMoney } from "../format/terse-money.ts";
import type { Answers } from "./answers.ts";
import {
  likelyAchieved,
  likelyAnyway,
  likelyDelivery,
  likelyPayments,
  workedOutCostPerPerson,
  likelyStarters,
} from "./likely.ts";

function achievedWords({ people, outcomes }: Pick<Answers, "people" | "outcomes">): string {
  const achieved = likelyAchieved(people, outcomes);
  const anyway = likelyAnyway(people, outcomes);
  return outcomes
    .map(
      ({ name }, index) =>
        `${decimal(achieved[index]!)} achieve “${name}”, where ${decimal(anyway[index]!)} would have anyway`,
    )
    .join("; ");
}

function moneyWords(answers: Answers): string {
  const { about, people, funding } = answers;
  const delivery = likelyDelivery(funding.delivery, people) ?? workedOutCostPerPerson(answers) * likelyStarters(people);
  const cost = delivery + (funding.dealCosts ?? 0);
  const money = (value: number): string => terseMoney(value, about.currency);
  return ` ${money(likelyPayments(answers))} is paid, and delivery and the deal cost ${money(cost)}.`;
}

/**
 * What comes out if everything goes as is most likely, by multiplication alone; the run then says how likely that is.
 * Undefined before people and outcomes are answered.
 */
export function likelySentence(part: Partial<Answers>): string | undefined {
  const { about, people, outcomes, payment, funding } = part;
  if (!people || !outcomes) return undefined;
  const money = about && payment && funding ? moneyWords({ about, people, outcomes, payment, funding }) : "";
  return `If all goes as is most likely, ${achievedWords({ people, outcomes })}.${money}`;
}
