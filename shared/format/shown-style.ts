import { fileStyle, type NumberStyle } from "./number-style.ts";

let shown: NumberStyle = fileStyle;

/** The style in which numbers are written now. It is that of files until a window says what its person likes. */
export const shownStyle = (): NumberStyle => shown;

/** Writes numbers in a style from now on. For a page or a worker that only people read; never on the way to a file. */
export function showNumbersIn(style: NumberStyle): void {
  shown = style;
}

/** What is told with numbers as files have them, whatever the window shows: a note that becomes part of a deal. */
export function asInFiles<T>(tell: () => T): T {
  const before = shown;
  shown = fileStyle;
  try {
    return tell();
  } finally {
    shown = before;
  }
}
