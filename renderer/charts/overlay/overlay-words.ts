import { moneyInSteps } from "#shared/format/money-in-steps.ts";
import { chance } from "#shared/format/chance.ts";
import { percent } from "#shared/format/percent.ts";
import { significantStep } from "#shared/format/significant-step.ts";
import { overlayBins, type OverlayBin, type OverlayData } from "./overlay-data.ts";

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

/** The part of two distributions that lies in the same bins. */
export const shareInCommon = (data: OverlayData): number =>
  overlayBins(data).reduce((sum, { under, over }) => sum + Math.min(under, over), 0);

/** What the picture says: how far the two lie apart. */
export function overlayCaption(data: OverlayData): string {
  const { under, over, label } = data;
  const common = shareInCommon(data);
  if (common > 0.995) return `${label}: “${over.name}” and “${under.name}” come out alike.`;
  if (common < 0.005) return `${label}: “${over.name}” and “${under.name}” have no range in common.`;
  return `${label}: ${percent(common)} of “${over.name}” lies where “${under.name}” lies too.`;
}
