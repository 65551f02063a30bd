import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { conductReplay } from "#shared/analysis/replay/conduct-replay.ts";
import { ChartStage } from "#renderer/charts/frame/chart-stage.tsx";
import { PickedBarContext, type PickedBar, usePickedBar } from "#renderer/charts/frame/picked-bar.ts";
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

  it("is led to by a bar of a picture, with the pointer and with Enter", () => {
    const picked: PickedBar[] = [];
    const bars = [
      { from: 0, to: 10 },
      { from: 10, to: 20 },
    ];
    const Bars = () => {
      const pick = usePickedBar("payments.total", bars, (bar) => `bar ${bar}`);
      const stops = bars.map(({ from }) => ({ position: from * 5, text: `from ${from}` }));
      return (
        <ChartStage title="Payments" message="m" width={100} height={50} stops={stops} onPick={pick}>
          {() => null}
        </ChartStage>
      );
    };
    render(
      <PickedBarContext value={(bar) => void picked.push(bar)}>
        <Bars />
      </PickedBarContext>,
    );
    const stage = screen.getByRole("group", { name: /Enter tells a typical future there/u });
    fireEvent.keyDown(stage, { key: "Enter" });
    expect(picked).toEqual([]);
    fireEvent.keyDown(stage, { key: "ArrowRight" });
    fireEvent.keyDown(stage, { key: "ArrowRight" });
    fireEvent.keyDown(stage, { key: "Enter" });
    fireEvent.click(screen.getByRole("img"));
    expect(picked).toHaveLength(2);
    expect(picked[0]).toEqual({ measure: "payments.total", from: 10, to: 20, closed: true, text: "bar 1" });
    replayThere({ kind: "range", measure: "payments.total", from: 10, to: 20, closed: true }, "£10 to £20");
    expect(viewStore.getState()).toMatchObject({ screen: "analyse", analysis: "replay" });
    expect(replayStore.getState().rangeName).toBe("£10 to £20");
  });
});
