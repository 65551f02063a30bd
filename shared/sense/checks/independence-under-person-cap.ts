import { pathwaysOf } from "../../model/pathways.ts";
import type { SenseCheck } from "../sense-check.ts";

/** A per-person cap on people who are all taken to be alike. */
export const independenceUnderPersonCap: SenseCheck = ({ scenario }) => {
  const { cohort, payment, outcomes } = scenario;
  if (!payment.perPersonCap || cohort.withinPersonCorrelation.value !== 0) return [];
  const paid = pathwaysOf(scenario).filter((pathway) =>
    pathway.outcomes.some((place) => payment.rateCard.some(({ outcome }) => outcome === outcomes[place]!.id)),
  );
  if (paid.length < 2) return [];
  return [
    {
      path: ["cohort", "withinPersonCorrelation"],
      code: "independence-under-person-cap",
      weight: "mild",
      sentence: `People are taken to be alike (correlation 0) while payments for one person are capped over ${paid.length} pathways.`,
      reason:
        "Who succeeds at one thing tends to succeed at others, so a few people collect most outcomes and the cap withholds more than independence says.",
      mend: "Enter a correlation: 0.2 to 0.4 is a fair start where nothing is known, and the range can be tried.",
    },
  ];
};
