import pictures from "./payment-pictures.json" with { type: "json" };

/** What the engine says a shipped deal pays in all: worked out beforehand, so that the gallery shows it at once. */
export interface PaymentPicture {
  /** Hash of the deal it is of. */
  readonly scenarioHash: string;
  readonly seed: number;
  /** How many of the first trials of its run. */
  readonly trials: number;
  /** Counts of trials in bins of equal width, in the deal's currency; width 0 where all are alike. */
  readonly histogram: { readonly low: number; readonly width: number; readonly counts: readonly number[] };
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** Payments of the first few trials together, by which a test sees cheaply that the engine still says so. */
  readonly firstTrials: { readonly trials: number; readonly total: number };
}

/** The picture of each shipped deal by its id, as `npm run gallery` wrote it. */
export const paymentPictures: Readonly<Record<string, PaymentPicture>> = pictures;
