import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AskedAnalysis } from "#renderer/worker/analysis-messages.ts";
import { forgetAnalyses } from "#renderer/stores/analyse-deal.ts";
import { dealStore } from "#renderer/stores/deal-store.ts";
import { editDeal, undo } from "#renderer/stores/edit-deal.ts";
import { everyStress, stressStore } from "#renderer/stores/stress-store.ts";
import { showAnalysis, viewStore } from "#renderer/stores/view-store.ts";
import { AnalysePage } from "#renderer/views/analyse/analyse-page.tsx";
import { conductReverseStress } from "#shared/analysis/reverse-stress/conduct-reverse-stress.ts";
import { conductStress } from "#shared/analysis/stress/conduct-stress.ts";
import { inProcessCrew, unheard } from "../../../shared/support/in-process-crew.ts";
import { stressed } from "../../../shared/analysis/stress/stressed.ts";
import { deal, openDeal } from "../editor/open-example.ts";
import { answer, asked, standInForWorkers } from "./stand-in-worker.ts";

const last = (): AskedAnalysis => asked.at(-1)!;
const stressAsked = () => {
  const message = last();
  if (message.analysis !== "stress") throw new Error(`${message.analysis} was asked`);
  return message.asked;
};
const ofFile = () => dealStore.getState().analyses?.stresses;

beforeEach(() => {
  standInForWorkers();
  openDeal("deal");
  dealStore.setState({ variants: [], versions: [], variant: undefined, analyses: undefined });
  stressStore.setState(everyStress, true);
  editDeal("trials", (draft) => void (draft.run.trials = 40));
});
afterEach(() => {
  cleanup();
  act(() => forgetAnalyses());
  viewStore.setState({ notice: undefined, screen: "deal" });
});

async function answerStress(): Promise<void> {
  const document = await conductStress(stressAsked(), inProcessCrew(), unheard);
  act(() => answer({ kind: "done", job: last().job, document }));
}

