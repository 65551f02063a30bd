import { produce } from "immer";
import { describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { assumptionsCsv } from "#shared/report/assumptions-csv.ts";
import { assumptionsOf } from "#shared/report/assumptions.ts";

const aspire = examples[0].scenario;

/** Every `status` of a deal, counted another way: in its text. A plan has one trail for all its figures. */
const statuses = (scenario: Scenario): number =>
  JSON.stringify({ ...scenario, plans: [] }).split('"status":').length - 1;

describe("the assumptions register", () => {
  it.each(examples.map(({ title, scenario }) => [title, scenario] as const))(
    "has every figure of %s that has a trail, each with its unit",
    (_, scenario) => {
      const assumptions = assumptionsOf(scenario);
      expect(assumptions).toHaveLength(statuses(scenario));
      for (const { unit } of assumptions)
        expect(["money", "percent", "people", "months", "number", "multiple"]).toContain(unit);
    },
  );

  it("tells where a figure stands, what it is counted in and what source it names", () => {
    const price = assumptionsOf(aspire).find(({ path }) => path.join("/") === "payment/rateCard/0/price")!;
    expect(price).toMatchObject({ value: 500, unit: "money", status: "published", missing: ["owner"] });
    expect(price.name).toBe("First assessment: price");
    expect(price.cited?.title).toBe(
      aspire.sources.find(({ id }) => id === aspire.payment.rateCard[0]!.price.source)?.title,
    );
  });

  it("asks for a source of what is published, a grade of what is ours, and an owner of both", () => {
    const bare = produce(aspire, (draft) => {
      draft.payment.rateCard[0]!.price = { value: 500, status: "published" };
      draft.payment.rateCard[1]!.price = { value: 500, status: "illustrative" };
      draft.payment.rateCard[2]!.price = { value: 500, status: "illustrative", grade: "B", owner: "The council" };
    });
    const missing = assumptionsOf(bare)
      .filter(({ path }) => path.at(-1) === "price")
      .slice(0, 3)
      .map((assumption) => assumption.missing);
    expect(missing).toEqual([["source", "owner"], ["grade", "owner"], []]);
  });

  it("asks for a source that the deal does not list", () => {
    const lost = produce(aspire, (draft) => {
      draft.payment.rateCard[0]!.price.source = "gone";
    });
    expect(assumptionsOf(lost).find(({ path }) => path.at(-1) === "price")?.missing).toContain("source");
  });

  it("is written as CSV, a line a figure, with numbers in full and distributions as JSON", () => {
    const [head, ...lines] = assumptionsCsv(aspire).trimEnd().split("\r\n");
    expect(head).toBe(
      "\uFEFFfigure,path,value,distribution,unit,status,source,publisher,date,url,grade,owner,note,missing",
    );
    expect(lines).toHaveLength(assumptionsOf(aspire).length);
    const price = lines.find((line) => line.includes("payment.rateCard.0.price,"))!;
    expect(price).toContain(",500,,money,published,");
    expect(lines.find((line) => line.includes("outcomes.0.rate,"))).toContain('""family"":""evidence""');
  });
});
