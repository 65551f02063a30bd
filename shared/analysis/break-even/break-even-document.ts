import type { PriceRoom } from "../../model/price-room.ts";
import type { Estimate } from "../../sweep/figure-of.ts";
import type { AnalysisHead } from "../conduct/analysis-head.ts";
import type { TestedFigure } from "../tests/tests-document.ts";
import type { DimensionId } from "./dimensions.ts";

/** Where a test turns from pass to fail. */
export interface Turn {
  /** The last value at which it passes: a factor on what is assumed, or months. */
  readonly passes: number;
  readonly figure: Estimate;
  /** The next one, at which it fails. */
  readonly fails: number;
  /** Values at which the figure is within 1.96 Monte Carlo standard errors of the level. An open end is the end of the range. */
  readonly interval: {
    readonly from: number;
    readonly to: number;
    readonly opensBelow: boolean;
    readonly opensAbove: boolean;
  };
}

/** How one test stands over one dimension. */
export interface TestTurns {
  /** Place of the test. */
  readonly test: number;
  /** Stretches of the range in which it passes, rising; of neighbours that touch nothing lies between. */
  readonly passing: readonly { readonly from: number; readonly to: number }[];
  /** Nearest below what is assumed; absent where it does not turn there. */
  readonly below?: Turn | undefined;
  /** Nearest above it. */
  readonly above?: Turn | undefined;
  /** Whether no value is a valid deal that has the figure. */
  readonly hasNoFigure: boolean;
}

/** Tests over one way in which a deal may turn out other than assumed. */
export interface BreakEvenDimension {
  readonly id: DimensionId;
  /** Factors on what is assumed, 1 as assumed; of `delay` months, 0 as assumed. */
  readonly from: number;
  /** The greatest value that is a valid deal, of those of the curve. */
  readonly to: number;
  readonly assumed: number;
  readonly turns: readonly TestTurns[];
  /** The figures of all tests over the range, each in the place of its test; null where there is none. */
  readonly curve: readonly { readonly value: number; readonly figures: readonly (Estimate | null)[] }[];
  /** Why greater values are no valid deal. */
  readonly beyond?: string | undefined;
}

/** How far effect, people and time may turn out other than assumed before each party's test turns. */
export interface BreakEvenDocument extends AnalysisHead<"break-even"> {
  /** How the deal stands to each test as it is assumed. */
  readonly tests: readonly TestedFigure[];
  /** Trials of each value of the curves; turns have all. */
  readonly scanTrials: number;
  /** Those that are done. */
  readonly dimensions: readonly BreakEvenDimension[];
  /** Between cost and worth: the room each price has; only where it was asked for. */
  readonly priceRooms?: { readonly trials: number; readonly rooms: readonly PriceRoom[] } | undefined;
}
