import { createContext } from "react";
import type { DealThere } from "#shared/analysis/replay/deal-there.ts";
import type { WhereToLook } from "#shared/analysis/replay/where-to-look.ts";

/**
 * The deal that a place of a picture is about, where it is not the one the picture is of. What a picture does not know of it, its
 * page does: the content of stresses of one's own, the deals of a comparison, what has happened so far.
 */
export type DealOfPlace =
  | Extract<DealThere, { readonly kind: "terms" | "otherwise" }>
  | { readonly kind: "stress"; readonly stresses: readonly string[] }
  /** On the way of a bridge, after so many of its steps. */
  | { readonly kind: "step"; readonly steps: number }
  /** One of two that are drawn over each other. */
  | { readonly kind: "side"; readonly side: "under" | "over" }
  | { readonly kind: "actuals" };

/** The futures that a place of a picture is about, of which a typical one can be told. */
export interface FutureThere {
  readonly where: WhereToLook;
  /** Absent: of the deal the picture is of. */
  readonly deal?: DealOfPlace | undefined;
}

/** Tells a typical future of a place that is pressed; undefined where nothing does, as on paper. */
export const FutureContext = createContext<((future: FutureThere) => void) | undefined>(undefined);

interface Bin {
  readonly from: number;
  readonly to: number;
}

/** The futures that a bin of a figure's distribution counts. @param bins all, rising */
export const futureOfBin = (figure: string, { from, to }: Bin, bins: readonly Bin[]): FutureThere => ({
  where: { kind: "range", figure, from, to, closed: to === bins.at(-1)?.to },
});

/** Futures in which a figure lies near a value; near its median where there is none. */
export const futureNear = (figure: string, value?: number): FutureThere => ({
  where: { kind: "near", figure, ...(value !== undefined && { value }) },
});
