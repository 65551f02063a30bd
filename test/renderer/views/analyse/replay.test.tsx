import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { conductReplay } from "#shared/analysis/replay/conduct-replay.ts";
import { ChartStage } from "#renderer/charts/frame/chart-stage.tsx";
import { FutureContext, type FutureThere, futureOfBin } from "#renderer/charts/frame/future-there.ts";
import { forgetAnalyses } from "#renderer/stores/analyse-deal.ts";
import { dealStore } from "#renderer/stores/deal-store.ts";
import { editDeal, undo } from "#renderer/stores/edit-deal.ts";
import { replayStore, replayThere, usualReplay } from "#renderer/stores/replay-store.ts";
import { showAnalysis, viewStore } from "#renderer/stores/view-store.ts";
import { AnalysePage } from "#renderer/views/analyse/analyse-page.tsx";
import { inProcessCrew, unheard } from "../../../shared/support/in-process-crew.ts";
import { openDeal } from "../editor/open-example.ts";
import { answer, asked, standInForWorkers } from "./stand-in-worker.ts";

beforeEach(() => {
  standInForWorkers();
  openDeal("deal");
  dealStore.setState({ variants: [], versions: [], variant: undefined, analyses: undefined });
  editDeal("trials", (draft) => void (draft.run.trials = 40));
  replayStore.setState(usualReplay, true);
});
afterEach(() => {
  cleanup();
  act(() => forgetAnalyses());
  viewStore.setState({ notice: undefined, screen: "deal" });
});

async function tell(): Promise<void> {
  const message = asked.at(-1)!;
  if (message.analysis !== "replay") throw new Error(`${message.analysis} was asked`);
  const document = await conductReplay(message.asked, inProcessCrew(), unheard);
  act(() => answer({ kind: "done", job: message.job, document }));
}

