import { beforeAll, describe, expect, it } from "vitest";
import type { Workbook } from "#shared/export/workbook/cells/sheet.ts";
import { buildBaseCase, type BaseCase } from "#shared/export/workbook/base-case/base-case.ts";
import { withFigureAt } from "#shared/export/workbook/reading/figure-at.ts";
import { writeWorkbook } from "#shared/export/workbook/write-workbook.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { exampleOf } from "../shared/examples/example-runs.ts";
import { rowOfPlace, VALUE } from "./support/inputs-of.ts";
import { ReadCells } from "./support/read-cells.ts";
import { convertedByLibreOffice } from "./support/soffice.ts";

type Changes = Readonly<Record<string, number>>;

/** What somebody types into the sheet of inputs: prices, people, rates, caps, schedules, capital and what things are worth. */
const typed: Readonly<Record<string, { readonly id: string; readonly changes: Changes }>> = {
  "people, an effect and a schedule": {
    id: "peterborough",
    changes: {
      "cohort/segments/#cohort-2/referrals/value": 1_240,
      "outcomes/#reconviction/withService/change/value": -0.14,
      "outcomes/#reconviction/baseline/value/mean": 1.7,
      "payment/rateCard/#pay-fewer-events/schedule/points/0/value": 9_999.99,
      "payment/rateCard/#pay-fewer-events/schedule/minimumEffect": 0.12,
      "payment/payers/#moj/share/value": 0.4,
      "payment/payers/#big-lottery/share/value": 0.6,
      "savings/#prison/amount/value": 9_001,
    },
  },
  "an effect that falls short, so that nothing is paid": {
    id: "peterborough",
    changes: { "outcomes/#reconviction/withService/change/value": -0.07 },
  },
  "a cap of the contract and indexation": {
    id: "essex",
    changes: {
      "payment/contractCap/value": 5_000_000,
      "payment/indexation/value": 0.03,
      "payment/rateCard/#pay-day/schedule/points/0/value": 51.37,
      "costs/lines/#teams/amount/value/likely": 56_789.12,
      "capital/surplus/investor/value": 0.3,
      "capital/providerPayment/markUp/value": 0.07,
    },
  },
  "tiers, a threshold and caps by number": {
    id: "istanbul",
    changes: {
      "payment/rateCard/#pay-sustained/tiers/0/fromClaim": 250,
      "payment/rateCard/#pay-sustained/tiers/1/price": 1_411.11,
      "payment/rateCard/#pay-sustained/price/value": 1_234.56,
      "payment/rateCard/#pay-women/threshold/fromClaim": 80,
      "payment/rateCard/#pay-job/cap/claims": 300,
      "outcomes/#job/withService/rate/value/high": 0.92,
      "capital/tranches/#investor/commitment/value": 500_000,
      "capital/irrCap/value": 0.08,
    },
  },
  "tranches, coupons and payers with caps of their own": {
    id: "skill-mill",
    changes: {
      "capital/tranches/#loan-1/commitment/value": 250_000,
      "capital/tranches/#loan-1/coupon/annualRate/value": 0.085,
      "capital/tranches/#equity/surplusShare/value": 0.55,
      "capital/minimumBalance/value": 12_500,
      "payment/payers/#council-3/cap/value": 100_000,
      "payment/rateCard/#pay-completed/price/value": 4_444.44,
      "outcomes/#completed/withService/rate/value/successes": 150,
      "payment/indexation/value": 0.02,
      "appraisal/inflation/value": 0.035,
    },
  },
};

const changed = (scenario: Scenario, changes: Changes): Scenario =>
  Object.entries(changes).reduce<unknown>(
    (deal, [place, value]) => withFigureAt(deal, place.split("/"), value),
    scenario,
  ) as Scenario;

/** The workbook of a deal in which somebody has typed other numbers; its formulas have no results yet. */
function typedInto({ inputs, sheets }: BaseCase, changes: Changes): Workbook {
  for (const [place, value] of Object.entries(changes)) {
    const row = rowOfPlace(inputs, place);
    inputs.put(row, VALUE, { ...inputs.cells.get(row)!.get(VALUE)!, value });
  }
  return { title: "Typed into", sheets: [inputs, ...sheets] };
}

describe("a workbook whose inputs are changed comes, in LibreOffice, to what the app says of the changed deal:", () => {
  const bases = new Map<string, BaseCase>();
  let written: ReadonlyMap<string, Uint8Array>;

  beforeAll(async () => {
    const files = new Map<string, Uint8Array>();
    let number = 0;
    for (const [name, { id, changes }] of Object.entries(typed)) {
      const base = buildBaseCase(exampleOf(id));
      bases.set(name, base);
      files.set(`${number++}.xlsx`, await writeWorkbook(typedInto(base, changes), { withResults: false }));
    }
    written = await convertedByLibreOffice(files, "xlsx");
  }, 240_000);

  it.each(Object.entries(typed).map(([name, each], number) => [name, number, each] as const))(
    "%s",
    async (name, number, { id, changes }) => {
      const base = bases.get(name)!;
      for (const place of Object.keys(changes))
        expect([place, base.inputs.cells.get(rowOfPlace(base.inputs, place))!.get(6)!.value]).toEqual([place, "yes"]);
      const read = await ReadCells.of(written.get(`${number}.xlsx`)!);
      const { check, parts } = buildBaseCase(changed(exampleOf(id), changes));
      expect(parts.shares).toEqual(base.parts.shares);
      const rows = [...base.check.sheet.cells];
      const differing: string[] = [];
      let compared = 0;
      for (const [row, expected] of check.sheet.cells) {
        // The deal may have figures that it had not before, and the other way about: an IRR, say.
        const label = expected.get(0)?.value;
        const own = rows.findIndex(([, cells]) => cells.get(0)?.value === label);
        // Sums of differences compare with the deal that was exported.
        if (own === -1 || String(label).endsWith("differences added up")) continue;
        const isFigure = row < check.figures + 6;
        for (const [column, { value }] of expected) {
          const book = isFigure ? (column === 2 ? 3 : -1) : column % 2 === 1 ? column + 1 : -1;
          if (typeof value !== "number" || book === -1) continue;
          compared++;
          const said = read.at(check.sheet.name, rows[own]![0], book);
          const within = !isFigure || expected.get(1)?.value !== "rate" ? 0.004 : 1e-6;
          if (typeof said !== "number" || Math.abs(said - value) > within)
            differing.push(`${String(label)}: ${String(said)} and not ${value}`);
        }
      }
      expect(compared).toBeGreaterThan(200);
      expect(differing).toEqual([]);
      expect(read.at(check.sheet.name, 3, 0)).toMatch(
        /figures of the base case differ from the app: an input was changed/u,
      );
    },
  );
});
