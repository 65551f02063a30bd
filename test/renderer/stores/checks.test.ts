import { platform } from "./stand-in-platform.ts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import type { SenseWarning } from "#shared/model/sense-warning.ts";
import { keepChecking } from "#renderer/stores/check-deal.ts";
import { checkStore } from "#renderer/stores/check-store.ts";
import { dealStore } from "#renderer/stores/deal-store.ts";
import { putAt } from "#renderer/stores/edit-deal.ts";
import { openExample } from "#renderer/stores/open-deal.ts";

const asked = () => platform.told.filter((message) => message.kind === "check");
const warnings = [{ code: "cap" }] as unknown as readonly SenseWarning[];
const answer = async (): Promise<void> => {
  platform.answer({ kind: "checked", request: asked().at(-1)!.request, warnings });
  await vi.advanceTimersByTimeAsync(0);
};
const price = (value: number): void => putAt("price", ["payment", "rateCard", 0, "price", "value"], value);

describe("the checks of the open deal", () => {
  let stop: () => void;
  beforeEach(async () => {
    vi.useFakeTimers();
    platform.reset();
    await openExample(examples[0]);
    stop = keepChecking();
    await vi.advanceTimersByTimeAsync(0);
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
  });

  it("are asked for off the page's thread, and kept for the version they are of", async () => {
    expect(asked()).toHaveLength(1);
    await answer();
    expect(checkStore.getState()).toEqual({ of: dealStore.getState().scenario, warnings, fault: undefined });
  });

  it("wait until someone has stopped typing", async () => {
    await answer();
    for (const value of [1, 2, 3]) {
      price(value);
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(asked()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(500);
    expect(asked()).toHaveLength(2);
    expect(asked()[1]!.scenario.payment.rateCard[0]!.price.value).toBe(3);
  });

  it("do not take a late answer for a version that was edited since", async () => {
    const { request } = asked()[0]!;
    price(1);
    platform.answer({ kind: "checked", request, warnings });
    await vi.advanceTimersByTimeAsync(0);
    expect(checkStore.getState().of).toBeUndefined();
  });

  it("are not asked of a deal with problems", async () => {
    await answer();
    price(-1);
    await vi.advanceTimersByTimeAsync(2000);
    expect(asked()).toHaveLength(1);
    expect(checkStore.getState().warnings).toEqual([]);
  });

  it("say so when they break", async () => {
    platform.answer({ kind: "not-checked", request: asked()[0]!.request, sentence: "Oh." });
    await vi.advanceTimersByTimeAsync(0);
    expect(checkStore.getState()).toMatchObject({ warnings: [], fault: "Oh." });
  });
});
