import type { Scenario } from "../../model/scenario.ts";
import { Stream } from "../../random/stream.ts";
import { looksAtOnePerson } from "../claims/looks-at-one-person.ts";
import type { CompiledDeal } from "../compiled-deal.ts";
import type { Way } from "../way.ts";

/** Whether performance is told by people whose result is known. */
const looksAtKnownResults = ({ tranches }: Scenario["capital"]): boolean =>
  tranches
    .flatMap(({ coupon, principalAtRisk }) => [coupon?.performance?.schedule.performance, principalAtRisk?.performance])
    .some((performance) => performance?.kind === "outcomeRate" && performance.knownAfterMonths);

/**
 * Whether counts of people tell all that a deal asks: people are alike, and nothing looks at one of them. Not with events
 * counted for each person, clocks that start again, or an early end.
 */
export function countsSuffice({ scenario, outcomes, payment }: CompiledDeal): boolean {
  const { cohort, capital } = scenario;
  return (
    cohort.withinPersonCorrelation.value === 0 &&
    !payment.rules.some((_, rule) => looksAtOnePerson(rule, payment, outcomes)) &&
    !payment.rules.some(({ qualityGate }) => qualityGate?.tested === "outcome") &&
    !outcomes.list.some((outcome) => outcome.kind === "frequency" || ("tries" in outcome && outcome.tries > 1)) &&
    !capital.earlyTermination &&
    !looksAtKnownResults(capital)
  );
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
  if (!countsSuffice(deal)) return false;
  const { people, outcomes, inputs } = deal;
  const values = new Float64Array(inputs.size);
  // One set of values that may well come, the same for every seed.
  inputs.drawUnchecked(values, new Stream(), 0, 0);
  const expected = people.segments.reduce((sum, { referrals }) => sum + values[referrals]!, 0);
  if (expected < WORTH_COUNTING) return false;
  const steps = outcomes.list.filter((outcome) => "tries" in outcome);
  const served = people.dropOut ? people.serviceMonths + 1 : 1;
  const cells = people.segments.length * people.startMonths * served;
  const draws = steps.reduce(
    (sum, { delayInMonths }) => sum + 1 + (delayInMonths ? delayInMonths.table.upTo.length : 1),
    1,
  );
  const perPerson = outcomes.chains.length + steps.length + 1;
  return DRAW_TO_PERSON * cells * draws < expected * perPerson;
}
