import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { forgetAnalyses } from "#renderer/stores/analyse-deal.ts";
import { editDeal } from "#renderer/stores/edit-deal.ts";
import { replayStore, usualReplay } from "#renderer/stores/replay-store.ts";
import { nothingChosenOfTornado, tornadoStore } from "#renderer/stores/tornado-store.ts";
import { showAnalysis, viewStore } from "#renderer/stores/view-store.ts";
import { AnalysePage } from "#renderer/views/analyse/analyse-page.tsx";
import { type AskedTornado, usualFigures } from "#shared/analysis/tornado/asked-tornado.ts";
import { conductTornado } from "#shared/analysis/tornado/conduct-tornado.ts";
import type { TornadoDocument } from "#shared/analysis/tornado/tornado-document.ts";
import { cost, outcome, people, rule, term } from "../../../shared/support/deal-parts.ts";
import { inProcessCrew, unheard } from "../../../shared/support/in-process-crew.ts";
import { plainDeal } from "../../../shared/support/plain-deal.ts";
import { openDeal } from "../editor/open-example.ts";
import { answer, asked, standInForWorkers } from "./stand-in-worker.ts";

const small = plainDeal({
  cohort: { segments: [people("all", 20)] },
  outcomes: [outcome("job", { rate: { family: "uniform", low: 0.2, high: 0.8 } })],
  payment: { rateCard: [rule("job", 100)], budget: term(1200) },
  costs: { lines: [cost("team", "provider", { kind: "perStart" }, { family: "uniform", low: 10, high: 90 })] },
});
let document: TornadoDocument;
beforeAll(async () => {
  const figures = usualFigures(small);
  document = await conductTornado({ scenario: small, seed: 1, trials: 120, figures }, inProcessCrew(), unheard);
});

beforeEach(() => {
  standInForWorkers();
  openDeal("deal");
  editDeal("trials", (draft) => void (draft.run.trials = 60));
  tornadoStore.setState(nothingChosenOfTornado, true);
  replayStore.setState(usualReplay, true);
  showAnalysis("tornado");
});
afterEach(() => {
  cleanup();
  act(() => forgetAnalyses());
  viewStore.setState({ notice: undefined, screen: "deal" });
});

const caption = (title: string): string =>
  within(screen.getByRole("region", { name: title })).getAllByText(/\./u)[0]!.textContent;

describe("what matters", () => {
  it("asks of all figures by which parties judge the deal, once, and shows each without another run", async () => {
    render(<AnalysePage />);
    expect(asked).toHaveLength(1);
    const { job, asked: of } = asked[0]!;
    expect(of).toMatchObject({ trials: 60 });
    expect((of as AskedTornado).figures).toContain("investor.irr.p50");
    act(() => answer({ kind: "done", job, document }));
    expect(caption("One at a time")).toMatch(
      /^Whether “Outcome job: rate with the service” is 26% or 74% moves expected/u,
    );
    expect(caption("What makes futures differ")).toMatch(/comes from what the provider controls/u);
    await userEvent.selectOptions(screen.getByLabelText("Of which figure"), "Expected margin (provider)");
    expect(caption("One at a time")).toMatch(/moves expected margin by £/u);
    const order = screen.getByLabelText("In which order");
    await userEvent.selectOptions(order, within(order).getByRole("option", { name: /^By whose hands/u }));
    expect(screen.getAllByText("We control").length).toBeGreaterThan(0);
    expect(asked).toHaveLength(1);
  });

  it("leads from a bar to a future in which its input lies in the tenth that is worse for the party", async () => {
    render(<AnalysePage />);
    act(() => answer({ kind: "done", job: asked[0]!.job, document }));
    const pick = (row: number): void => {
      const stage = screen.getByRole("group", { name: /how far each input moves it.*Enter tells a typical future/u });
      for (let down = 0; down <= row; down++) fireEvent.keyDown(stage, { key: "ArrowDown" });
      fireEvent.keyDown(stage, { key: "Enter" });
    };
    pick(0);
    // More jobs are more to pay, which is worse for the commissioner.
    const input = "outcome.job.rate";
    expect(replayStore.getState().where).toEqual({ kind: "input", input, tenth: "highest" });
    expect(viewStore.getState().analysis).toBe("replay");
    act(() => showAnalysis("tornado"));
    await userEvent.selectOptions(screen.getByLabelText("Of which figure"), "Expected margin (provider)");
    pick(0);
    const dear = replayStore.getState().where;
    act(() => showAnalysis("tornado"));
    pick(1);
    // A dear team is worse for the provider, and so are few jobs.
    const found = [dear, replayStore.getState().where];
    expect(found).toContainEqual({ kind: "input", input: expect.stringMatching(/^cost\./u), tenth: "highest" });
    expect(found).toContainEqual({ kind: "input", input, tenth: "lowest" });
  });

  it("runs anew with other trials, and lists inputs without a bar with their reasons", async () => {
    render(<AnalysePage />);
    act(() => answer({ kind: "done", job: asked[0]!.job, document }));
    const table = screen.getByRole("table", { name: "Inputs without a bar, and why", hidden: true });
    expect(table.textContent).toContain("fixed at £100 in the file");
    await userEvent.selectOptions(screen.getByLabelText("Trials of each run"), "500");
    expect(asked.at(-1)!.asked).toMatchObject({ trials: 500 });
    expect(screen.getByText("Starting")).toBeDefined();
  });

  it("says why there are no shares while there are few trials", () => {
    render(<AnalysePage />);
    const why = "fewer than 100 trials say too little about a spread";
    const few = document.figures.map((figure) => ({ ...figure, ranking: null, whyNoRanking: why }));
    act(() => answer({ kind: "partial", job: asked[0]!.job, document: { ...document, trials: 30, figures: few } }));
    expect(screen.getByText(`No shares: ${why}.`)).toBeDefined();
    expect(screen.getByText("Below, the first 30 of each case")).toBeDefined();
  });
});
