import { expect, it } from "vitest";
import { dateInWords } from "#shared/format/date-in-words.ts";

it.each([
  ["2026-11-28T23:40:00.000+01:00", "28 November 2026"],
  ["2026-01-05T00:10:00.000Z", "5 January 2026"],
  ["2026-13-05", "2026-13-05"],
  ["some day", "some day"],
])("the day of %s is %s, wherever it is read", (moment, words) => {
  expect(dateInWords(moment)).toBe(words);
});
