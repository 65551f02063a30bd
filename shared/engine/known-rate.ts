import type { OutcomeRatePerformance } from "../model/tranche.ts";
import { NOT_ACHIEVED } from "./outcomes/achievers.ts";
import type { CompiledDeal } from "./compiled-deal.ts";
import { endedIn } from "./early-termination.ts";
import { expectKnownRate } from "./expected/expected-known-rate.ts";
import { ExpectedAchievements } from "./expected/expected-lives.ts";
import type { Trial } from "./simulator.ts";

/** Told of each achievement of one person: its month, and how many; events of a month may be parts. */
type Tell = (month: number, achieved: number) => void;

/** Goes through the achievements of an outcome, or the events counted, of one person. */
function eachAchievement(
  { people, achievements: { events, month, room } }: Trial,
  { outcomes }: CompiledDeal,
  index: number,
  person: number,
  tell: Tell,
): void {
  const { firstOccasion, occasions } = outcomes.list[index]!;
  for (let occasion = firstOccasion; occasion < firstOccasion + occasions; occasion++) {
    const when = month[occasion * room + person]!;
    if (when !== NOT_ACHIEVED) tell(when, 1);
  }
  const counted = events[index];
  if (!counted) return;
  for (let passed = 0; passed < counted.trackingMonths; passed++)
    tell(people.startMonth[person]! + passed, counted.eventsIn(person, passed));
}

/**
 * Achievements so far of people whose result is known, over the number of those people, at the end of each month of the
 * account; 0 while nobody's is. A person's result is known so many months after the start; none becomes known after an
 * early end.
 * @param into one entry a month, overwritten
 */
export function knownRateByMonth(
  { outcome, knownAfterMonths = 0 }: OutcomeRatePerformance,
  deal: CompiledDeal,
  trial: Trial,
  into: Float64Array,
): void {
  const { startMonth, count } = trial.people;
  const index = deal.outcomes.indexOf.get(outcome)!;
  const last = Math.min(into.length - 1, endedIn(trial, deal));
  if (trial.achievements instanceof ExpectedAchievements)
    return expectKnownRate(trial.achievements, trial.people, index, knownAfterMonths, last, into);
  const known = new Float64Array(last + 1);
  into.fill(0);
  for (let person = 0; person < count; person++) {
    const from = startMonth[person]! + knownAfterMonths;
    if (from > last) continue;
    known[from]!++;
    eachAchievement(trial, deal, index, person, (month, achieved) => {
      if (month <= last) into[Math.max(from, month)]! += achieved;
    });
  }
  let people = 0;
  let achieved = 0;
  for (let month = 0; month < into.length; month++) {
    people += known[month] ?? 0;
    achieved += into[month]!;
    into[month] = people === 0 ? 0 : achieved / people;
  }
}
