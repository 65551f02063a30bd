import { HALF_INTERVAL } from "../../stats/half-interval.ts";
import { decimal } from "../../format/decimal.ts";
import { estimate } from "../../format/estimate.ts";
import { labelWithin } from "../../format/label-within.ts";
import { isShowable, missingValue } from "../../format/missing-value.ts";
import { percent } from "../../format/percent.ts";
import { points, pointsError } from "../../format/points.ts";
import { withUnit } from "../../format/shown-number.ts";
import { toldClosely, toTell } from "../../format/told-figure.ts";
import { withError } from "../../format/with-error.ts";
import type { ScenarioMark } from "../../model/result.ts";
import type { VarianceShare } from "../../stats/sobol-shares.ts";
import type { Estimate } from "../../sweep/figure-of.ts";
import type { DrawnInput, TornadoFigure } from "./tornado-document.ts";

type Deal = Pick<ScenarioMark, "currency" | "startMonth">;
type Unit = Pick<TornadoFigure, "unit" | "isChance">;

/** An end of an input, to three digits, and of 1 % and more to a tenth of a per cent: "37.9%", "4.9%", "£12,200". */
export function endWords(value: number, { unit }: Pick<DrawnInput, "unit">, { currency }: Deal): string {
  const isPlainShare = unit === "percent" && Math.abs(value) >= 0.01;
  return withUnit(isPlainShare ? Math.round(value * 1000) / 1000 : Number(value.toPrecision(3)), unit, currency);
}

/** A figure with the digits its error has earned. */
export const levelWords = (found: Estimate | null, unit: Unit, deal: Deal): string =>
  toldClosely(toTell(found, unit, deal));

/** How wide a swing is, without its sign: "£48.4k", "37 points"; less than a tenth of a point is not nothing. */
export function swingWords(swing: Estimate | null, { unit }: Unit, deal: Deal): string {
  if (!swing || !isShowable(swing.value)) return missingValue;
  const size = Math.abs(swing.value);
  if (unit !== "rate") return estimate({ value: size, standardError: swing.standardError, unit, ...deal });
  const text = points(size, swing.standardError).replace(/^[+−]/u, "");
  return size > 0 && !/[1-9]/u.test(text) ? `<${decimal(0.1, 1)} points` : text;
}

/** The standard error of a swing: "±£740", "±1". */
export function swingError(swing: Estimate | null, { unit }: Unit, deal: Deal): string {
  if (!swing) return missingValue;
  return unit === "rate" ? pointsError(swing.standardError) : withError({ ...swing, unit, ...deal });
}

/** The ends of a share's 95 % interval. */
export const shareInterval = ({ share, standardError }: VarianceShare): readonly [number, number] => [
  share - HALF_INTERVAL * standardError,
  share + HALF_INTERVAL * standardError,
];

/** A share of a variance: "17%". */
export const shareWords = ({ share }: VarianceShare): string => percent(share);

/** Its 95 % interval: "15% to 19%". */
export function intervalWords(found: VarianceShare): string {
  const [low, high] = shareInterval(found).map((end) => percent(end));
  return low === high ? low! : `${low} to ${high}`;
}

/** A rank correlation: "+0.32". */
export const correlationWords = (found: Estimate | null): string =>
  found ? `${found.value > 0 ? "+" : found.value < 0 ? "−" : ""}${decimal(Math.abs(found.value), 2)}` : missingValue;

/** The name of a figure within a sentence: "expected payments", "the investor's chance of a loss", "the median IRR a year". */
export function figureWithin({ label, party }: Pick<TornadoFigure, "label" | "party">): string {
  const within = labelWithin(label);
  if (within === "chance of a loss") return `the ${party}'s ${within}`;
  return /^(?:chance|median) /u.test(within) ? `the ${within}` : within;
}

/** What the figure is with everything drawn, at its line: "Expected £1.448m", "As it stands 59%". */
export const asDrawnWords = (figure: TornadoFigure, deal: Deal): string =>
  `${figure.label.startsWith("Expected") ? "Expected" : "As it stands"} ${levelWords(figure.expected, figure, deal)}`;
