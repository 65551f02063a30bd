import { expect, it } from "vitest";
import { splitEvenly } from "#shared/export/slides/split-evenly.ts";

/** Lines of one inch, cut where they are too high. */
const cut =
  (lines: number) =>
  (height: number): readonly number[] => {
    const each = Math.max(1, Math.floor(height + 1e-9));
    return Array.from({ length: Math.ceil(lines / each) }, (_, part) => Math.min(each, lines - part * each));
  };

it("leaves no single line on the last of several slides, and takes no slide more than there must be", () => {
  expect(splitEvenly(cut(21), 20)).toEqual([11, 10]);
  expect(splitEvenly(cut(20), 20)).toEqual([20]);
  expect(splitEvenly(cut(41), 20)).toEqual([14, 14, 13]);
});
