import type { ShareOfSpread, SpreadSummary } from "../model/spread.ts";
import { decimal } from "./decimal.ts";
import { percent } from "./percent.ts";

/**
 * A share of a spread with its standard error in points: `62% ±3`. The estimate of a share near nothing may fall below 0,
 * and that of the rest above 1: files keep it, people read 0% and 100%.
 */
export const shareWithError = ({ share, standardError }: ShareOfSpread): string =>
  `${percent(Math.min(1, Math.max(0, share)))} ±${decimal(standardError * 100, standardError < 0.0095 ? 1 : 0)}`;

/** The layers of uncertainty by what people call them, in the order they are drawn. */
export const layersOfSpread = [
  { layer: "shared", short: "unknowns", words: "What nobody knows yet" },
  { layer: "people", short: "people", words: "How people differ" },
  { layer: "chance", short: "luck", words: "Luck" },
] as const satisfies readonly { layer: keyof SpreadSummary; short: string; words: string }[];
