import { act, cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { forgetAnalyses } from "#renderer/stores/analyse-deal.ts";
import { forgetComparison } from "#renderer/stores/compare-deals.ts";
import { type Comparison, compareStore } from "#renderer/stores/compare-store.ts";
import { BridgeSection } from "#renderer/views/compare/bridge/bridge-section.tsx";
import { conductBridge } from "#shared/analysis/bridge/conduct-bridge.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { outcome, people, rule } from "../../../shared/support/deal-parts.ts";
import { inProcessCrew, unheard } from "../../../shared/support/in-process-crew.ts";
import { plainDeal } from "../../../shared/support/plain-deal.ts";
import { answer, asked, standInForWorkers } from "../analyse/stand-in-worker.ts";

const deal = (price: number, kept: number): Scenario =>
  plainDeal({
    outcomes: [outcome("job"), outcome("kept")],
    cohort: { segments: [people("all", 10)] },
    payment: { rateCard: [rule("job", price), rule("kept", kept)] },
  });
const ofFile = (id: string, name: string, scenario: Scenario) => ({
  id,
  name,
  variant: undefined,
  scenario,
  unfit: [],
});
/** The base, and an offer with another price of a job. */
const choiceOf = (offered: number, kept = 50) => {
  const deals = [ofFile("base", "Base", deal(100, kept)), ofFile("offer", "Offer", deal(offered, kept))];
  return { base: deals[0]!.scenario, all: deals, chosen: ["base", "offer"], deals };
};
type Choice = ReturnType<typeof choiceOf>;

const compared = (kind: "running" | "done" | "cancelled", { deals }: Choice): void =>
  act(() => compareStore.setState({ comparison: { kind, of: deals, document: undefined } as unknown as Comparison }));

async function answerBridge(): Promise<void> {
  const message = asked.at(-1)!;
  if (message.analysis !== "bridge") throw new Error(`${message.analysis} was asked`);
  const document = await conductBridge({ ...message.asked, trials: 4 }, inProcessCrew(), unheard);
  act(() => answer({ kind: "done", job: message.job, document }));
}

const step = () => within(screen.getByRole("row", { name: /^1 “Rule job”: price/u }));
const copy = () => screen.getByRole<HTMLButtonElement>("button", { name: "Copy table" });

beforeEach(standInForWorkers);
afterEach(() => {
  cleanup();
  act(() => {
    forgetAnalyses();
    forgetComparison();
  });
});

describe("the bridge of a comparison", () => {
  it.each([
    ["the price of a step that is there already", choiceOf(120)],
    ["what both deals share", choiceOf(130, 60)],
  ])("is no longer told as now once %s changes, until it is worked out anew", async (_, changed) => {
    const first = choiceOf(130);
    compared("done", first);
    const { rerender } = render(<BridgeSection choice={first} />);
    await answerBridge();
    expect(step().getAllByText("+£300").length).toBeGreaterThan(0);
    expect(copy().disabled).toBe(false);
    const before = asked.length;
    // The comparison that is done is of the deals before: it begins anew, and goes first.
    rerender(<BridgeSection choice={changed} />);
    for (const kind of ["done", "running"] as const) {
      compared(kind, kind === "done" ? first : changed);
      expect(asked).toHaveLength(before);
      expect(screen.getByText("The bridge is worked out when the comparison is done.")).toBeDefined();
      expect(screen.queryByRole("button", { name: /Export/u })).toBeNull();
      expect(step().queryAllByText("+£300")).toHaveLength(0);
      expect(copy().disabled).toBe(true);
    }
    compared("done", changed);
    expect(asked).toHaveLength(before + 1);
    expect(copy().disabled).toBe(true);
    await answerBridge();
    expect(copy().disabled).toBe(false);
  });
});
