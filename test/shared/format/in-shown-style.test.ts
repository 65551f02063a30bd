import { describe, expect, it } from "vitest";
import { inShownStyle } from "#shared/format/in-shown-style.ts";
import { inStyle } from "./in-style.ts";

describe("a sentence made as in files", () => {
  it.each([
    ["This value must be between 0 and 1; it is 1.5.", "This value must be between 0 and 1; it is 1,5."],
    ["It must be between 0 and 1,000,000.", "It must be between 0 and 1.000.000."],
    ["At most 1,200 months; it is 1200.25.", "At most 1.200 months; it is 1200,25."],
    ["They add up to 1,234.5 %.", "They add up to 1.234,5 %."],
    ["P10, P50 and P90 must rise: 3, 2.5, 4 do not.", "P10, P50 and P90 must rise: 3, 2,5, 4 do not."],
    ["“Part-time work kept 6.5 weeks” is paid 1,000 times.", "“Part-time work kept 6.5 weeks” is paid 1.000 times."],
    ['input("a.1.5") is no name, v1.4 neither.', 'input("a.1.5") is no name, v1.4 neither.'],
    ["See 2017-07-27, 1.2.3 and 10, 20, 300.", "See 2017-07-27, 1.2.3 and 10, 20, 300."],
  ])("has its numbers as in Germany: %s", (sentence, expected) => {
    expect(inStyle("de-DE", () => inShownStyle(sentence))).toBe(expected);
    expect(inShownStyle(sentence)).toBe(sentence);
  });
});
