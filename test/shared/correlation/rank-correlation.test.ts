import { describe, expect, it } from "vitest";
import { correlationUsed, statedMatrix } from "#shared/correlation/correlation-matrix.ts";
import { normalFromRank, rankFromNormal } from "#shared/correlation/rank-correlation.ts";

describe("rank correlation and the correlation of normals", () => {
  it.each([-1, -0.9, -0.5, -0.1, 0, 0.25, 0.5, 0.8, 1])("turn into each other at %d", (rank) => {
    expect(normalFromRank(rank)).toBeCloseTo(2 * Math.sin((Math.PI * rank) / 6), 14);
    expect(rankFromNormal(rank)).toBeCloseTo((6 / Math.PI) * Math.asin(rank / 2), 14);
    expect(rankFromNormal(normalFromRank(rank))).toBeCloseTo(rank, 14);
  });
});

describe("drivers and pairs in one matrix", () => {
  it("correlates inputs by the products of their loadings, unless a pair says otherwise", () => {
    const { cells } = statedMatrix({
      size: 3,
      drivers: [
        [
          [0, 0.8],
          [1, 0.5],
          [2, -0.4],
        ],
        [
          [0, 0.5],
          [1, 0.2],
        ],
      ],
      pairs: [{ a: 2, b: 1, rank: 0.3 }],
    });
    expect(cells[1]).toBeCloseTo(0.8 * 0.5 + 0.5 * 0.2, 14);
    expect(cells[2]).toBeCloseTo(-0.32, 14);
    expect(cells[5]).toBe(normalFromRank(0.3));
    expect(cells[7]).toBe(cells[5]);
    expect([cells[0], cells[4], cells[8]]).toEqual([1, 1, 1]);
  });

  it("moves nothing that can be", () => {
    const used = correlationUsed({ size: 2, drivers: [], pairs: [{ a: 0, b: 1, rank: 1 }] });
    expect(used.moved).toEqual([]);
    expect(Array.from(used.factor.cells)).toEqual([1, 0, expect.closeTo(1, 12), 0]);
  });

  it("tells what was stated and what is used where pairs contradict each other", () => {
    // Higham's example: the first goes wholly with the second, the second with the third, and the first not with the third.
    const { moved } = correlationUsed({
      size: 3,
      drivers: [],
      pairs: [
        { a: 0, b: 1, rank: 1 },
        { a: 1, b: 2, rank: 1 },
      ],
    });
    expect(moved.map(({ a, b, stated }) => [a, b, Math.round(stated * 1e9) / 1e9])).toEqual([
      [0, 1, 1],
      [0, 2, 0],
      [1, 2, 1],
    ]);
    expect(moved[0]!.used).toBeCloseTo(rankFromNormal(0.7607), 4);
    expect(moved[1]!.used).toBeCloseTo(rankFromNormal(0.1573), 4);
  });
});
