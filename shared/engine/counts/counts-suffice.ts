import type { Performance } from "../../model/tranche.ts";
import { Stream } from "../../random/stream.ts";
import { looksAtOnePerson } from "../claims/looks-at-one-person.ts";
import type { CompiledDeal } from "../compiled-deal.ts";
import type { Way } from "../way.ts";
import { cellShape } from "./cell-shape.ts";

/** Why people have to be simulated one by one, as a sentence; undefined where counts suffice. */
export function whyPeople({ scenario, outcomes, payment }: CompiledDeal): string | undefined {
  const { cohort, capital } = scenario;
  if (cohort.withinPersonCorrelation.value !== 0)
    return "people differ: some are likelier than others to achieve everything";
  const rule = payment.rules.findIndex((_, place) => looksAtOnePerson(place, payment, outcomes));
  if (rule !== -1)
    return `the rule ${scenario.payment.rateCard[rule]!.id} looks at what one person achieves or is paid`;
  if (payment.rules.some(({ qualityGate }) => qualityGate?.tested === "outcome"))
    return "a quality gate looks at whether each person achieves an outcome";
  const counted = outcomes.list.find(({ kind }) => kind === "frequency");
  if (counted) return `events of ${counted.id} are counted for each person`;
  const restarted = outcomes.list.find((outcome) => "tries" in outcome && outcome.tries > 1);
  if (restarted) return `the clock of ${restarted.id} may start again`;
  if (capital.earlyTermination) return "the contract may end early";
  const performances: (Performance | undefined)[] = capital.tranches.flatMap(({ coupon, principalAtRisk }) => [
    coupon?.performance?.schedule.performance,
    principalAtRisk?.performance,
  ]);
  if (performances.some((each) => each?.kind === "outcomeRate" && each.knownAfterMonths))
    return "performance looks at people whose result is known";
  return undefined;
}

/** How the people of a deal are simulated: the cheaper of the ways that are exact. */
export const wayOf = (deal: CompiledDeal): Way => (drawsCounts(deal) ? "counts" : "people");

/** Fewer people than this are always told apart: it costs little, and a ledger can name them. */
const WORTH_COUNTING = 500;
/** A binomial draw costs as much as so many steps of one person. */
const DRAW_TO_PERSON = 8;

/**
 * Whether a deal is simulated by counts: where that is exact and cheaper. The cost of people rises with their number, that of
 * counts with months, stages and waits; both are reckoned from the deal alone, so that every machine chooses the same way.
 */
export function drawsCounts(deal: CompiledDeal): boolean {
  if (whyPeople(deal) !== undefined) return false;
  const { people, outcomes, inputs } = deal;
  const values = new Float64Array(inputs.size);
  // One set of values that may well come, the same for every seed.
  inputs.drawUnchecked(values, new Stream(), 0, 0);
  const expected = people.segments.reduce((sum, { referrals }) => sum + values[referrals]!, 0);
  if (expected < WORTH_COUNTING) return false;
  const steps = outcomes.list.filter((outcome) => "tries" in outcome);
  const { leaves } = cellShape(deal);
  const startMonths = Math.max(...people.segments.map(({ cumulativeProfile }) => cumulativeProfile.length));
  const served = leaves === 1 ? 1 : people.serviceMonths + 1;
  const cells = people.segments.length * startMonths * served;
  const draws = steps.reduce(
    (sum, { delayInMonths }) => sum + 1 + (delayInMonths ? delayInMonths.upTo().length : 1),
    1,
  );
  const perPerson = outcomes.chains.length + steps.length + 1;
  return DRAW_TO_PERSON * cells * draws < expected * perPerson;
}
