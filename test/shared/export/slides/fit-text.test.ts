import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutToLines, linesOf, sizeThatFits } from "#shared/export/slides/fit-text.ts";
import { moneyFormat } from "#shared/export/slides/number-formats.ts";
import { columnsOf, exceedanceOf, roundStep } from "#shared/export/slides/share-charts.ts";
import { splitWords } from "#shared/export/slides/split-words.ts";

const box = { size: 12, width: 3 };

describe("text in a box", () => {
  it("takes more lines the longer it is, and a word without end is broken", () => {
    expect(linesOf("short", box)).toBe(1);
    expect(linesOf("several words ".repeat(10), box)).toBeGreaterThan(3);
    expect(linesOf("w".repeat(200), box)).toBeGreaterThan(7);
    expect(linesOf("a\nb", box)).toBe(2);
  });

  it("is cut to the lines there are and says so, or is left as it is", () => {
    const texts = fc.string({ unit: "grapheme", maxLength: 300 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 4 }), (text, lines) => {
        const cut = cutToLines(text, lines, box);
        return linesOf(text, box) <= lines ? cut === text : cut.endsWith("…") && linesOf(cut, box) <= lines;
      }),
      { seed: 1 },
    );
  });

  it("is set in the largest size that fits, else in the smallest", () => {
    expect(sizeThatFits("short", [26, 20, 14], 1, { width: 3 })).toBe(26);
    expect(sizeThatFits("words ".repeat(100), [26, 20, 14], 1, { width: 3 })).toBe(14);
  });
});

describe("sentences over slides", () => {
  it("keep every sentence once and repeat the heading where they go on", () => {
    const items = Array.from({ length: 60 }, (_, at) => `Sentence ${at}.`);
    const parts = splitWords([
      { heading: "One", items },
      { heading: "Two", items: ["last"] },
    ]);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.flatMap(({ words }) => words.flatMap((each) => each.items))).toEqual([...items, "last"]);
    expect(parts.every(({ words }) => words[0]!.heading !== "" && words.every((each) => each.items.length > 0))).toBe(
      true,
    );
    expect(parts[1]!.words[0]!.heading).toBe("One");
  });

  it("are cut where one alone would run off, and then stand in full beside", () => {
    const [part] = splitWords([{ heading: "Long", items: ["word ".repeat(1_000)] }]);
    expect(part!.words[0]!.items[0]!.endsWith("…")).toBe(true);
    expect(part!.cut).toEqual(["word ".repeat(1_000)]);
  });
});

describe("numbers of charts", () => {
  it("are written in one unit, with the sign of the currency where it belongs", () => {
    expect(moneyFormat(12_300_000, "GBP")).toBe('"£"#,##0.0,,"m";"−£"#,##0.0,,"m";"£"0');
    expect(moneyFormat(1_500, "USD")).toBe('"US$"#,##0.00,"k";"−US$"#,##0.00,"k";"US$"0');
    expect(moneyFormat(400, "GBP")).toBe('"£"#,##0;"−£"#,##0;"£"0');
    expect(moneyFormat(90_000_000_000, "CHF")).toBe('"CHF\u00a0"#,##0,,,"bn";"−CHF\u00a0"#,##0,,,"bn";"CHF\u00a0"0');
  });

  it("keep all trials when columns are joined", () => {
    const counts = Array.from({ length: 95 }, (_, at) => at);
    const { shares, lows, width } = columnsOf({ low: 10, width: 2, counts });
    expect(shares.length).toBeLessThanOrEqual(40);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(lows[1]! - lows[0]!).toBe(width);
    expect(columnsOf({ low: 5, width: 0, counts: [7] }).shares).toEqual([1]);
  });

  it("stand at round steps", () => {
    expect([0.7, 1, 1.4, 2.2, 3, 6, 90, 120].map(roundStep)).toEqual([1, 1, 2, 2.5, 5, 10, 100, 200]);
    expect(exceedanceOf([100, 100, 100]).amounts.length).toBeGreaterThan(1);
    const { amounts, chances } = exceedanceOf([0, 50, 100]);
    expect([amounts[0], chances[0]]).toEqual([0, 1]);
    expect(chances.at(-1)).toBe(0);
  });
});
