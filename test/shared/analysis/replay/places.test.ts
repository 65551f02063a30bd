import { describe, expect, it } from "vitest";
import { type AskedReplay, conductReplay } from "#shared/analysis/replay/conduct-replay.ts";
import { trialsLike } from "#shared/analysis/replay/trials-like.ts";
import type { ReplayDocument } from "#shared/analysis/replay/replay-document.ts";
import type { WhereToLook } from "#shared/analysis/replay/where-to-look.ts";
import { whereWords } from "#shared/analysis/replay/where-words.ts";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { examples } from "#shared/examples/examples.ts";
import {
  cumulativeName,
  drawnName,
  paidByName,
  paidByPayer,
  savedByHolder,
  yearlyName,
} from "#shared/model/measure-names.ts";
import { sweptMeasures } from "#shared/sweep/sweep-figures.ts";
import { inProcessCrew, unheard } from "../../support/in-process-crew.ts";
import { plainDeal } from "../../support/plain-deal.ts";

const aspire = examples[0].scenario;
const TRIALS = 200;
const ask = (where: WhereToLook, rest: Partial<AskedReplay> = {}): Promise<ReplayDocument> =>
  conductReplay({ scenario: aspire, seed: 2015, trials: TRIALS, where, ...rest }, inProcessCrew(), unheard);

describe("futures near a value", () => {
  const scenario = plainDeal();
  /** 40 trials that pay 0, 10, 20 and so on, and one that has no such figure. */
  const payments = Float64Array.from({ length: 41 }, (_, trial) => (trial === 40 ? Number.NaN : trial * 10));
  const futures = {
    deal: compileDeal(scenario),
    seed: 1,
    point: { scenario, columns: sweptMeasures.map(() => payments) },
    beside: new Map([["made-up", payments.map((value) => -value)]]),
  };
  const near = (figure: string, value?: number): readonly number[] =>
    trialsLike({ kind: "near", figure, ...(value !== undefined && { value }) }, futures);

  it("are the ten nearest where a twentieth would be fewer, with all as near as the last of them", () => {
    expect(near("payments.total", 0)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    // From 155 to 245 lie nine; 150 and 250 are as far from 200 as each other.
    expect(near("payments.total", 200)).toEqual([15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25]);
    expect(near("payments.total", 1e9)).toEqual([30, 31, 32, 33, 34, 35, 36, 37, 38, 39]);
  });

  it("are near the median where no value is given, which lies between 190 and 200", () => {
    expect(near("payments.total")).toEqual([15, 16, 17, 18, 19, 20, 21, 22, 23, 24]);
    expect(near("made-up")).toEqual([15, 16, 17, 18, 19, 20, 21, 22, 23, 24]);
  });

  it("are none of a figure that there is not, and hold together where several are asked for", () => {
    expect(near("payments.foo")).toEqual([]);
    const low: WhereToLook = { kind: "range", figure: "payments.total", from: 0, to: 170, closed: false };
    expect(trialsLike({ kind: "allOf", conditions: [low, { kind: "near", figure: "made-up" }] }, futures)).toEqual([
      15, 16,
    ]);
  });
});

describe("figures beside those a sweep keeps", () => {
  const [month, year] = [11, "2015/16"];

  it("are the told trial's own, to the penny", async () => {
    const paidBy = await ask({ kind: "near", figure: paidByName(month) });
    const column = (figure: string, from: number, to: number): WhereToLook => ({
      kind: "range",
      figure,
      from,
      to,
      closed: true,
    });
    const paid = paidBy
      .told!.months.filter((each) => each.month <= month)
      .reduce((sum, { payments }) => sum + Math.round(payments * 100), 0);
    const here: WhereToLook = { kind: "trial", trial: paidBy.trial! };
    const isThere = async (where: WhereToLook): Promise<number> =>
      (await ask({ kind: "allOf", conditions: [here, where] })).alike;
    expect(await isThere(column(paidByName(month), paid / 100 - 0.001, paid / 100 + 0.001))).toBe(1);
    expect(await isThere(column(paidByName(month), paid / 100 + 0.001, 1e9))).toBe(0);
    // The contract begins in January 2015: its first financial year ends in its third month, the second in its fifteenth.
    const sum = (first: number, last: number): number =>
      paidBy
        .told!.months.filter((each) => each.month >= first && each.month <= last)
        .reduce((pence, { payments }) => pence + Math.round(payments * 100), 0) / 100;
    const yearly = sum(3, 14);
    expect(await isThere(column(yearlyName("payments", year), yearly - 0.001, yearly + 0.001))).toBe(1);
    const total = sum(0, 14);
    expect(await isThere(column(cumulativeName("payments", year), total - 0.001, total + 0.001))).toBe(1);
    const drawn = paidBy.told!.draws[0]!;
    const value = drawn.value;
    expect(await isThere(column(drawnName(drawn.input), value, value + 1e-9))).toBe(1);
  });
});

describe("what futures have in common, in words", () => {
  it("names a figure so that it stands by itself, with its unit, and what happens or does not", () => {
    const [holder, payer] = [aspire.budgetHolders[0]!, aspire.payment.payers[0]!];
    for (const [where, words] of [
      [{ kind: "near", figure: savedByHolder(holder.id) }, `with “Savings: ${holder.name}” nearest to its median`],
      [
        { kind: "near", figure: paidByPayer(payer.id), value: 5e5 },
        `with “Payments: ${payer.name}” nearest to £500,000`,
      ],
      [
        { kind: "near", figure: paidByName(14), value: 1000 },
        "with “Payments by the end of Mar 2016” nearest to £1,000",
      ],
      [{ kind: "near", figure: yearlyName("payments", "2015/16") }, "with “Payments in 2015/16” nearest to its median"],
      [
        { kind: "range", figure: "investor.irr", from: -0.1, to: 0.05, closed: false },
        "with “Investor's IRR, a year” from −10.0% to 5.0%",
      ],
      [
        { kind: "range", figure: drawnName("outcome.move-in.rate"), from: 0.5, to: 0.61, closed: false },
        "with “Moved into accommodation: rate with the service” from 50% to 61%",
      ],
      [
        { kind: "when", question: "investor.loss", happens: false },
        "in which it is not so that the investor gets back less than was drawn",
      ],
      [{ kind: "all" }, ""],
    ] as const)
      expect(whereWords(where, aspire)).toBe(words);
  });
});
