import { describe, expect, it } from "vitest";
import { cumulativeSeries } from "#shared/report/cumulative.ts";
import type { TrialsLayout } from "#shared/run/trials-layout.ts";
import { TrialsTable } from "#shared/run/trials-table.ts";

const years = ["2020/21", "2021/22", "2022/23"];
const ids = ["payments", "savings", "netPosition", "investorCash"];

/** A table of yearly figures: `figures[id][trial][year]`; nothing where not told. */
function tableOf(
  figures: Readonly<Record<string, readonly (readonly number[])[]>>,
): readonly [TrialsLayout, TrialsTable] {
  const trials = Math.max(...Object.values(figures).map(({ length }) => length));
  const yearly = ids.map((id, index) => ({ id, label: id, firstColumn: index * 3, row: () => new Float64Array(3) }));
  const table = new TrialsTable(12, trials);
  const values = new Float64Array(12 * trials);
  ids.forEach((id, index) =>
    figures[id]?.forEach((row, trial) =>
      row.forEach((amount, year) => (values[(index * 3 + year) * trials + trial] = amount)),
    ),
  );
  table.put(0, trials, values);
  return [{ yearly, years } as unknown as TrialsLayout, table];
}

describe("cumulative figures", () => {
  it("are added up in each trial before they are summed up over trials", () => {
    // By trial 10, 10, 10 and 0, 30, 0: sums 10, 20, 30 and 0, 30, 30. The middle of two is their mean.
    const [layout, table] = tableOf({
      payments: [
        [10, 10, 10],
        [0, 30, 0],
      ],
    });
    const [payments] = cumulativeSeries(layout, table, 2);
    expect(payments).toMatchObject({ id: "payments", mean: [5, 25, 30], p50: [5, 25, 30] });
    expect(payments!.p5[1]).toBeCloseTo(20.5, 12);
    expect(payments!.p95).toEqual([9.5, 29.5, 30]);
  });
});
