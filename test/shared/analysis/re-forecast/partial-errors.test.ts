import { expect, it } from "vitest";
import { conductReForecast } from "#shared/analysis/re-forecast/conduct-re-forecast.ts";
import type { ReForecastDocument } from "#shared/analysis/re-forecast/re-forecast-document.ts";
import { inProcessCrew } from "../../support/in-process-crew.ts";
import { outcome, people, rule } from "../../support/deal-parts.ts";
import { plainDeal } from "../../support/plain-deal.ts";

it("a part of the futures is told with the error of a part: it shrinks as the root of their number, and no slower", async () => {
  const scenario = plainDeal({
    cohort: { segments: [people("all", 60, { profile: { kind: "even", firstMonth: 0, months: 6 } })] },
    outcomes: [outcome("job", { rate: { family: "beta", alpha: 2, beta: 2 }, delay: 1 })],
    payment: { rateCard: [rule("job", 100)] },
  });
  const actuals = {
    throughMonth: 3,
    starts: [{ byMonth: [10, 10, 10, 10] }],
    achieved: [{ outcome: "job", byMonth: [0, 9, 9, 10] }],
  };
  const parts: ReForecastDocument[] = [];
  const asked = { scenario, seed: 4, trials: 800, draws: 400, actuals };
  const whole = await conductReForecast(asked, inProcessCrew(), {
    progress: () => undefined,
    offer: (_, sumUp) => void parts.push(sumUp()),
  });
  expect(whole.effective).toBeLessThan(80);
  const errorOf = ({ outcomes }: ReForecastDocument): number => outcomes[1]!.forecast.standardError;
  const part = parts.findLast(({ trials }) => trials <= 200)!;
  const ratio = errorOf(part) / errorOf(whole) / Math.sqrt(whole.trials / part.trials);
  expect(ratio).toBeGreaterThan(0.8);
  expect(ratio).toBeLessThan(1.25);
});
