import { exp } from "../../random/elementary.ts";
import type { CompiledPeople } from "../compiled-people.ts";
import { lnStay, type People } from "../people.ts";

/** The share of those who start that is referred in a month of a profile. */
export const shareReferred = (cumulative: Float64Array, month: number): number =>
  month >= cumulative.length ? 0 : cumulative[month]! - (month === 0 ? 0 : cumulative[month - 1]!);

/**
 * By months of service, the probability of leaving at the end of that many, and at place 0 of never leaving: a constant
 * monthly hazard, over the months of service.
 */
export function leavingAfter(people: CompiledPeople, values: Float64Array): Float64Array {
  const { serviceMonths } = people;
  const stay = exp(lnStay(people, values));
  if (stay === 1) return Float64Array.of(1);
  const leaving = new Float64Array(serviceMonths + 1);
  let there = 1;
  for (let served = 1; served <= serviceMonths; served++) {
    leaving[served] = there * (1 - stay);
    there *= stay;
  }
  leaving[0] = there;
  return leaving;
}

/**
 * Fills in who starts, leaves and completes the service in the expected case: referrals × share of the month × share who start,
 * first come first served up to the maximum, in parts of people. People are not told apart.
 * @param lastMonth nobody starts after it, and whoever is in service then leaves at its end; Infinity where the contract does not end early
 */
export function expectPeople(into: People, people: CompiledPeople, values: Float64Array, lastMonth = Infinity): void {
  const { segments, startMonths, serviceMonths, maximumStarts } = people;
  const { startsIn, serviceEndsIn } = into;
  const leaving = leavingAfter(people, values);
  startsIn.fill(0);
  serviceEndsIn.fill(0);
  into.count = 0;
  into.dropOuts = 0;
  for (let month = 0; month < Math.min(startMonths, lastMonth + 1); month++)
    for (let index = 0; index < segments.length; index++) {
      const { referrals, startRate, cumulativeProfile } = segments[index]!;
      const wanted = values[referrals]! * shareReferred(cumulativeProfile, month) * values[startRate]!;
      const start = Math.min(wanted, maximumStarts - into.count);
      startsIn[index * startMonths + month] = start;
      into.count += start;
      for (let served = 0; served < leaving.length; served++) {
        const leave = start * leaving[served]!;
        const end = month + (served === 0 ? serviceMonths : served);
        if (served > 0 && end <= lastMonth + 1) into.dropOuts += leave;
        serviceEndsIn[Math.min(end, lastMonth + 1)]! += leave;
      }
    }
}
