import { shownStyle } from "./shown-style.ts";

/** What stands between bare numbers of a list: a semicolon where the comma is for decimals. */
export const listMark = (): string => (shownStyle().decimal === "," ? "; " : ", ");
