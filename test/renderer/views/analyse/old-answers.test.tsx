import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { conductSolve } from "#shared/analysis/solve/conduct-solve.ts";
import type { SolveDocument } from "#shared/analysis/solve/solve-document.ts";
import { conductBreakEven } from "#shared/analysis/break-even/conduct-break-even.ts";
import { cancelAnalysis, forgetAnalyses } from "#renderer/stores/analyse-deal.ts";
import { analysisStore } from "#renderer/stores/analysis-store.ts";
import { dealStore } from "#renderer/stores/deal-store.ts";
import { editDeal, undo } from "#renderer/stores/edit-deal.ts";
import { runStore } from "#renderer/stores/run-store.ts";
import { nothingSolved, solveStore } from "#renderer/stores/solve-store.ts";
import { showAnalysis, viewStore } from "#renderer/stores/view-store.ts";
import { AnalysePage } from "#renderer/views/analyse/analyse-page.tsx";
import { runExample } from "../../../shared/report/run-example.ts";
import { inProcessCrew, unheard } from "../../../shared/support/in-process-crew.ts";
import { deal, openDeal } from "../editor/open-example.ts";
import { answer, asked, standInForWorkers } from "./stand-in-worker.ts";

const last = () => asked.at(-1)!;
const isStale = (): boolean => document.querySelector(".results-body--stale") !== null;
const edit = (trials: number): void => act(() => editDeal("trials", (draft) => void (draft.run.trials = trials)));
const BEFORE = "the answer to what was asked before";

let found: SolveDocument;
beforeAll(async () => {
  openDeal("deal");
  const goal = { figure: "payments.total.mean", limit: "atMost", level: 4e5 } as const;
  found = await conductSolve({ scenario: deal(), seed: 1, trials: 10, term: "cap", goal }, inProcessCrew(), unheard);
});

beforeEach(() => {
  standInForWorkers();
  openDeal("deal");
  solveStore.setState(nothingSolved, true);
  dealStore.setState({ variants: [], versions: [], variant: undefined, analyses: undefined });
  edit(30);
});
afterEach(() => {
  cleanup();
  act(() => forgetAnalyses());
  runStore.setState({ kind: "idle" }, true);
  viewStore.setState({ notice: undefined, screen: "deal" });
});

describe("an answer to what was asked before", () => {
  const solved = (): void => {
    showAnalysis("solve");
    render(<AnalysePage />);
    act(() => answer({ kind: "done", job: last().job, document: found }));
  };
  const putIn = () => screen.getByRole("button", { name: "Put it into the deal" });

  it("is shown as old from the change until the first figures of the new one", () => {
    solved();
    expect(isStale()).toBe(false);
    expect(screen.getByRole("button", { name: "Export…" })).toBeDefined();
    edit(31);
    expect(isStale()).toBe(true);
    expect(screen.getByText(`Below, ${BEFORE}`)).toBeDefined();
    act(() => answer({ kind: "partial", job: last().job, document: found }));
    expect(isStale()).toBe(false);
    expect(screen.queryByText(`Below, ${BEFORE}`)).toBeNull();
  });

  it("stays old where the new one is cancelled before its first figures, and nothing can be made of it", async () => {
    solved();
    expect(putIn().getAttribute("aria-disabled")).toBeNull();
    edit(31);
    act(() => cancelAnalysis());
    expect(screen.getByText(`Cancelled; below, ${BEFORE}`)).toBeDefined();
    expect(isStale()).toBe(true);
    expect(screen.queryByRole("button", { name: "Export…" })).toBeNull();
    const before = deal();
    await userEvent.click(putIn());
    expect(deal()).toBe(before);
    act(() => undo());
    expect(isStale()).toBe(false);
  });

  it("is old where nothing can be asked", () => {
    solved();
    act(() => solveStore.setState({ term: "cap", range: { from: 9e6, to: 1e6 } }));
    expect(screen.getByText("The range must go from a lower to a higher value.")).toBeDefined();
    expect(isStale()).toBe(true);
    expect(screen.queryByRole("button", { name: "Export…" })).toBeNull();
  });
});

it("turns of a test that was removed are old, and their analysis does not go on", async () => {
  const tests = [{ party: "commissioner", figure: "payments.total.mean", limit: "atMost", level: 1e6 }] as const;
  act(() => dealStore.setState({ analyses: { tests } }));
  showAnalysis("break-even");
  render(<AnalysePage />);
  const message = last();
  if (message.analysis !== "breakEven") throw new Error(message.analysis);
  const turns = await conductBreakEven({ ...message.asked, trials: 10 }, inProcessCrew(), unheard);
  act(() => answer({ kind: "partial", job: message.job, document: turns }));
  expect(isStale()).toBe(false);
  act(() => dealStore.setState({ analyses: { tests: [] } }));
  expect(isStale()).toBe(true);
  expect(analysisStore.getState().breakEven).toMatchObject({ kind: "displaced" });
  act(() => dealStore.setState({ analyses: { tests } }));
  expect(isStale()).toBe(false);
  expect(analysisStore.getState().breakEven).toMatchObject({ kind: "running" });
});

it("the price room of a run of another deal says so, and is old", () => {
  const of = deal();
  const { result } = runExample(of, 30, 1);
  viewStore.setState({ live: false });
  runStore.setState({ kind: "done", of, result, seconds: 1, endedAt: 0 }, true);
  showAnalysis("break-even");
  render(<AnalysePage />);
  const says = /^The price room below is of the deal before your last edit/u;
  expect(isStale()).toBe(false);
  expect(screen.queryByText(says)).toBeNull();
  edit(31);
  expect(screen.getByText(says)).toBeDefined();
  expect(isStale()).toBe(true);
});
