import { expect } from "vitest";
import { conductTornado } from "#shared/analysis/tornado/conduct-tornado.ts";
import type { Shares, TornadoBar, TornadoDocument, TornadoFigure } from "#shared/analysis/tornado/tornado-document.ts";
import type { Distribution } from "#shared/model/distribution.ts";
import { measureNames as names } from "#shared/model/measure-names.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { inProcessCrew, unheard } from "../../support/in-process-crew.ts";

export const PAYMENTS = `${names.paymentsTotal}.mean`;

export const normal = (mean: number, standardDeviation: number): Distribution => ({
  family: "normal",
  mean,
  standardDeviation,
});

/** What matters in a deal, of seed 5. */
export const conducted = (
  scenario: Scenario,
  trials: number,
  figures: readonly string[] = [PAYMENTS],
  workers = 1,
): Promise<TornadoDocument> => conductTornado({ scenario, seed: 5, trials, figures }, inProcessCrew(workers), unheard);

export const barOf = ({ bars }: TornadoFigure, id: string): TornadoBar => bars.find(({ input: of }) => of === id)!;

export const sharesOf = ({ ranking }: TornadoFigure, group: string): Shares =>
  ranking!.rows.find((row) => row.group === group)!;

/** Within so many of its own standard errors; fails as well where the error is so great that it tells nothing. */
export function expectShare({ share, standardError }: Shares["first"], truth: number): void {
  expect(standardError).toBeLessThan(0.05);
  expect(Math.abs(share - truth)).toBeLessThanOrEqual(3.5 * standardError + 1e-6);
}
