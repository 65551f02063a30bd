import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { testsOf } from "#shared/analysis/tests/default-tests.ts";
import { conductDealSpace } from "#shared/analysis/deal-space/conduct-deal-space.ts";
import { evenlySpaced } from "#shared/analysis/deal-space/map-size.ts";
import type { AskedAnalysis } from "#renderer/worker/analysis-messages.ts";
import { cancelAnalysis, forgetAnalyses } from "#renderer/stores/analyse-deal.ts";
import { analysisStore } from "#renderer/stores/analysis-store.ts";
import { dealStore } from "#renderer/stores/deal-store.ts";
import { editDeal, undo } from "#renderer/stores/edit-deal.ts";
import { showAnalysis, viewStore } from "#renderer/stores/view-store.ts";
import { AnalysePage } from "#renderer/views/analyse/analyse-page.tsx";
import { findTerm } from "#shared/sweep/find-term.ts";
import { conductTests } from "#shared/analysis/tests/conduct-tests.ts";
import { inProcessCrew, unheard } from "../../../shared/support/in-process-crew.ts";
import { deal, openDeal } from "../editor/open-example.ts";
import { answer, asked, standInForWorkers } from "./stand-in-worker.ts";

const state = () => dealStore.getState();
const last = (): AskedAnalysis => asked.at(-1)!;
const quick = (): void => openDeal("deal");

beforeEach(() => {
  standInForWorkers();
  quick();
  dealStore.setState({ variants: [], versions: [], variant: undefined, analyses: undefined });
  editDeal("trials", (draft) => void (draft.run.trials = 60));
});
afterEach(() => {
  cleanup();
  act(() => forgetAnalyses());
  viewStore.setState({ notice: undefined, screen: "deal" });
});

async function answerTests(): Promise<void> {
  const message = last();
  if (message.analysis !== "tests") throw new Error(`${message.analysis} was asked`);
  const document = await conductTests(message.asked, inProcessCrew(), unheard);
  act(() => answer({ kind: "done", job: message.job, document }));
}

describe("who would sign", () => {
  it("asks the usual tests of the open deal, and tells which pass with their figures", async () => {
    showAnalysis("tests");
    render(<AnalysePage />);
    expect(last()).toMatchObject({ analysis: "tests", asked: { tests: testsOf(deal(), undefined), trials: 60 } });
    await answerTests();
    expect(screen.getByText(/would not\.|would sign\./u)).toBeDefined();
    const rows = within(screen.getByRole("region", { name: "Tests of the parties" })).getAllByRole("row");
    expect(rows).toHaveLength(4);
    expect(rows[1]!.textContent).toMatch(/Commissioner.*\d+% ±/u);
  });

  it("keeps a test that is added, changed or removed in the file, each an undoable step, and asks anew", async () => {
    showAnalysis("tests");
    render(<AnalysePage />);
    const before = asked.length;
    await userEvent.click(screen.getByRole("button", { name: "Investor" }));
    expect(state().analyses?.tests).toHaveLength(4);
    expect(state().step).toMatch(/^test “/u);
    expect(asked.length).toBe(before + 1);
    const level = screen.getByLabelText("Investor: Chance of a loss, level");
    await userEvent.clear(level);
    await userEvent.type(level, "25{Enter}");
    expect(state().analyses?.tests?.[1]).toMatchObject({ figure: "investor.loss", level: 0.25 });
    act(() => undo());
    expect(state().analyses?.tests?.[1]).toMatchObject({ level: 0.1 });
    act(() => undo());
    expect(state().analyses).toBeUndefined();
    await userEvent.selectOptions(screen.getByLabelText("Figure of the test 2"), "Median IRR, a year");
    expect(state().analyses?.tests?.[1]).toEqual({
      party: "investor",
      figure: "investor.irr.p50",
      limit: "atLeast",
      level: 0,
    });
  });

  it("can be cancelled and asked again, and says a failure in a sentence", async () => {
    showAnalysis("tests");
    render(<AnalysePage />);
    await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
    expect(screen.getByText("Cancelled")).toBeDefined();
    act(() => answer({ kind: "progress", job: last().job, done: 5, total: 60 }));
    expect(analysisStore.getState().tests).toMatchObject({ kind: "cancelled" });
    await userEvent.click(screen.getByRole("button", { name: "Run again" }));
    act(() => answer({ kind: "failed", job: last().job, sentence: "A formula came out below 0." }));
    expect(screen.getByRole("alert").textContent).toContain("A formula came out below 0.");
    act(() => cancelAnalysis());
    expect(analysisStore.getState().tests).toMatchObject({ kind: "failed" });
  });

  it("goes on when its page is shown again, where another analysis took its place; one that was cancelled does not", async () => {
    const kinds = () => asked.map(({ analysis }) => analysis);
    const show = (page: "tests" | "deal-space") => {
      cleanup();
      act(() => showAnalysis(page));
      render(<AnalysePage />);
    };
    show("tests");
    show("deal-space");
    expect(analysisStore.getState().tests).toMatchObject({ kind: "displaced" });
    show("tests");
    expect(kinds()).toEqual(["tests", "dealSpace", "tests"]);
    expect(screen.queryByText(/Cancelled/u)).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
    show("deal-space");
    show("tests");
    expect(kinds()).toEqual(["tests", "dealSpace", "tests", "dealSpace"]);
    expect(screen.getByText("Cancelled")).toBeDefined();
  });

  it("goes on while its page is left, until the deal is edited, and begins anew when it is shown again", () => {
    showAnalysis("tests");
    render(<AnalysePage />);
    cleanup();
    expect(analysisStore.getState().tests).toMatchObject({ kind: "running" });
    act(() => editDeal("price", (draft) => void (draft.payment.rateCard[0]!.price.value = 501)));
    expect(analysisStore.getState().tests).toMatchObject({ kind: "displaced" });
    render(<AnalysePage />);
    expect(asked).toHaveLength(2);
    // Watched, an edit asks anew, and what was unwatched before ends nothing.
    act(() => editDeal("price", (draft) => void (draft.payment.rateCard[0]!.price.value = 502)));
    expect(asked).toHaveLength(3);
    expect(analysisStore.getState().tests).toMatchObject({ kind: "running", asked: { scenario: deal() } });
  });

  it("is not asked of a deal with problems, which says where to mend them", () => {
    act(() => editDeal("price", (draft) => void (draft.payment.rateCard[0]!.price.value = -1)));
    showAnalysis("tests");
    render(<AnalysePage />);
    expect(asked).toHaveLength(0);
    expect(screen.getByText(/to mend first/u)).toBeDefined();
  });
});

