import { ticks } from "d3-array";
import { Z, meets } from "#shared/analysis/solve/goal.ts";
import type { SolveDocument, SolvedAnswer } from "#shared/analysis/solve/solve-document.ts";
import { decimal } from "#shared/format/decimal.ts";
import { multiple } from "#shared/format/multiple.ts";
import type { AxisTick } from "../axis/axis-tick.ts";
import { moneyTicks } from "../axis/money-ticks.ts";
import { shareTicks } from "../axis/share-ticks.ts";

/** A point of the curve with a figure, and how far its error reaches to either side. */
export interface CurvePoint {
  readonly value: number;
  readonly figure: number;
  readonly reach: number;
}

/** The curve in stretches that no gap breaks: where a value is no deal, nothing is drawn. */
export function curveStretches({ curve }: SolveDocument): readonly (readonly CurvePoint[])[] {
  const stretches: CurvePoint[][] = [[]];
  for (const { value, figure } of curve)
    if (figure) stretches.at(-1)!.push({ value, figure: figure.value, reach: Z * figure.standardError });
    else if (stretches.at(-1)!.length > 0) stretches.push([]);
  return stretches.filter((stretch) => stretch.length > 0);
}

/** Whether the goal is met at a value, as the answers around it say. @param rising answers, at least one */
function isMetBy(rising: readonly SolvedAnswer[], value: number): boolean {
  const below = rising.findLast((answer) => answer.value <= value);
  if (!below) return rising[0]!.holds === "below";
  return below.holds === "above" || below.value === value;
}

/**
 * Stretches of the range in which the goal is met, rising. Answers have all trials and the curve has fewer: between the answers and within
 * their error it is the answers that tell, beyond them the curve. None of `equal`.
 */
export function stretchesShaded({
  curve,
  goal,
  outcome,
}: SolveDocument): readonly { readonly from: number; readonly to: number }[] {
  if (goal.limit === "equal") return [];
  const answers = outcome.kind === "answers" ? outcome.answers : [];
  const rising = [...answers].sort((a, b) => a.value - b.value);
  const low = Math.min(...rising.map(({ value, interval }) => Math.min(value, interval.from)));
  const high = Math.max(...rising.map(({ value, interval }) => Math.max(value, interval.to)));
  const points = [
    ...curve.map(({ value, figure }) => {
      const byAnswers = value >= low && value <= high;
      return { value, isMet: figure !== undefined && (byAnswers ? isMetBy(rising, value) : meets(goal, figure.value)) };
    }),
    ...rising.flatMap(({ value, next }) => [
      { value, isMet: true },
      { value: next.value, isMet: false },
    ]),
  ].sort((a, b) => a.value - b.value);
  const stretches: { from: number; to: number }[] = [];
  points.forEach(({ value, isMet }, place) => {
    if (!isMet) return;
    if (place > 0 && points[place - 1]!.isMet) stretches.at(-1)!.to = value;
    else stretches.push({ from: value, to: value });
  });
  return stretches;
}

/** What the vertical axis spans: the curve with its band, the level, and a little room; a chance between nothing and all. */
export function figureSpan(document: SolveDocument): readonly [low: number, high: number] {
  const { goal, now } = document;
  const all = curveStretches(document).flat();
  const values = [
    goal.level,
    ...(now ? [now.value] : []),
    ...all.flatMap(({ figure, reach }) => [figure - reach, figure + reach]),
  ];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low || Math.abs(high) || 1) * 0.06;
  if (!goal.isChance) return [low - room, high + room];
  return [0, Math.min(1, Math.max(high + room, 0.02))];
}

/** Ticks of the figure, in its unit. */
export function figureTicks(
  { goal, scenario }: SolveDocument,
  [low, high]: readonly [number, number],
  count: number,
): readonly AxisTick[] {
  if (goal.unit === "money") return moneyTicks(low, high, count, scenario.currency);
  if (goal.unit === "rate") return shareTicks(low, high, count);
  const tell =
    goal.unit === "multiple"
      ? (value: number): string => multiple(value)
      : (value: number): string => decimal(value, 1);
  return ticks(low, high, count).map((value) => ({ value, label: tell(value) }));
}
