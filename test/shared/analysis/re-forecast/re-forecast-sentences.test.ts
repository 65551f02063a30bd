import { beforeAll, describe, expect, it } from "vitest";
import { conductReForecast } from "#shared/analysis/re-forecast/conduct-re-forecast.ts";
import type { ReForecastDocument } from "#shared/analysis/re-forecast/re-forecast-document.ts";
import {
  learntSentences,
  paymentsSentence,
  reconciledSentence,
  relianceSentence,
} from "#shared/analysis/re-forecast/re-forecast-sentences.ts";
import { input, outcome, people, rule } from "../../support/deal-parts.ts";
import { inProcessCrew, unheard } from "../../support/in-process-crew.ts";
import { plainDeal } from "../../support/plain-deal.ts";

/** Forty people in four months; each job, at a rate that is hardly known, pays £100. */
const scenario = plainDeal({
  cohort: { segments: [people("all", 40, { profile: { kind: "even", firstMonth: 0, months: 4 } })] },
  outcomes: [
    { ...outcome("job"), withService: { statedAs: "rate", rate: input({ family: "uniform", low: 0, high: 1 }) } },
  ],
  payment: { rateCard: [rule("job", 100)] },
});

const actuals = {
  throughMonth: 1,
  starts: [{ byMonth: [10, 10] }],
  achieved: [{ outcome: "job", byMonth: [2, 2] }],
  payments: [200, 200],
};

describe("what a forecast comes to, in sentences", () => {
  let document: ReForecastDocument;
  beforeAll(async () => {
    document = await conductReForecast(
      { scenario, seed: 4, trials: 400, draws: 8000, actuals },
      inProcessCrew(),
      unheard,
    );
  });

  it("tells payments against the plan, what is learnt and that what was paid is as the terms have it", () => {
    // Beta(1 + 4, 1 + 16): five in 22, of twenty more, with the four there are: £855; the plan had £2,000.
    expect(paymentsSentence(document)).toMatch(
      /^Known to the end of .*, payments are expected to come to £8\d\d.*, £1\.1\d*k below the plan/u,
    );
    expect(learntSentences(document)).toEqual([
      expect.stringMatching(/is now put at 2[23]\.\d% \(1\d\.\d% to 3\d\.\d%, 8 in 10\); the plan had/u),
    ]);
    expect(reconciledSentence(document)).toBe(
      "£400 has been paid, which is what the terms pay for these outcomes (£400).",
    );
    expect(relianceSentence(document)).not.toContain("too few");
  });

  it("tells of how much less or more was paid than the terms have it", () => {
    const paid = (amount: number): string =>
      reconciledSentence({ ...document, reconciled: { ...document.reconciled, paid: amount } });
    expect(paid(100)).toMatch(/^£100 has been paid; by the terms these outcomes come to £400: £300 more\./u);
    expect(paid(500)).toMatch(/^£500 has been paid; by the terms these outcomes come to £400: £100 less\./u);
    const { paid: _, ...byTerms } = document.reconciled;
    expect(reconciledSentence({ ...document, reconciled: byTerms })).toBe("");
  });

  it("tells no range of an input where there is too little to rely on", () => {
    const thin = { ...document, effective: 2, isThin: true };
    expect(learntSentences(thin)).toEqual([
      expect.stringMatching(/is now put at 2\d\.\d%; the plan had [45]\d\.\d%\.$/u),
    ]);
    expect(relianceSentence(thin)).toContain("tell as much as 2 equal ones. That is too few to rely on");
  });
});
