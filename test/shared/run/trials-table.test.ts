import { describe, expect, it } from "vitest";
import { TrialsTable } from "#shared/run/trials-table.ts";

/** Two columns: the trial's number and its hundredfold. */
const chunk = (first: number, count: number): Float64Array =>
  Float64Array.from({ length: 2 * count }, (_, index) =>
    index < count ? first + index : 100 * (first + index - count),
  );

describe("TrialsTable", () => {
  it("puts each chunk in its place, whatever the order", () => {
    const table = new TrialsTable(2, 6);
    for (const [first, count] of [
      [4, 2],
      [0, 1],
      [1, 3],
    ] as const)
      table.put(first, count, chunk(first, count));
    expect([...table.column(0, 6)]).toEqual([0, 1, 2, 3, 4, 5]);
    expect([...table.column(1, 6)]).toEqual([0, 100, 200, 300, 400, 500]);
  });

  it("counts trials from the first as far as there is no hole", () => {
    const table = new TrialsTable(2, 6);
    expect(table.contiguous).toBe(0);
    table.put(3, 2, chunk(3, 2));
    expect(table.contiguous).toBe(0);
    table.put(0, 3, chunk(0, 3));
    expect(table.contiguous).toBe(5);
    table.put(5, 1, chunk(5, 1));
    expect(table.contiguous).toBe(6);
  });

  it("shows only the first trials of a column", () => {
    const table = new TrialsTable(2, 6);
    table.put(0, 6, chunk(0, 6));
    expect([...table.column(1, 2)]).toEqual([0, 100]);
  });
});
