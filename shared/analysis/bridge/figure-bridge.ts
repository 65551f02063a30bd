import type { DecisionFigure } from "../../sweep/decision-figures.ts";
import { figureDifference, figureOf, probabilityOf } from "../../sweep/figure-of.ts";
import { errorsOf, type PointTrials } from "../../sweep/point-trials.ts";
import type { BridgeChange, BridgedFigure, FigureStep } from "./bridge-document.ts";
import { errorOfCombination, meanOfValues, percentileOfValues } from "./error-of-combination.ts";
import { roundingOf } from "./rounding.ts";
import { ownValues, shareChanged } from "./trials-changed.ts";

/** The trials of all deals of a bridge. */
export interface BridgeTrials {
  readonly from: PointTrials;
  /** After each step. */
  readonly after: readonly PointTrials[];
  /** The first deal with each step alone, where that is a deal. */
  readonly alone: readonly (PointTrials | undefined)[];
}

/** The difference of what two deals are told to have, with the error of a difference on the same draws. */
function changeBetween(figure: DecisionFigure, here: PointTrials, there: PointTrials): BridgeChange | undefined {
  const [now, before] = [figureOf(figure, here), figureOf(figure, there)];
  if (!now || !before) return undefined;
  const standardError = figureDifference(figure, here, there)?.standardError;
  return { value: now.value - before.value, ...(standardError !== undefined && { standardError }) };
}

/** How much more the last deal has than the steps alone would add up to, which is nothing where terms do not work together. */
function interactionOf(
  figure: DecisionFigure,
  { from, alone, after }: BridgeTrials,
  total: BridgeChange | undefined,
  steps: readonly FigureStep[],
): BridgeChange | undefined {
  const last = after.at(-1);
  if (!total || !last || steps.length < 2 || steps.some((step) => !step.alone)) return undefined;
  const value = steps.reduce((left, step) => left - step.alone!.value, total.value);
  const { kind } = figure;
  const parts = [
    { weight: 1, values: ownValues(figure, last) },
    { weight: steps.length - 1, values: ownValues(figure, from) },
    ...alone.map((point) => ({ weight: -1, values: ownValues(figure, point!) })),
  ];
  const ofValues = kind === "chance" || kind === "mean" ? meanOfValues : percentileOfValues(probabilityOf[kind]);
  const standardError = errorOfCombination(parts, ofValues, errorsOf(from).block);
  return { value, ...(standardError !== undefined && { standardError }) };
}

/** What each step does to a figure. */
export function figureBridge(figure: DecisionFigure, trials: BridgeTrials): BridgedFigure {
  const { from, after, alone } = trials;
  const points = [from, ...after];
  const own = points.map((point) => ownValues(figure, point));
  const steps = after.map((point, place): FigureStep => {
    const before = points[place]!;
    const alonePoint = alone[place];
    const [level, change] = [figureOf(figure, point), changeBetween(figure, point, before)];
    const single = alonePoint && changeBetween(figure, alonePoint, from);
    return {
      ...(level && { after: level }),
      ...(change && { change }),
      trialsChanged: shareChanged(own[place + 1]!, own[place]!),
      ...(single && { alone: single }),
    };
  });
  const start = figureOf(figure, from);
  const total = changeBetween(figure, after.at(-1) ?? from, from);
  const interaction = interactionOf(figure, trials, total, steps);
  const { id, party, label, unit, kind, more } = figure;
  const told = { ...(start && { from: start }), steps, ...(total && { total }) };
  return {
    id,
    party,
    label,
    unit,
    isChance: kind === "chance",
    more,
    ...told,
    ...(interaction && { interaction }),
    rounding: roundingOf(unit, told),
  };
}
