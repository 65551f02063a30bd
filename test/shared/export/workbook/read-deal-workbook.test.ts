import { describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import { type Cell } from "#shared/export/workbook/cells/sheet.ts";
import { fileSheet } from "#shared/export/workbook/sheets/file-sheet.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { serialiseScenario } from "#shared/schema/serialise-scenario.ts";
import { checkFile } from "#shared/variants/check-file.ts";
import { serialiseFile } from "#shared/variants/serialise-file.ts";
import { PLACE, VALUE } from "../../../readers/support/inputs-of.ts";
import { exampleOf } from "../../examples/example-runs.ts";
import { readEdited as read } from "./edited-workbook.ts";

const price = "payment/rateCard/#pay-registered/price/value";
const skillMill = exampleOf("skill-mill");

describe("the deal of a workbook", () => {
  it.each(examples.map(({ id, scenario }) => [id, scenario] as const))(
    "is the deal that was exported: %s",
    async (_, scenario) => {
      expect(await read(scenario)).toEqual({ kind: "deal", text: serialiseScenario(scenario), changed: [] });
    },
  );

  it("has what was changed in the column Value, certain or a parameter, in lists with ids and without", async () => {
    const cell = (value: number): Cell => ({ value });
    const found = await read(exampleOf("istanbul"), {
      values: {
        "payment/rateCard/#pay-start/price/value": cell(250.5),
        "outcomes/#job/withService/rate/value/high": cell(0.9),
        "payment/rateCard/#pay-sustained/tiers/1/price": cell(1_400),
        "deal/financialYearStartMonth": cell(4),
      },
    });
    if (found.kind !== "deal") throw new Error(found.sentences.join(" "));
    const deal = JSON.parse(found.text) as Scenario;
    expect(deal.payment.rateCard[0]!.price.value).toBe(250.5);
    expect(deal.payment.rateCard.find(({ id }) => id === "pay-sustained")!.tiers![1]!.price).toBe(1_400);
    expect(deal.deal.financialYearStartMonth).toBe(4);
    expect(found.text).toContain('"high": 0.9');
    expect(found.changed.map(({ place, from, to }) => [place, from, to])).toEqual([
      ["deal/financialYearStartMonth", 1, 4],
      ["outcomes/#job/withService/rate/value/high", 0.84, 0.9],
      ["payment/rateCard/#pay-start/price/value", 240, 250.5],
      ["payment/rateCard/#pay-sustained/tiers/1/price", 1_350, 1_400],
    ]);
    expect(found.changed.every(({ name }) => name !== "")).toBe(true);
    expect(checkFile(deal).kind).toBe("valid");
  });

  it("has the number that a formula in the column Value comes to", async () => {
    const found = await read(skillMill, {
      values: { [price]: { value: 1_650, formula: { print: () => "1500*1.1" } } },
    });
    expect(found).toMatchObject({ kind: "deal", changed: [{ place: price, from: 1_500, to: 1_650 }] });
  });

  it("keeps variants, versions and what is kept for analyses", async () => {
    const variants = [{ id: "low", name: "Low price", changes: [{ path: price.split("/"), value: 1_000 }] }];
    const file = serialiseFile({ base: skillMill, variants, versions: [], analyses: { tests: [] } });
    expect(await read(skillMill, { file })).toEqual({ kind: "deal", text: file, changed: [] });
    const changed = await read(skillMill, { file, values: { [price]: { value: 1_234 } } });
    if (changed.kind !== "deal") throw new Error(changed.sentences.join(" "));
    expect(JSON.parse(changed.text)).toMatchObject({ variants, analyses: { tests: [] } });
    expect((JSON.parse(changed.text) as Scenario).payment.rateCard[0]!.price.value).toBe(1_234);
  });

  it("stands in as many pieces as it takes, none of which cuts a character in half", async () => {
    const notes = "🚀".repeat(5_000);
    const deal = { ...skillMill, deal: { ...skillMill.deal, notes, summary: `a${notes}` } };
    const sheet = fileSheet(serialiseScenario(deal));
    expect(sheet.rows).toBeGreaterThan(5);
    expect(await read(deal)).toEqual({ kind: "deal", text: serialiseScenario(deal), changed: [] });
  });

  it("is read from rows in any order and with columns moved", async () => {
    const found = await read(skillMill, {
      inputs: (inputs) => {
        for (const cells of inputs.cells.values()) {
          const [value, place] = [cells.get(VALUE), cells.get(PLACE)];
          cells.delete(VALUE);
          cells.delete(PLACE);
          if (value) cells.set(30, value);
          if (place) cells.set(20, place);
        }
      },
    });
    expect(found).toEqual({ kind: "deal", text: serialiseScenario(skillMill), changed: [] });
  });
});
