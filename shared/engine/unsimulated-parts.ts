import type { PathStep, Problem } from "../model/problem.ts";
import type { Scenario } from "../model/scenario.ts";

type Found = readonly [path: readonly PathStep[], what: string];

function inOutcomes({ outcomes }: Scenario): Found[] {
  return outcomes.flatMap((outcome, index): Found[] => {
    if (outcome.kind === "frequency") return [[["outcomes", index, "kind"], "An outcome counted by frequency"]];
    if (outcome.kind === "cohortMeasured")
      return [[["outcomes", index, "kind"], "An outcome measured for a cohort against a comparison group"]];
    if ("repeats" in outcome && outcome.repeats) return [[["outcomes", index, "repeats"], "An outcome that repeats"]];
    if ("clock" in outcome && outcome.clock) return [[["outcomes", index, "clock"], "A sustain clock that resets"]];
    if ("bySegment" in outcome && outcome.bySegment)
      return [[["outcomes", index, "bySegment"], "Rates that differ between segments"]];
    if (outcome.kind === "milestone" && outcome.rateBySegment)
      return [[["outcomes", index, "rateBySegment"], "Rates that differ between segments"]];
    if (outcome.kind === "binary" && outcome.withService.statedAs !== "rate")
      return [[["outcomes", index, "withService"], "An effect stated other than as a rate"]];
    return [];
  });
}

function inPeople({ cohort }: Scenario): Found[] {
  const found: Found[] = [];
  cohort.segments.forEach(({ arrivals, profile }, index) => {
    if (arrivals === "poisson") found.push([["cohort", "segments", index, "arrivals"], "Poisson arrivals"]);
    if (profile.kind === "rampUp") found.push([["cohort", "segments", index, "profile"], "A ramp-up"]);
  });
  if (cohort.maximumStarts) found.push([["cohort", "maximumStarts"], "A maximum number of starts"]);
  return found;
}

/**
 * The parts of a valid scenario that this version reads and keeps but does not simulate yet. A run is refused while
 * there are any, so that no term of a deal is ever ignored silently.
 */
export function unsimulatedParts(scenario: Scenario): readonly Problem[] {
  const found: Found[] = [...inOutcomes(scenario), ...inPeople(scenario)];
  if (scenario.appraisal.laterDiscountRates?.length)
    found.push([["appraisal", "laterDiscountRates"], "Discount rates that change in later years"]);
  if (scenario.run.stopAtPrecision) found.push([["run", "stopAtPrecision"], "Stopping at a precision"]);
  return found.map(([path, what]) => ({
    path,
    code: "not-simulated",
    sentence: `${what} is kept in the file, but this version cannot simulate it yet. Take it out to run the rest; the result would otherwise be of another deal.`,
  }));
}
