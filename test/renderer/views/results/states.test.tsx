import axe from "axe-core";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { cleanup, fireEvent, within } from "@testing-library/react";
import { editDeal } from "#renderer/stores/edit-deal.ts";
import { runPace } from "#renderer/views/results/states/run-pace.ts";
import { viewStore } from "#renderer/stores/view-store.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import { exampleScenario, simulated } from "./simulate-example.ts";
import { act, pageText, screen, showResults } from "./show-results.tsx";

const of = exampleScenario("aspire");
let result: ResultDocument;
beforeAll(() => {
  result = simulated(of);
});
afterEach(cleanup);

const exportButton = (): HTMLElement => screen.getByRole("button", { name: /Export/u });

describe("the results page", () => {
  it("says what Run will do before the first run", () => {
    showResults(of, { kind: "idle" });
    expect(pageText()).toContain("This deal has not been run yet");
    expect(pageText()).toContain("10,000");
    expect(screen.getByRole("button", { name: "Run 10,000 trials" })).toBeTruthy();
  });

  it("says why a deal cannot be run and leads to the place", () => {
    showResults({ ...of, payment: { ...of.payment, lastClaimMonth: 900 } }, { kind: "idle" });
    expect(pageText()).toContain("One thing keeps this deal from being run");
    expect(screen.queryByRole("button", { name: /^Run/u })).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Go to the rate card" }));
    expect(viewStore.getState()).toMatchObject({ screen: "deal", section: "rate-card" });
  });

  it("shows progress, and the first trials marked as such", () => {
    showResults(of, { kind: "running", of, done: 3400, total: 10_000, startedAt: performance.now(), partial: result });
    expect(pageText()).toContain("3,400 of 10,000 trials");
    expect(pageText()).toContain("first 60 trials");
    expect(screen.getByRole("button", { name: "Cancel run" })).toBeTruthy();
    expect(exportButton()).toHaveProperty("disabled", true);
  });

  it("shows a finished run with its trail, ready to export", () => {
    showResults(of, { kind: "done", of, result, seconds: 1.34, endedAt: 0 });
    expect(pageText()).toContain(`deal ${result.scenario.sha256.slice(0, 12)}`);
    expect(pageText()).toContain("1.3 s");
    expect(pageText().split("± is one standard error")).toHaveLength(2);
    expect(pageText()).not.toContain("These results are of the deal before");
    expect(exportButton()).toHaveProperty("disabled", false);
  });

  it("says so when the deal has been changed since, and lets the run shown be exported", () => {
    showResults(of, { kind: "done", of, result, seconds: 1, endedAt: 0 });
    viewStore.setState({ live: false });
    act(() => editDeal("seed", (draft) => void (draft.run.seed += 1)));
    expect(pageText()).toContain("These results are of the deal before your last edit");
    expect(screen.getByRole("button", { name: "Run again" })).toBeTruthy();
    expect(pageText()).toContain("Exports the run shown, before your changes");
    expect(exportButton()).toHaveProperty("disabled", false);
  });

  it("says nothing of an edit whose run starts in a moment, but of one that keeps the deal from being run", () => {
    showResults(of, { kind: "done", of, result, seconds: 1, endedAt: 0 });
    viewStore.setState({ live: true });
    act(() => editDeal("seed", (draft) => void (draft.run.seed += 1)));
    expect(pageText()).not.toContain("before your last edit");
    act(() => editDeal("last month", (draft) => void (draft.payment.lastClaimMonth = 900)));
    expect(pageText()).toContain("before your last 2 edits");
  });

  it("keeps what a cancelled run had done", () => {
    showResults(of, { kind: "cancelled", of, done: 3400, total: 10_000, partial: result });
    expect(pageText()).toContain("3,400 of 10,000 trials were done. The results are of the first 60.");
    expect(exportButton()).toHaveProperty("disabled", true);
    showResults(of, { kind: "cancelled", of, done: 10, total: 10_000, partial: undefined });
    expect(pageText()).toContain("too few for a result");
  });

  it("says that a run failed and offers another try", () => {
    showResults(of, { kind: "failed", of, sentence: "It broke." });
    const alert = within(screen.getByRole("alert"));
    expect(screen.getByRole("alert").textContent).toContain("The run failed. It broke.");
    expect(alert.getByRole("button", { name: "Try again" })).toBeTruthy();
  });

  it("bars nobody from a run that failed, which the real app is hard to bring to", async () => {
    showResults(of, { kind: "failed", of, sentence: "It broke." });
    // Colours are for a browser to judge, and are tokens like those of every callout; a fragment has no landmarks.
    const off = { enabled: false };
    const { violations, passes } = await axe.run(document.body, { rules: { "color-contrast": off, region: off } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(passes.length).toBeGreaterThan(5);
  });
});

describe("runPace", () => {
  it("tells nothing until there is something to tell", () => {
    expect(runPace(0, 100, 3)).toBe("");
    expect(runPace(50, 100, 0.1)).toBe("");
  });

  it("tells the rate to two digits and the time left", () => {
    expect(runPace(8310, 50_000, 1)).toBe("8,300 trials a second, about 6 s left");
    expect(runPace(99, 100, 1)).toBe("99 trials a second, less than a second left");
  });
});
