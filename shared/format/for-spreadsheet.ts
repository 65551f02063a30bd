import { shownStyle } from "./shown-style.ts";

/** A number to its last digit, as a spreadsheet of the country shown takes it for one when it is pasted. */
export const spreadsheetNumber = (value: number): string => String(value).replace(".", shownStyle().decimal);

/** A figure as it is shown, without what spreadsheets do not take for a number: groups by anything but point or comma, spaces that do not break. */
export const forSpreadsheet = (shown: string): string =>
  shown.replaceAll(/(?<=\d)[\u00a0\u202f’](?=\d{3})/gu, "").replaceAll(/[\u00a0\u202f]/gu, " ");
