import type { PaymentPicture } from "#shared/examples/payment-picture.ts";

/** A bar of a small picture, in its own units. */
export interface PictureBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A cap farther off than half the spread again would press all bars into a corner. */
const NEAR = 0.5;
/** Thinner is not seen. */
const THINNEST = 1.5;

/** The bars of a histogram, and where the cap stands, if it is near enough to stand anywhere. */
export function pictureBars(
  { histogram: { low, width, counts } }: Pick<PaymentPicture, "histogram">,
  cap: number | undefined,
  acrossWidth: number,
  upHeight: number,
): { readonly bars: readonly PictureBar[]; readonly capAt: number | undefined } {
  const wide = width === 0 ? Math.max(1, Math.abs(low) * 0.05) : width;
  const first = width === 0 ? low - wide / 2 : low;
  const last = first + wide * counts.length;
  const reach = (last - first) * NEAR;
  const capIsNear = cap !== undefined && cap <= last + reach && cap >= first - reach;
  const pad = (last - first) * 0.04;
  const from = Math.min(first, capIsNear ? cap : first) - pad;
  const to = Math.max(last, capIsNear ? cap : last) + pad;
  const across = (value: number): number => ((value - from) / (to - from)) * acrossWidth;
  const most = Math.max(...counts);
  const bars = counts.flatMap((count, index): PictureBar[] => {
    if (count === 0) return [];
    const x = across(first + wide * index);
    const height = Math.max(1, (count / most) * (upHeight - 4));
    return [
      { x, y: upHeight - height, width: Math.max(THINNEST, across(first + wide * (index + 1)) - x - 0.5), height },
    ];
  });
  return { bars, capAt: capIsNear ? across(cap) : undefined };
}
