import { toPence } from "../../model/pence.ts";
import { fateCode } from "../../payment/claim-fate.ts";
import { NO_PERSON, NO_SEGMENT, type ClaimList } from "../../payment/claim-list.ts";
import { peopleMeasured, type MeasuredCohorts } from "../../payment/measured-effect.ts";
import { scheduledAmount } from "../../payment/payment-schedule.ts";
import type { CompiledRule } from "./compiled-rule.ts";

/** What a rule with a schedule needs to know of its trial. */
export interface MeasuredTerms {
  readonly rule: number;
  readonly terms: CompiledRule;
  /** In the deal's currency, for shares of the price. */
  readonly price: number;
  /** Growth of prices from contract year 0 to the year of a month. */
  readonly growthOf: (month: number) => number;
  readonly lastClaimMonth: number;
}

const paysNothing = fateCode("effectPaysNothing");
const tooLate = fateCode("knownTooLate");
const alreadyPaid = fateCode("alreadyPaidByCohort");

/**
 * Adds what an effect is worth, struck out if it is nothing or comes too late to be claimed; answers what stands.
 * @param nothing the fate of a claim that is worth nothing
 */
function addPayment(
  list: ClaimList,
  terms: MeasuredTerms,
  segment: number,
  month: number,
  pence: number,
  nothing: number,
): number {
  const claim = list.add(terms.rule, NO_PERSON, segment, month, 1, Math.max(0, pence));
  if (pence > 0 && month <= terms.lastClaimMonth) return pence;
  list.fate[claim] = pence > 0 ? tooLate : nothing;
  return 0;
}

/**
 * The month in which the last cohort is measured, whoever has come by then: nobody can know early that nobody will.
 * @param pays which cohorts count
 */
export function lastMeasured({ months }: MeasuredCohorts, pays: readonly boolean[]): number {
  let last = 0;
  for (let cohort = 0; cohort < months.length; cohort++) if (pays[cohort]!) last = Math.max(last, months[cohort]!);
  return last;
}

/** Only the cohorts a rule pays for: the others count nobody. */
export function onlyPaid(measured: MeasuredCohorts, pays: readonly boolean[]): MeasuredCohorts {
  if (!pays.includes(false)) return measured;
  return { ...measured, people: measured.people.map((people, cohort) => (pays[cohort]! ? people : 0)) };
}

/**
 * Adds what a schedule pays, one claim a cohort or one for all: the amount of the schedule × the segment's multiplier ×
 * growth of prices to the contract year of the measurement. A pooled payment has no multiplier of a segment.
 */
export function addMeasuredPayments(list: ClaimList, measured: MeasuredCohorts, terms: MeasuredTerms): void {
  const { segmentFactor, pays } = terms.terms;
  const schedule = terms.terms.schedule!;
  const cohorts = measured.people.length;
  let paidAlready = 0;
  let allPaid = true;
  if (schedule.measured !== "pooled")
    for (let cohort = 0; cohort < cohorts; cohort++) {
      if (!pays[cohort]! || measured.people[cohort] === 0) continue;
      const month = measured.months[cohort]!;
      const stated = scheduledAmount(schedule, false, measured, terms.price, cohort, cohort + 1);
      const pence = toPence(stated * segmentFactor[cohort]! * terms.growthOf(month));
      if (pence === 0) allPaid = false;
      paidAlready += addPayment(list, terms, cohort, month, pence, paysNothing);
    }
  if (schedule.measured === "perCohort" || (schedule.measured === "perCohortThenPooled" && allPaid)) return;
  const together = onlyPaid(measured, pays);
  if (peopleMeasured(together, 0, cohorts) === 0) return;
  const month = lastMeasured(measured, pays);
  const stated = scheduledAmount(schedule, true, together, terms.price, 0, cohorts);
  const pence = toPence(stated * terms.growthOf(month)) - paidAlready;
  addPayment(list, terms, NO_SEGMENT, month, pence, paidAlready > 0 ? alreadyPaid : paysNothing);
}
