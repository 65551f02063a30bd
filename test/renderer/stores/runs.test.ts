import { platform } from "./stand-in-platform.ts";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import { dealStore } from "#renderer/stores/deal-store.ts";
import { putAt } from "#renderer/stores/edit-deal.ts";
import { exportResults } from "#renderer/stores/export-results.ts";
import { openExample } from "#renderer/stores/open-deal.ts";
import { cancelRun, runDeal } from "#renderer/stores/run-deal.ts";
import { resultOf, runStore } from "#renderer/stores/run-store.ts";
import { viewStore } from "#renderer/stores/view-store.ts";

/** Enough of a result for a store, which looks inside only for a certificate. */
const resultOfFirst = (trials: number) => ({ trials, scenario: { name: "Deal", sha256: "0" } }) as ResultDocument;
const runs = () => platform.told.filter((message) => message.kind === "run");
const number = (): number => runs().at(-1)!.run;
const run = () => runStore.getState();
const deal = () => dealStore.getState().scenario!;

beforeEach(async () => {
  platform.reset();
  await openExample(examples[0]);
});

describe("a run", () => {
  it("is idle until it is asked for, then shows the results screen", () => {
    expect(run()).toEqual({ kind: "idle" });
    runDeal();
    expect(run()).toMatchObject({ kind: "running", done: 0, total: deal().run.trials, partial: undefined });
    expect(viewStore.getState().screen).toBe("results");
    expect(runs()).toHaveLength(1);
  });

  it("never has fewer trials done than its first picture is of", () => {
    runDeal();
    platform.answer({ kind: "progress", run: number(), done: 75, total: 10_000 });
    platform.answer({ kind: "partial", run: number(), result: resultOfFirst(100) });
    expect(run()).toMatchObject({ kind: "running", done: 100, partial: { trials: 100 } });
    platform.answer({ kind: "progress", run: number(), done: 90, total: 10_000 });
    expect(run()).toMatchObject({ done: 100 });
  });

  it("ends with the result of the deal it was started with, though that was edited meanwhile", () => {
    const of = deal();
    runDeal();
    putAt("price", ["payment", "rateCard", 0, "price", "value"], 1);
    platform.answer({ kind: "done", run: number(), result: resultOfFirst(10_000) });
    expect(run()).toMatchObject({ kind: "done" });
    expect((run() as { of: unknown }).of).toBe(of);
    expect(deal()).not.toBe(of);
  });

  it("that is cancelled keeps its first trials and how many were done", () => {
    runDeal();
    platform.answer({ kind: "partial", run: number(), result: resultOfFirst(400) });
    platform.answer({ kind: "progress", run: number(), done: 425, total: 10_000 });
    cancelRun();
    expect(run()).toMatchObject({ kind: "cancelled", done: 425, total: 10_000 });
    expect(resultOf(run())?.trials).toBe(400);
  });

  it("that fails says so in a sentence, and can be started again", () => {
    runDeal();
    platform.answer({ kind: "failed", run: number(), sentence: "It stopped." });
    expect(run()).toMatchObject({ kind: "failed", sentence: "It stopped." });
    runDeal();
    expect(run()).toMatchObject({ kind: "running" });
  });

  it("does not hear a late word of the run before", () => {
    runDeal();
    const first = number();
    runDeal();
    platform.answer({ kind: "done", run: first, result: resultOfFirst(10_000) });
    expect(run()).toMatchObject({ kind: "running", done: 0 });
  });

  it("is forgotten when another deal is opened, and stays so", async () => {
    runDeal();
    const first = number();
    await openExample(examples[1]!);
    platform.answer({ kind: "done", run: first, result: resultOfFirst(10_000) });
    expect(run()).toEqual({ kind: "idle" });
  });

  it("is not started while the deal has a problem", () => {
    putAt("price", ["payment", "rateCard", 0, "price", "value"], -20);
    runDeal();
    expect(runs()).toHaveLength(0);
    expect(run()).toEqual({ kind: "idle" });
  });
});

describe("an export", () => {
  it("of no finished run says what to do instead", async () => {
    await exportResults("summary-csv");
    expect(viewStore.getState().notice).toMatchObject({ tone: "error" });
    expect(platform.asked.some(({ channel }) => channel === "export:begin")).toBe(false);
  });

  it("writes the text of the finished run under the name of its deal", async () => {
    runDeal();
    platform.answer({ kind: "done", run: number(), result: resultOfFirst(10_000) });
    const exported = exportResults("summary-csv");
    const { request } = platform.told.find((message) => message.kind === "export")!;
    const bytes = new TextEncoder().encode("measure,mean");
    await vi.waitFor(() => expect(platform.told.at(-1)).toEqual({ kind: "export-next", request }));
    platform.answer({ kind: "exported", request, bytes, work: undefined });
    await vi.waitFor(() => expect(platform.told.filter(({ kind }) => kind === "export-next")).toHaveLength(2));
    platform.answer({ kind: "exported", request, bytes: undefined, work: undefined });
    await exported;
    expect(platform.asked.find(({ channel }) => channel === "export:begin")!.details).toEqual({
      kind: "summary-csv",
      suggestedName: "fair-chance-fund-aspire",
    });
    expect(platform.exported()).toBe("measure,mean");
    expect(viewStore.getState().notice).toEqual({ tone: "good", sentence: "Exported out.csv." });
  });

  it("of which no place was chosen is not made, and the worker is told so", async () => {
    runDeal();
    platform.answer({ kind: "done", run: number(), result: resultOfFirst(10_000) });
    platform.begin = { kind: "cancelled" };
    await exportResults("trials-csv");
    expect(platform.told.map(({ kind }) => kind).slice(-2)).toEqual(["export", "export-end"]);
    expect(platform.asked.at(-1)!.channel).toBe("export:begin");
  });
});
