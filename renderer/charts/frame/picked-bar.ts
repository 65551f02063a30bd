import { createContext, useContext } from "react";

/** A bar of a distribution that was chosen: the trials it counts. */
export interface PickedBar {
  /** Id of the measure. */
  readonly measure: string;
  readonly from: number;
  readonly to: number;
  /** Whether trials at the upper end belong to it: in the last bar. */
  readonly closed: boolean;
  /** What is read off at it. */
  readonly text: string;
}

/** What becomes of the bar of an input that is pressed: a future in which it lies in a tenth; undefined where nothing does. */
export const PickedInputContext = createContext<((input: string, tenth: "lowest" | "highest") => void) | undefined>(
  undefined,
);

/** What becomes of a bar that is pressed; undefined where nothing does, as on paper. */
export const PickedBarContext = createContext<((bar: PickedBar) => void) | undefined>(undefined);

/**
 * What to do when the stop of a bar is chosen; undefined where nothing can be done.
 * @param bars in the order of the stops; the last is closed
 */
export function usePickedBar(
  measure: string,
  bars: readonly { readonly from: number; readonly to: number }[],
  textOf: (bar: number) => string,
): ((bar: number) => void) | undefined {
  const pick = useContext(PickedBarContext);
  return (
    pick &&
    ((bar) => {
      const { from, to } = bars[bar]!;
      pick({ measure, from, to, closed: bar === bars.length - 1, text: textOf(bar) });
    })
  );
}
