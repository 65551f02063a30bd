import { expect, it } from "vitest";
import type { EarlyTermination } from "#shared/model/capital.ts";
import { terminationSentence } from "#shared/explain/termination-sentence.ts";
import { cohortMeasured } from "../support/counted-parts.ts";
import { outcome } from "../support/deal-parts.ts";
import { plainDeal } from "../support/plain-deal.ts";

const scenario = plainDeal({
  outcomes: [outcome("job"), outcome("home"), cohortMeasured("days", { rate: 1, baseline: 2 })],
});
const said = (test: Omit<EarlyTermination, "testMonth">): string =>
  terminationSentence({ testMonth: 12, ...test }, scenario);

it("says what a contract needs to go on", () => {
  expect(said({ minimumOutcomes: 20 })).toBe(
    "The contract ends at the end of month 12 unless 20 outcomes have been achieved by then.",
  );
  expect(
    said({
      minimumOutcomes: 1500,
      outcomes: ["job", "home"],
      minimumPerformance: { performance: { kind: "outcomeRate", outcome: "job" }, minimum: 0.075 },
    }),
  ).toBe(
    "The contract ends at the end of month 12 unless 1,500 of “Outcome job” and “Outcome home” have been achieved by then and the rate of “Outcome job” is at least 7.5%.",
  );
  expect(
    said({
      minimumPerformance: { performance: { kind: "outcomeRate", outcome: "job", knownAfterMonths: 6 }, minimum: 0.4 },
    }),
  ).toBe(
    "The contract ends at the end of month 12 unless the rate of “Outcome job” among those who started at least 6 months before is at least 40%.",
  );
  expect(said({ minimumPerformance: { performance: { kind: "outcomeCount", outcome: "home" }, minimum: 1 } })).toBe(
    "The contract ends at the end of month 12 unless the number of “Outcome home” is at least 1.",
  );
  expect(
    said({
      minimumPerformance: {
        performance: { kind: "measuredEffect", outcome: "days", effect: "relative" },
        minimum: 0.1,
      },
    }),
  ).toBe(
    "The contract ends at the end of month 12 unless the measured effect on “Measured days” is 10% fewer or better.",
  );
});
