import { moneyInSteps } from "#shared/format/money-in-steps.ts";
import { estimate } from "#shared/format/estimate.ts";
import { chance } from "#shared/format/chance.ts";
import { percent } from "#shared/format/percent.ts";
import { significantStep } from "#shared/format/significant-step.ts";
import { type OverlayBin, type OverlayData, type OverlaySide, total } from "./overlay-data.ts";

/** A value of the axis, as finely as bins need to be told apart. */
export function overlayValue(value: number, { unit, binWidth, currency }: OverlayData): string {
  if (unit === "rate") return percent(value, binWidth > 0 && binWidth < 0.01 ? 1 : 0);
  return moneyInSteps(value, binWidth > 0 ? significantStep(binWidth, 2) : 1, currency);
}

/** "£1.40m to £1.42m: Base 12%, Low price 5%" */
export function overlayBinText(bin: OverlayBin, data: OverlayData): string {
  const { under, over, binWidth } = data;
  const where =
    binWidth === 0 ? overlayValue(bin.from, data) : `${overlayValue(bin.from, data)} to ${overlayValue(bin.to, data)}`;
  return `${where}: ${under.name} ${chance(bin.under)}, ${over.name} ${chance(bin.over)}`;
}

/** What the picture says: where the middle of each lies. */
export function overlayCaption(data: OverlayData): string {
  const { under, over, unit, currency, trials } = data;
  const told = ({ median, medianError }: OverlaySide): string =>
    estimate({ value: median, standardError: medianError, unit, currency, startMonth: "" });
  if (under.median === undefined || over.median === undefined) return "Only one of the two has this figure.";
  const [one, other] = [told(over), told(under)];
  const all = [under, over].every(({ counts }) => total(counts) === trials);
  const half = all ? "In half of all trials" : "In half of the trials that have this figure";
  if (one === other) return `${half} at most ${one}, with either.`;
  return `${half} at most ${one} with “${over.name}”, and ${other} with “${under.name}”.`;
}
