import { describe, expect, it } from "vitest";
import { effectWords } from "#shared/explain/schedule-sentence.ts";

const better = { name: "Arrests", better: "fewer" } as const;
const more = { name: "Days at work", better: "more" } as const;

describe("effectWords", () => {
  it.each([
    ["relative", 0.1, better, "10% fewer"],
    ["relative", -0.05, better, "5% more"],
    ["relative", 0.1, more, "10% more"],
    ["relative", -0.05, more, "5% fewer"],
    ["difference", 5, better, "5 less"],
    ["difference", -5, better, "5 more"],
    ["difference", 5, more, "5 more"],
    ["difference", -5, more, "5 less"],
    ["avoided", 5, better, "5 avoided"],
    ["avoided", -5, better, "5 more"],
    ["avoided", 5, more, "5 more"],
    ["avoided", -5, more, "5 fewer"],
    ["level", 0.5, better, "0.5"],
    ["level", -0.5, more, "-0.5"],
  ] as const)("tells %s %d of %o as %s", (measure, effect, of, words) => {
    expect(effectWords(effect, measure, of)).toBe(words);
  });
});
