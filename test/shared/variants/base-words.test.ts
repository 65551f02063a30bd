import { describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import type { Change } from "#shared/model/variant.ts";
import { baseTermAt } from "#shared/variants/base-words.ts";
import { effectiveDeal } from "#shared/variants/effective-deal.ts";

const base = examples[0].scenario;
const rule = base.payment.rateCard.findIndex(({ id }) => id === "pay-move-in");
const priceAt = ["payment", "rateCard", rule, "price"] as const;
const variantWith = (...changes: readonly Change[]) => effectiveDeal(base, changes).scenario;

describe("what the base has at a place of a variant", () => {
  it("is told where the figure differs, by the item and not by its number in the list", () => {
    const variant = variantWith(
      { path: ["payment", "rateCard", "#pay-move-in", "price", "value"], value: 900 },
      { path: ["payment", "rateCard", `#${base.payment.rateCard[0]!.id}`], removed: true },
    );
    expect(baseTermAt(base, variant, ["payment", "rateCard", rule - 1, "price"])).toEqual({
      value: base.payment.rateCard[rule]!.price,
      words: "£500",
    });
    expect(baseTermAt(base, variant, ["payment", "rateCard", rule, "price"])).toBeUndefined();
  });

  it("is none where the variant added a term, and nothing within an item that the base does not have", () => {
    const { contractCap: _, ...withoutCap } = base.payment;
    const bare = { ...base, payment: withoutCap };
    expect(baseTermAt(bare, base, ["payment", "contractCap"])!.words).toBe("none");
    const added = { ...base.payment.rateCard[rule]!, id: "new" };
    const variant = variantWith({ path: ["payment", "rateCard", "#new"], value: added });
    const place = ["payment", "rateCard", variant.payment.rateCard.length - 1, "price"];
    expect(baseTermAt(base, variant, place)).toBeUndefined();
  });

  it("is not told where only the trail behind the figure differs", () => {
    const variant = variantWith({ path: ["payment", "rateCard", "#pay-move-in", "price", "note"], value: "Ours." });
    expect(baseTermAt(base, variant, priceAt)).toBeUndefined();
  });
});
