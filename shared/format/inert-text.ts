/** What starts a formula in a spreadsheet, with the apostrophes of a text that has been made inert before. */
const STARTS_FORMULA = /^'*[=+\-@\t\r]/u;

/** A text that no spreadsheet takes for a formula: one that looks like one gets an apostrophe before it. */
export const inertText = (text: string): string => (STARTS_FORMULA.test(text) ? `'${text}` : text);

/** A text as it was before {@link inertText}, whatever it was. */
export const withoutInertMark = (text: string): string =>
  text.startsWith("'") && STARTS_FORMULA.test(text) ? text.slice(1) : text;