describe("replay", () => {
  it("tells a typical future of all, then of those asked for, or a trial by its number", async () => {
    showAnalysis("replay");
    render(<AnalysePage />);
    await tell();
    expect(screen.getByRole("heading", { name: /the nearest to the middle of all 40/u })).toBeDefined();
    expect(screen.getByText(/^171 people start/u)).toBeDefined();
    const rules = within(screen.getByRole("region", { name: "Rules, with what they paid" }));
    expect(rules.getAllByRole("row")).toHaveLength(6);
    await userEvent.selectOptions(screen.getByLabelText("A typical future of"), "A trial by its number");
    expect(asked.at(-1)).toMatchObject({ asked: { where: { kind: "trial", trial: 0 } } });
    await userEvent.selectOptions(
      screen.getByLabelText("A typical future of"),
      "The investor gets back less than was drawn",
    );
    expect(asked.at(-1)).toMatchObject({
      asked: { where: { kind: "when", question: "investor.loss", happens: true } },
    });
  });

  it("is pinned under a name that is asked for, as an undoable step, and told again with its seed", async () => {
    showAnalysis("replay");
    render(<AnalysePage />);
    await tell();
    await userEvent.click(screen.getByRole("button", { name: "Pin it…" }));
    await userEvent.click(screen.getByRole("button", { name: "Pin" }));
    expect(screen.getByText("Give the future a name.")).toBeDefined();
    await userEvent.type(screen.getByLabelText("Name"), "The middle{Enter}");
    await userEvent.click(screen.getByRole("button", { name: "Pin" }));
    const pinned = dealStore.getState().analyses?.pinned;
    expect(pinned).toMatchObject([{ id: "the-middle", name: "The middle", seed: 2015 }]);
    expect(screen.getByText("Pinned in the file")).toBeDefined();
    act(() => editDeal("seed", (draft) => void (draft.run.seed = 8)));
    await userEvent.click(screen.getByRole("button", { name: "Tell it: The middle" }));
    expect(asked.at(-1)).toMatchObject({ asked: { seed: 2015, where: { kind: "trial", trial: pinned![0]!.trial } } });
    await userEvent.click(screen.getByRole("button", { name: "Remove: The middle" }));
    expect(dealStore.getState().analyses?.pinned).toEqual([]);
    act(() => undo());
    expect(dealStore.getState().analyses?.pinned).toHaveLength(1);
  });

  it("is led to by a place of a picture, with the pointer and with Enter, and by no other", () => {
    const told: FutureThere[] = [];
    const bars = [
      { from: 0, to: 10 },
      { from: 10, to: 20 },
    ];
    const stops = [
      ...bars.map((bar) => ({
        position: bar.from * 5,
        text: `from ${bar.from}`,
        future: futureOfBin("payments.total", bar, bars),
      })),
      { position: 200, text: "nothing there" },
    ];
    render(
      <FutureContext value={(future) => void told.push(future)}>
        <ChartStage title="Payments" message="m" width={100} height={50} stops={stops}>
          {() => null}
        </ChartStage>
      </FutureContext>,
    );
    const stage = screen.getByRole("group", { name: /Enter tells a typical future there/u });
    fireEvent.keyDown(stage, { key: "Enter" });
    expect(told).toEqual([]);
    fireEvent.keyDown(stage, { key: "ArrowRight" });
    fireEvent.keyDown(stage, { key: "ArrowRight" });
    fireEvent.keyDown(stage, { key: "Enter" });
    fireEvent.click(screen.getByRole("img"));
    expect(told).toHaveLength(2);
    expect(told[0]).toEqual({ where: { kind: "range", figure: "payments.total", from: 10, to: 20, closed: true } });
    fireEvent.keyDown(stage, { key: "End" });
    fireEvent.keyDown(stage, { key: "Enter" });
    expect(told).toHaveLength(2);
  });

  it("keeps the place that led to it among the choices, an input with both ends", async () => {
    act(() => replayThere({ kind: "input", input: "outcome.move-in.rate", tenth: "lowest" }));
    expect(viewStore.getState()).toMatchObject({ screen: "analyse", analysis: "replay" });
    render(<AnalysePage />);
    const list = screen.getByLabelText("A typical future of");
    await userEvent.selectOptions(list, "All futures");
    await userEvent.selectOptions(list, "With “Moved into accommodation: rate with the service” in its highest tenth");
    expect(asked.at(-1)).toMatchObject({ asked: { where: { kind: "input", tenth: "highest" } } });
  });

  it("says when it is of another deal, leads back, and makes a variant of what a file can say", async () => {
    act(() => replayThere({ kind: "all" }, { kind: "terms", terms: [{ term: "cap", value: 900_000 }] }));
    render(<AnalysePage />);
    await tell();
    expect(
      screen.getByText(/^This is a future of the deal with “Contract cap” at £900,000, not of the deal as it stands/u),
    ).toBeDefined();
    expect(screen.queryByRole("button", { name: "Pin it…" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Make a variant of that deal" }));
    expect(dealStore.getState().variants).toMatchObject([
      {
        name: "With Contract cap at £900,000",
        changes: [{ path: ["payment", "contractCap", "value"], value: 900_000 }],
      },
    ]);
    // The same future of it: by its number.
    expect(asked.at(-1)).toMatchObject({ asked: { there: undefined, where: { kind: "trial" } } });
    await tell();
    expect(screen.getByRole("button", { name: "Pin it…" })).toBeDefined();

    act(() => replayThere({ kind: "all" }, { kind: "stress", stresses: ["effect"], own: [] }));
    await tell();
    expect(screen.getByText(/^It cannot be pinned: a stress changes what is drawn/u)).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: "Back to the deal as it stands" }));
    expect(asked.at(-1)).toMatchObject({ analysis: "replay", asked: { there: undefined } });
  });

  it("leads back from a deal that cannot be told, and shows what was asked for until another is chosen", async () => {
    const gone = { kind: "when", question: "cap.shares.binds", happens: true } as const;
    act(() => replayThere(gone, { kind: "terms", terms: [{ term: "price.none", value: 1 }] }));
    render(<AnalysePage />);
    const { job } = asked.at(-1)!;
    act(() => answer({ kind: "failed", job, sentence: "There is no such deal: nothing is named so." }));
    expect(screen.getByRole("alert").textContent).toContain("There is no such deal");
    await userEvent.click(screen.getByRole("button", { name: "Back to the deal as it stands" }));
    expect(asked.at(-1)).toMatchObject({ asked: { where: gone, there: undefined } });
    const list = screen.getByLabelText<HTMLSelectElement>("A typical future of");
    expect(list.selectedOptions[0]!.text).toBe("In which “cap.shares.binds”, of which this deal knows nothing");
    await userEvent.selectOptions(list, "All futures");
    expect(asked.at(-1)).toMatchObject({ asked: { where: { kind: "all" } } });
  });
});
