import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { conductReForecast } from "#shared/analysis/re-forecast/conduct-re-forecast.ts";
import { PaidByMonth } from "#renderer/charts/re-forecast/paid-by-month.tsx";
import { inProcessCrew, unheard } from "../../../shared/support/in-process-crew.ts";
import { plainDeal } from "../../../shared/support/plain-deal.ts";

describe("payments by the end of each month", () => {
  it("stand in the picture where more was paid back than paid", async () => {
    const actuals = { throughMonth: 0, starts: [{ byMonth: [3] }], achieved: [], payments: [-900] };
    const document = await conductReForecast(
      { scenario: plainDeal(), seed: 1, trials: 20, draws: 40, actuals },
      inProcessCrew(),
      unheard,
    );
    const { container } = render(<PaidByMonth document={document} width={600} />);
    const known = container.querySelector("rect.chart-known")!;
    const [top, height] = ["y", "height"].map((name) => Number(known.getAttribute(name)));
    const paid = Number(container.querySelector("circle[r='3.5']")!.getAttribute("cy"));
    expect(paid).toBeGreaterThan(top!);
    expect(paid).toBeLessThan(top! + height!);
  });
});
