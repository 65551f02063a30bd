import { decimal } from "../format/decimal.ts";
import type { ResultDocument } from "../model/result.ts";

/** How a result stands to its run and its deal, where that must be said. */
export interface ResultStanding {
  /** These are the first trials of a run that was to have more. */
  readonly isPartial: boolean;
  /** The deal was changed since. */
  readonly isStale: boolean;
}

/** What made the numbers of a picture, in one line: `Aspire · 10,000 trials · seed 1 · … 0.1.0 · deal 1a2b3c4d`. */
export function resultFoot(
  { scenario, trials, seed, program }: ResultDocument,
  { isPartial, isStale }: ResultStanding,
): string {
  const told = `${decimal(trials)} ${trials === 1 ? "trial" : "trials"}`;
  return [
    scenario.name,
    isPartial ? `first ${told}` : told,
    `seed ${seed}`,
    program,
    `deal ${scenario.sha256.slice(0, 8)}`,
    ...(isStale ? ["deal changed since"] : []),
  ].join(" · ");
}
