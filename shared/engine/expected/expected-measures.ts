import type { MeasuredCohorts } from "../../payment/measured-effect.ts";
import type { CompiledDeal } from "../compiled-deal.ts";
import { baselineIn } from "../outcomes/compiled-figures.ts";
import { estimatorWeights, measurersNeeded, noMeasures, overallBaseline } from "../outcomes/measured-draw.ts";
import type { People } from "../people.ts";
import type { ExpectedAchievements } from "./expected-lives.ts";

/** What is measured of cohorts in the expected case: every mean and comparison at what it is expected to be, without sampling error. */
export function expectMeasures(
  { outcomes, scenario, timeline: { months } }: CompiledDeal,
  achievements: ExpectedAchievements,
  { startsIn, startMonths }: People,
  values: Float64Array,
): readonly (MeasuredCohorts | undefined)[] {
  const segments = achievements.expected.length;
  const needed = measurersNeeded(scenario);
  const { lastClaimMonth } = scenario.payment;
  return outcomes.list.map((outcome, index): MeasuredCohorts | undefined => {
    const isStep = "tries" in outcome;
    if (isStep && !needed.has(outcome.id)) return undefined;
    const measured = noMeasures(
      outcome,
      isStep ? [1] : estimatorWeights(outcome.comparisons),
      isStep ? new Int32Array(segments).fill(lastClaimMonth) : outcome.knownIn,
    );
    for (let segment = 0; segment < segments; segment++) {
      const people = startsIn
        .subarray(segment * startMonths, (segment + 1) * startMonths)
        .reduce((sum, starts) => sum + starts, 0);
      measured.people[segment] = people;
      if (people === 0) continue;
      const { perStarter } = achievements.expected[segment]![index]!.withService;
      if (isStep) {
        const row = (index * segments + segment) * months;
        let achieved = 0;
        for (let month = 0; month <= lastClaimMonth; month++) achieved += achievements.bySegment![row + month]!;
        measured.means[segment] = achieved / people;
        measured.comparisons[0]![segment] = overallBaseline(outcomes, outcome, segment, values);
        continue;
      }
      const window = outcome.kind === "frequency" ? outcome.trackingMonths : 1;
      measured.means[segment] = window * perStarter;
      outcome.comparisons.forEach(({ value, bias }, estimator) => {
        const own = value === -1 ? window * baselineIn(outcome.figures, segment, values) : values[value]!;
        measured.comparisons[estimator]![segment] = own + (bias === -1 ? 0 : values[bias]!);
      });
    }
    return measured;
  });
}
