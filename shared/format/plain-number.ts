import { shownStyle } from "./shown-style.ts";

/** A number in the fewest figures and without groups, with the decimal mark shown: 12, 0.075, 0,075. */
export const plainNumber = (value: number): string =>
  String(Number(value.toPrecision(12))).replace(".", shownStyle().decimal);