describe("the deal space", () => {
  const term = (name: string, low: number, high: number) => {
    const found = findTerm(deal(), name);
    if (found.kind === "refused") throw new Error(found.sentence);
    return { ...found.term, values: evenlySpaced(low, high, 5) };
  };

  it("is of prices and cap first, and a point of it becomes a variant, which is undone in one step", async () => {
    showAnalysis("deal-space");
    render(<AnalysePage />);
    const message = last();
    if (message.analysis !== "dealSpace") throw new Error(`${message.analysis} was asked`);
    expect([message.asked.x.name, message.asked.y.name]).toEqual(["prices", "cap"]);
    expect(message.asked.x.values).toHaveLength(41);
    const smaller = { ...message.asked, trials: 10, x: term("prices", 0.5, 1.5), y: term("cap", 1e6, 2e6) };
    const document = await conductDealSpace(smaller, inProcessCrew(), unheard);
    act(() => answer({ kind: "done", job: message.job, document }));
    const stage = await screen.findByRole("group", { name: /^Where every party would sign/u });
    act(() => stage.focus());
    fireEvent.keyDown(stage, { key: "Home" });
    fireEvent.keyDown(stage, { key: "PageDown" });
    fireEvent.keyDown(stage, { key: "Enter" });
    await userEvent.click(screen.getByRole("button", { name: "Make a variant of it" }));
    expect(state().variants).toHaveLength(1);
    expect(state().scenario!.payment.rateCard[0]!.price.value).toBe(250);
    expect(state().scenario!.payment.contractCap!.value).toBe(1e6);
    act(() => undo());
    expect(state().variants).toHaveLength(0);
    await userEvent.click(screen.getByRole("button", { name: "Tell a typical future there" }));
    expect(state().variants).toHaveLength(0);
    const terms = [
      { term: "prices", value: expect.any(Number) },
      { term: "cap", value: 1e6 },
    ];
    expect(last()).toMatchObject({
      analysis: "replay",
      asked: { where: { kind: "all" }, there: { kind: "terms", terms } },
    });
  });

  it("says that a span must rise, and asks nothing until it does", async () => {
    showAnalysis("deal-space");
    render(<AnalysePage />);
    const before = asked.length;
    const [from] = screen.getAllByLabelText("From");
    await userEvent.clear(from!);
    await userEvent.type(from!, "300{Enter}");
    expect(screen.getByText("The span must rise: the second value above the first.")).toBeDefined();
    expect(asked).toHaveLength(before);
  });
});