describe("the stress page", () => {
  it("asks all stresses, and fewer once a box is cleared", async () => {
    showAnalysis("stress");
    render(<AnalysePage />);
    expect(stressAsked()).toMatchObject({ trials: 40, together: true });
    expect(stressAsked().stresses).toHaveLength(8);
    await userEvent.click(screen.getByRole("checkbox", { name: /^Effect halved/u }));
    await userEvent.click(screen.getByRole("checkbox", { name: /^All together/u }));
    expect(stressAsked().stresses).not.toContain("effect");
    expect(stressAsked().together).toBe(false);
  });

  it("tells before and after by party, why some do not apply, and makes a variant of one that terms can say", async () => {
    stressStore.setState({ without: ["effect", "late", "evidence", "indexation", "over-performance"] });
    showAnalysis("stress");
    render(<AnalysePage />);
    await answerStress();
    expect(await screen.findByText("This deal has no drop-out.")).toBeDefined();
    const rows = within(screen.getByRole("region", { name: "Figures before and after" })).getAllByRole("row");
    expect(rows[1]!.textContent).toMatch(/^CommissionerCommissioner: Expected payments£.*better$/u);
    expect(screen.getByText("Whom each hurts most")).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: "Make a variant of it" }));
    const { variants } = dealStore.getState();
    expect(variants).toMatchObject([{ name: "Referrals −30%" }]);
    expect(variants[0]!.changes[0]!.path).toContain("referrals");
  });

  it("keeps a stress of one's own in the file, part by part, each change an undoable step", async () => {
    showAnalysis("stress");
    render(<AnalysePage />);
    await userEvent.click(screen.getByRole("button", { name: "Add a stress" }));
    expect(ofFile()).toMatchObject([{ id: "stress-1", name: "My stress 1", parts: [{ kind: "input", times: 0.8 }] }]);
    expect(stressAsked().stresses).toContain("own:stress-1");
    const name = screen.getByLabelText("Name of the stress");
    await userEvent.clear(name);
    await userEvent.type(name, "The employer closes{Enter}");
    expect(ofFile()![0]!.name).toBe("The employer closes");
    await userEvent.selectOptions(
      screen.getByLabelText("The employer closes, part 1, what it does"),
      "All achievements, times",
    );
    const times = screen.getByLabelText("The employer closes, part 1, times");
    await userEvent.clear(times);
    await userEvent.type(times, "0.6{Enter}");
    expect(ofFile()![0]!.parts).toEqual([{ kind: "success", times: 0.6 }]);
    act(() => undo());
    expect(ofFile()![0]!.parts).toEqual([{ kind: "success", times: 0.8 }]);
  });

  it("takes nothing that the file would refuse, and says why", async () => {
    showAnalysis("stress");
    render(<AnalysePage />);
    await userEvent.click(screen.getByRole("button", { name: "Add a stress" }));
    const times = screen.getByLabelText("My stress 1, part 1, times");
    await userEvent.clear(times);
    await userEvent.type(times, "-2{Enter}");
    expect(ofFile()![0]!.parts).toMatchObject([{ times: 0.8 }]);
    expect(viewStore.getState().notice).toMatchObject({
      sentence: "The file cannot keep this: A factor must be 0 or more.",
    });
  });

  it("begins to hold an input at what it is, and says of another value that it cannot be", async () => {
    showAnalysis("stress");
    render(<AnalysePage />);
    await userEvent.click(screen.getByRole("button", { name: "Add a stress" }));
    const [segment] = deal().cohort.segments;
    const { id, startRate } = segment!;
    await userEvent.selectOptions(screen.getByLabelText("My stress 1, part 1, input"), `segment.${id}.startRate`);
    await userEvent.selectOptions(screen.getByLabelText("My stress 1, part 1, what it does"), "An input, held at");
    expect(ofFile()![0]!.parts).toEqual([{ kind: "input", input: `segment.${id}.startRate`, held: startRate.value }]);
    const held = screen.getByLabelText("My stress 1, part 1, held at");
    await userEvent.clear(held);
    await userEvent.type(held, "120{Enter}");
    expect(held.getAttribute("aria-invalid")).toBe("true");
    expect(screen.getByText(/cannot be held at 1\.2: it must be between 0 and 1/u)).toBeDefined();
  });

  it("says of a part that does not fit the deal why, at its place", () => {
    const parts = [{ kind: "input", input: "segment.nobody.referrals", times: 2 }] as const;
    dealStore.setState({ analyses: { stresses: [{ id: "a", name: "A", parts }] } });
    showAnalysis("stress");
    render(<AnalysePage />);
    const field = screen.getByLabelText("A, part 1, input");
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(screen.getByText("This deal has no input “segment.nobody.referrals”.")).toBeDefined();
  });
});

describe("the reverse stress page", () => {
  it("tells what stands behind each loss that the deal can have", async () => {
    // A budget of what is paid on average, so that some trials are over it and some are not.
    const before = await stressed(deal(), ["referrals"], { trials: 60, seed: deal().run.seed });
    const budget = before.figures.find(({ id }) => id === "payments.total.mean")!.before!.value;
    editDeal("budget", (draft) => void (draft.payment.budget = { value: budget, status: "illustrative" }));
    showAnalysis("reverse-stress");
    render(<AnalysePage />);
    const message = last();
    if (message.analysis !== "reverseStress") throw new Error(`${message.analysis} was asked`);
    const document = await conductReverseStress({ ...message.asked, trials: 400 }, inProcessCrew(), unheard);
    act(() => answer({ kind: "done", job: message.job, document }));
    expect(await screen.findByRole("region", { name: "The investor loses money" })).toBeDefined();
    const overBudget = screen.getByRole("region", { name: "Payments go over the budget" });
    expect(overBudget.textContent).toMatch(
      /In [456]\d% of trials payments go over the budget\. What stands out there/u,
    );
    expect(screen.getByRole("img", { name: /where payments go over the budget, and otherwise$/u })).toBeDefined();
    const inputs = screen.getAllByLabelText<HTMLSelectElement>("Input").at(-1)!;
    const other = inputs.options[inputs.options.length - 1]!.text;
    await userEvent.selectOptions(inputs, other);
    expect(
      screen.getByRole("img", { name: `${other}: where payments go over the budget, and otherwise` }),
    ).toBeDefined();
  });
});
