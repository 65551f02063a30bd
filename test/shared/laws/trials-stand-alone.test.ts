import { describe, expect, it } from "vitest";
import { ChunkRunner } from "#shared/run/chunk-runner.ts";
import { TrialsTable } from "#shared/run/trials-table.ts";
import { everyDeal } from "../support/laws.ts";

/** The bits of numbers, as text. */
const bits = (values: Float64Array): string => new BigUint64Array(values.slice().buffer).join(" ");

describe("a trial of any deal", () => {
  it("is the same bits whichever trials and seeds ran before it", () => {
    everyDeal(151, (scenario) => {
      const fresh = bits(new ChunkRunner(scenario).run(5, 4, 1));
      const used = new ChunkRunner(scenario);
      used.run(99, 17, 2);
      used.run(5, 0, 3);
      expect(bits(used.run(5, 4, 1))).toBe(fresh);
      expect(bits(used.run(5, 4, 1))).toBe(fresh);
    });
  });

  it("is in the same place in the table, whatever the order and sizes of chunks", () => {
    everyDeal(152, (scenario) => {
      const runner = new ChunkRunner(scenario);
      const { columns } = runner.layout;
      const whole = new TrialsTable(columns, 7);
      whole.put(0, 7, runner.run(3, 0, 7));
      const pieces = new TrialsTable(columns, 7);
      for (const [first, count] of [
        [5, 2],
        [0, 1],
        [3, 2],
        [1, 2],
      ] as const)
        pieces.put(first, count, new ChunkRunner(scenario).run(3, first, count));
      expect(pieces.contiguous).toBe(7);
      for (let column = 0; column < columns; column++)
        expect(bits(pieces.column(column, 7))).toBe(bits(whole.column(column, 7)));
    });
  });
});
