import { describe, expect, it } from "vitest";
import { breakEvens } from "#shared/report/break-even.ts";
import { cumulativeSeries } from "#shared/report/cumulative.ts";
import { trialErrors } from "#shared/report/trial-errors.ts";
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

describe("break-even", () => {
  const errors = (trials: number) => trialErrors("plain", trials);

  it("is the first year from whose end on savings are never behind payments again, by hand", () => {
    const [layout, table] = tableOf({
      // Sums of payments: 10 20 30, in every trial.
      payments: [
        [10, 10, 10],
        [10, 10, 10],
        [10, 10, 10],
        [10, 10, 10],
      ],
      // Sums 0 20 30: from the second year. 15 15 40: ahead, behind, ahead: from the third. 0 0 29: never. 10 20 30: the first.
      savings: [
        [0, 20, 10],
        [15, 0, 25],
        [0, 0, 29],
        [10, 10, 10],
      ],
    });
    const [publicSector] = breakEvens(layout, table, 4, errors(4));
    expect(publicSector!.shareByYear).toEqual([0.25, 0.5, 0.75]);
    expect(publicSector!.medianYear).toBe("2021/22");
    expect(publicSector!.standardErrors[1]).toBeCloseTo(Math.sqrt((0.5 * 0.5) / 4), 12);
  });

  it("of the commissioner is that of its own net position, and has no median year where most trials never reach it", () => {
    const [layout, table] = tableOf({
      netPosition: [
        [-5, 2, 2],
        [-5, 9, -3],
        [-5, 9, -5],
      ],
    });
    const commissioner = breakEvens(layout, table, 3, errors(3))[1]!;
    expect(commissioner.shareByYear).toEqual([0, 1 / 3, 1 / 3]);
    expect(commissioner).not.toHaveProperty("medianYear");
  });

  it("does not count years before anything is paid or saved, nor a trial in which nothing ever is", () => {
    const [layout, table] = tableOf({
      payments: [
        [0, 10, 0],
        [0, 0, 0],
      ],
      savings: [
        [0, 12, 0],
        [0, 0, 0],
      ],
    });
    expect(breakEvens(layout, table, 2, errors(2))[0]!.shareByYear).toEqual([0, 0.5, 0.5]);
  });

  it("does not mistake the last bits of a sum for money", () => {
    const [layout, table] = tableOf({ payments: [[0.1, 0.2, 0]], savings: [[0.1, 0.1, 0.1]] });
    // 0.1 + 0.2 and 0.1 + 0.1 + 0.1 are not the same bits.
    expect(breakEvens(layout, table, 1, errors(1))[0]!.shareByYear).toEqual([0, 0, 1]);
  });
});
