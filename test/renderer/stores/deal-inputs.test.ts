import { produce } from "immer";
import { describe, expect, it } from "vitest";
import { dealInputs } from "#renderer/stores/deal-inputs.ts";
import { examples } from "#shared/examples/examples.ts";
import type { Scenario } from "#shared/model/scenario.ts";

const deal = examples.find(({ id }) => id === "aspire")!.scenario;
/** A rule that pays for an outcome there is not: it cannot be compiled. */
const broken = (scenario: Scenario): Scenario =>
  produce(scenario, (draft) => void (draft.payment.rateCard[1]!.outcome = "nowhere"));
const pathOf = (scenario: Scenario, id: string) => dealInputs(scenario).find((input) => input.id === id)?.path;

describe("the inputs of a deal that cannot be compiled", () => {
  it("are those of its last good state, with the values they have now", () => {
    const ids = dealInputs(deal).map(({ id }) => id);
    const { id } = deal.payment.rateCard[0]!;
    const now = produce(broken(deal), (draft) => void (draft.payment.rateCard[0]!.price.value = 7));
    expect(dealInputs(now).map((input) => input.id)).toEqual(ids);
    expect(dealInputs(now).find((input) => input.id === `rule.${id}.price`)?.value).toBe(7);
  });

  it("are found by the ids of what they belong to, where a list has moved or lost an item", () => {
    const [first, second] = deal.payment.rateCard;
    dealInputs(deal);
    const moved = produce(broken(deal), (draft) => void draft.payment.rateCard.splice(0, 1));
    expect(pathOf(moved, `rule.${first!.id}.price`)).toBeUndefined();
    expect(pathOf(moved, `rule.${second!.id}.price`)).toEqual(["payment", "rateCard", 0, "price"]);
  });

  it("are none where the state before was of another deal", () => {
    dealInputs(examples.find(({ id }) => id === "kirklees")!.scenario);
    const other = broken(JSON.parse(JSON.stringify(deal)) as Scenario);
    expect(dealInputs(other)).toEqual([]);
  });
});
