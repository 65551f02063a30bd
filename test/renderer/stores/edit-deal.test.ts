import { platform } from "./stand-in-platform.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import { dealStore } from "#renderer/stores/deal-store.ts";
import { editDeal, putAt, redo, undo } from "#renderer/stores/edit-deal.ts";
import { editsSince } from "#renderer/stores/edits-since.ts";
import { isEdited, openExample } from "#renderer/stores/open-deal.ts";

const deal = () => dealStore.getState().scenario!;
const priceAt = ["payment", "rateCard", 0, "price", "value"] as const;
const price = (): unknown => deal().payment.rateCard[0]!.price.value;
const steps = () => dealStore.temporal.getState();

beforeEach(async () => {
  platform.reset();
  await openExample(examples[0]);
});

describe("an edit", () => {
  it("changes the deal and leaves the example it came from as it was", () => {
    const before = price();
    putAt("price of First assessment", priceAt, 777);
    expect(price()).toBe(777);
    expect(examples[0].scenario.payment.rateCard[0]!.price.value).toBe(before);
  });

  it("keeps every part that it does not touch", () => {
    const { costs, outcomes } = deal();
    putAt("price of First assessment", priceAt, 777);
    expect(deal().costs).toBe(costs);
    expect(deal().outcomes).toBe(outcomes);
  });

  it("is one step with a name, undone and redone whole", () => {
    const before = price();
    editDeal("paste of 2 prices", (draft) => {
      draft.payment.rateCard[0]!.price.value = 1;
      draft.payment.rateCard[1]!.price.value = 2;
    });
    expect(dealStore.getState().step).toBe("paste of 2 prices");
    expect(steps().pastStates).toHaveLength(1);
    undo();
    expect(price()).toBe(before);
    expect(steps().futureStates.at(-1)?.step).toBe("paste of 2 prices");
    redo();
    expect(
      deal()
        .payment.rateCard.slice(0, 2)
        .map((rule) => rule.price.value),
    ).toEqual([1, 2]);
  });

  it("that changes nothing is no step", () => {
    putAt("price of First assessment", priceAt, price());
    expect(steps().pastStates).toHaveLength(0);
    expect(isEdited()).toBe(false);
    putAt("budget", ["payment", "budget"], { value: 5, status: "illustrative" });
    putAt("price of First assessment", priceAt, price());
    expect(dealStore.getState().step).toBe("budget");
  });

  it("of undefined removes a field, so that the file has no empty place", () => {
    putAt("budget", ["payment", "budget"], { value: 5, status: "illustrative" });
    putAt("budget", ["payment", "budget"], undefined);
    expect("budget" in deal().payment).toBe(false);
  });
});

describe("a deal", () => {
  it("is edited after an edit, and no longer once that is undone", () => {
    expect(isEdited()).toBe(false);
    putAt("price", priceAt, 777);
    expect(isEdited()).toBe(true);
    undo();
    expect(isEdited()).toBe(false);
    redo();
    expect(isEdited()).toBe(true);
  });

  it("just opened has nothing to undo", async () => {
    putAt("price", priceAt, 777);
    await openExample(examples[1]!);
    expect(steps().pastStates).toHaveLength(0);
    undo();
    expect(deal()).toBe(examples[1]!.scenario);
  });
});

describe("the count of edits since a version", () => {
  it("goes up with edits and down with undo", () => {
    const first = deal();
    expect(editsSince(first)).toBe(0);
    putAt("price", priceAt, 1);
    putAt("price", priceAt, 2);
    const second = deal();
    expect(editsSince(first)).toBe(2);
    putAt("price", priceAt, 3);
    expect(editsSince(second)).toBe(1);
    undo();
    undo();
    expect(editsSince(first)).toBe(1);
    expect(editsSince(second)).toBe(-1);
  });

  it("is unknown for a version that was undone and edited over", () => {
    putAt("price", priceAt, 1);
    const lost = deal();
    undo();
    putAt("price", priceAt, 2);
    expect(editsSince(lost)).toBeUndefined();
  });
});
