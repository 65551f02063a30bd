/** The longest text a cell may have, by the format. */
const LONGEST_TEXT = 32_767;
const CUT = " … (cut here: the sheet Deal file has all of it)";

/** What no XML can hold: control characters but tab and line feed, halves of characters, and two that are none. */
const notHeld = /[^\t\n\P{Cc}]|\p{Cs}|[\ufffe\uffff]/gu;

/** What readers of the format take for a character by its number, and which is none: `_x0041_` is written `_x005F_x0041_`. */
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/gu;

/** Text as the file's format writes it. */
export const writtenText = (text: string): string => heldText(text).replaceAll(looksEscaped, "_x005F_");

/** Text as a cell can hold it: characters that no file of the format may have stand as �, and what is too long ends with words that say so. */
export function heldText(text: string): string {
  const held = text.replaceAll(/\r\n?/gu, "\n").replaceAll(notHeld, "\ufffd");
  return held.length <= LONGEST_TEXT ? held : `${held.slice(0, LONGEST_TEXT - CUT.length - 1)}${CUT}`;
}
