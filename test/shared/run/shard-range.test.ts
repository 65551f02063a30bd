import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnNames } from "#shared/run/column-names.ts";
import { ChunkRunner } from "#shared/run/chunk-runner.ts";
import { shardRange } from "#shared/run/shard-range.ts";
import { chunkOfRows, rowsOf } from "#shared/run/trial-rows.ts";
import { TrialsTable } from "#shared/run/trials-table.ts";
import { examples } from "#shared/examples/examples.ts";

describe("shardRange", () => {
  it("covers every trial once, in order, in parts that differ by one trial at most", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 300 }), (trials, shards) => {
        const parts = Array.from({ length: shards }, (_, part) => shardRange(part + 1, shards, trials));
        let next = 0;
        for (const { first, count } of parts) {
          expect(first).toBe(next);
          next += count;
        }
        expect(next).toBe(trials);
        const counts = parts.map(({ count }) => count);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });
});

describe("rows of trials", () => {
  it("come back as they were, NaN and −0 too, and stand trial by trial in little-endian order", () => {
    const table = new TrialsTable(2, 4);
    table.put(0, 4, Float64Array.of(1, 2, 3, 4, Number.NaN, -0, 0.1, 1e300));
    const bytes = rowsOf(table, 2, 1, 3);
    expect(new DataView(bytes.buffer).getFloat64(16, true)).toBe(3);
    expect([...chunkOfRows(bytes, 2)]).toEqual([2, 3, 4, -0, 0.1, 1e300]);
    expect(Number.isNaN(chunkOfRows(rowsOf(table, 2, 0, 1), 2)[1])).toBe(true);
  });
});

describe("columnNames", () => {
  it.each(examples.map(({ scenario }) => [scenario.deal.name, scenario] as const))(
    "names every column of %s once",
    (_, scenario) => {
      const { layout } = new ChunkRunner(scenario);
      const names = columnNames(layout);
      expect(names).toHaveLength(layout.columns);
      expect(new Set(names).size).toBe(layout.columns);
      expect(names.every((name) => name.length > 0 && !name.includes("undefined"))).toBe(true);
      expect(names[layout.firstRuleColumn]).toBe("rule.0.price");
    },
  );
});
