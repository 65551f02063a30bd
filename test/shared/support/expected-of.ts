import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { expectedTrial, type ExpectedTrial } from "#shared/engine/expected/expected-trial.ts";
import { sharesPerPerson } from "#shared/engine/expected/shares-per-person.ts";
import type { Scenario } from "#shared/model/scenario.ts";

/** The expected case of a deal. */
export const expectedOf = (scenario: Scenario): ExpectedTrial =>
  expectedTrial(compileDeal(scenario), sharesPerPerson(scenario));

/** What is achieved of an outcome by month, where anything is; to a billionth. */
export function achievedByMonth({ achievements }: ExpectedTrial, outcome = 0): Readonly<Record<number, number>> {
  const { months } = achievements;
  const row = achievements.achievedIn.subarray(outcome * months, (outcome + 1) * months);
  return Object.fromEntries(
    [...row].flatMap((units, month) => (units === 0 ? [] : [[month, Number(units.toFixed(9))]])),
  );
}
