import { platform } from "../../stores/stand-in-platform.ts";
import { act, cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import { putAt, undo } from "#renderer/stores/edit-deal.ts";
import { openExample } from "#renderer/stores/open-deal.ts";
import { startRun } from "#renderer/stores/run-deal.ts";
import { viewStore } from "#renderer/stores/view-store.ts";
import { Header } from "#renderer/views/header/header.tsx";

const runNumber = () => platform.told.filter((message) => message.kind === "run").at(-1)!.run;
const run = (): HTMLButtonElement => screen.getByRole("button", { name: "Run" });

beforeEach(async () => {
  platform.reset();
  await openExample(examples[0]);
  render(<Header />);
});
afterEach(cleanup);

it("names the step that Undo and Redo would take", async () => {
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Nothing to undo" }).disabled).toBe(true);
  act(() => putAt("price of Job entry", ["payment", "rateCard", 0, "price", "value"], 1));
  await userEvent.click(screen.getByRole("button", { name: "Undo price of Job entry" }));
  expect(screen.getByRole("button", { name: "Redo price of Job entry" })).toBeTruthy();
});

it("shuts Run while the deal has problems, says how many, and leads to the first", async () => {
  act(() => putAt("price", ["payment", "rateCard", 0, "price", "value"], -1));
  expect(run().disabled).toBe(true);
  const reason = screen.getByRole("button", { name: "1 problem to mend" });
  expect(run().getAttribute("aria-describedby")).toBe(reason.id);
  await userEvent.click(reason);
  expect(viewStore.getState()).toMatchObject({ screen: "deal", section: "rate-card" });
  act(undo);
  expect(run().disabled).toBe(false);
});

it("gives way to Cancel in its place while a run that was asked for goes on", async () => {
  await userEvent.click(run());
  act(() => platform.answer({ kind: "progress", run: runNumber(), done: 2500, total: 10_000 }));
  expect(screen.queryByRole("button", { name: "Run" })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  expect(run().disabled).toBe(false);
});

it("stays while an automatic run is brief", async () => {
  vi.useFakeTimers();
  try {
    act(() => startRun(examples[0].scenario, true));
    expect(run()).toBeTruthy();
    act(() => void vi.advanceTimersByTime(1000));
    expect(screen.queryByRole("button", { name: "Run" })).toBeNull();
    expect(screen.getByRole("button", { name: "Cancel" })).toBeTruthy();
  } finally {
    vi.useRealTimers();
  }
});
