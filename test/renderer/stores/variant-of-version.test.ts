import { platform } from "./stand-in-platform.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import { readVersion } from "#shared/versions/read-version.ts";
import { dealStore } from "#renderer/stores/deal-store.ts";
import { editDeal, putAt } from "#renderer/stores/edit-deal.ts";
import { keepVersion } from "#renderer/stores/edit-versions.ts";
import { openExample } from "#renderer/stores/open-deal.ts";
import { makeVariantOf } from "#renderer/stores/variant-of-version.ts";

const state = () => dealStore.getState();
const steps = () => dealStore.temporal.getState().pastStates.length;
const price = (): unknown => state().scenario!.payment.rateCard[0]!.price.value;
const setPrice = (value: number): void => putAt("price", ["payment", "rateCard", 0, "price", "value"], value);
const keep = (name: string, note = ""): void => keepVersion({ name, note });

beforeEach(async () => {
  platform.reset();
  await openExample(examples[0]);
});

describe("a variant of a version's terms", () => {
  const variantOf = (name: string): string | undefined => {
    const read = readVersion(state().versions.find((each) => each.name === name)!);
    return read.kind === "valid" ? makeVariantOf(name, read.value) : "unreadable";
  };

  it("has them, follows the base in what variants share, and is one step", () => {
    setPrice(100);
    keep("As tendered");
    setPrice(200);
    putAt("trials", ["run", "trials"], 77);
    const taken = steps();
    expect(variantOf("As tendered")).toBeUndefined();
    expect(state().variants.map(({ name, changes }) => [name, changes.length])).toEqual([["As tendered", 1]]);
    expect([price(), state().scenario!.run.trials]).toEqual([100, 77]);
    expect(steps()).toBe(taken + 1);
  });

  it("is not made where it would change nothing, could not be run, or is in another currency", () => {
    keep("As tendered");
    expect(variantOf("As tendered")).toMatch(/would change nothing/u);
    setPrice(100);
    editDeal("sources", (draft) => void (draft.sources = []));
    const { sources } = examples[0].scenario;
    expect(sources.length).toBeGreaterThan(0);
    expect(variantOf("As tendered")).toMatch(/cannot be a variant of the deal as it is now/u);
    putAt("currency", ["deal", "currency"], "EUR");
    expect(variantOf("As tendered")).toMatch(/share their currency/u);
    expect(state().variants).toEqual([]);
  });
});
