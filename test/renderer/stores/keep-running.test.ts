import { platform } from "./stand-in-platform.ts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import { dealStore } from "#renderer/stores/deal-store.ts";
import { putAt, undo } from "#renderer/stores/edit-deal.ts";
import { keepRunning } from "#renderer/stores/keep-running.ts";
import { openExample } from "#renderer/stores/open-deal.ts";
import { cancelRun, runDeal } from "#renderer/stores/run-deal.ts";
import { resultOf, runStore, shownVersionOf } from "#renderer/stores/run-store.ts";
import { setLive, showScreen, viewStore } from "#renderer/stores/view-store.ts";

const runs = () => platform.told.filter((message) => message.kind === "run");
const run = () => runStore.getState();
const deal = () => dealStore.getState().scenario!;
const price = (value: number): void => putAt("price", ["payment", "rateCard", 0, "price", "value"], value);
const priceOf = (at: number): unknown => runs().at(at)!.scenario.payment.rateCard[0]!.price.value;
const result = (trials: number) => ({ trials }) as ResultDocument;
const partial = (trials = 300): void =>
  platform.answer({ kind: "partial", run: runs().at(-1)!.run, result: result(trials) });
const done = (): void => platform.answer({ kind: "done", run: runs().at(-1)!.run, result: result(10_000) });
const aFrame = () => vi.advanceTimersByTimeAsync(20);

describe("a live deal", () => {
  let stop: () => void;
  beforeEach(async () => {
    vi.useFakeTimers();
    platform.reset();
    setLive(true);
    stop = keepRunning();
    await openExample(examples[0]);
    await aFrame();
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
  });

  it("is run once it is opened, and no screen is changed for it", () => {
    expect(runs()).toHaveLength(1);
    expect(run()).toMatchObject({ kind: "running", automatic: true });
    expect(viewStore.getState().screen).toBe("deal");
  });

  it("gives up a run for every edit, and keeps its picture until the next has one", async () => {
    partial();
    const first = deal();
    price(1);
    await aFrame();
    expect(platform.told).toContainEqual({ kind: "cancel", run: runs()[0]!.run });
    expect(runs()).toHaveLength(2);
    expect(run()).toMatchObject({ kind: "running", partial: undefined, before: { of: first } });
    expect(resultOf(run())?.trials).toBe(300);
    partial(100);
    expect(resultOf(run())?.trials).toBe(100);
    expect(shownVersionOf(run())).toBe(deal());
  });

  it("waits while variants are compared, and runs the last version afterwards", async () => {
    done();
    showScreen("compare");
    price(1);
    price(2);
    await vi.advanceTimersByTimeAsync(2000);
    expect(runs()).toHaveLength(1);
    showScreen("deal");
    await aFrame();
    expect(runs()).toHaveLength(2);
    expect(priceOf(-1)).toBe(2);
  });

  it("takes edits within one frame as one", async () => {
    done();
    for (const value of [1, 2, 3]) price(value);
    await aFrame();
    expect(runs()).toHaveLength(2);
    expect(priceOf(-1)).toBe(3);
  });

  it("lets a run come to its first picture in a quick row of edits, and runs the last of them", async () => {
    for (const value of [1, 2, 3, 4]) {
      price(value);
      await aFrame();
    }
    expect(runs()).toHaveLength(1);
    partial();
    await aFrame();
    expect(runs()).toHaveLength(2);
    expect(priceOf(-1)).toBe(4);
  });

  it("does not wait for a slow first picture for ever", async () => {
    price(1);
    await vi.advanceTimersByTimeAsync(1500);
    expect(runs()).toHaveLength(2);
  });

  it("is run again after undo", async () => {
    done();
    price(1);
    await aFrame();
    done();
    undo();
    await aFrame();
    expect(runs()).toHaveLength(3);
    expect(runs()[2]!.scenario).toEqual(runs()[0]!.scenario);
  });

  it("keeps its last results while it has a problem, and is run once that is mended", async () => {
    done();
    const good = deal();
    price(-1);
    await aFrame();
    expect(runs()).toHaveLength(1);
    expect(run()).toMatchObject({ kind: "done", of: good });
    price(5);
    await aFrame();
    expect(priceOf(-1)).toBe(5);
  });

  it("is not started again by itself once a person cancelled it", async () => {
    cancelRun();
    await aFrame();
    expect(run()).toMatchObject({ kind: "cancelled" });
    expect(runs()).toHaveLength(1);
    price(1);
    await aFrame();
    expect(runs()).toHaveLength(2);
  });

  it("shows the results of the run that goes on when Run is pressed, without starting over", () => {
    runDeal();
    expect(viewStore.getState().screen).toBe("results");
    expect(runs()).toHaveLength(1);
  });

  it("waits to be asked while it is paused, and catches up when it is live again", async () => {
    done();
    setLive(false);
    price(1);
    await aFrame();
    expect(runs()).toHaveLength(1);
    setLive(true);
    await aFrame();
    expect(priceOf(-1)).toBe(1);
  });
});
