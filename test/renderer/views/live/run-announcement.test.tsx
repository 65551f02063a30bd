import "../../stores/stand-in-platform.ts";
import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { RunState } from "#renderer/stores/run-store.ts";
import { runStore } from "#renderer/stores/run-store.ts";
import { RunAnnouncement } from "#renderer/views/live/run-announcement.tsx";
import { inStyle } from "../../../shared/format/in-style.ts";
import { exampleScenario, simulated } from "../results/simulate-example.ts";

const of = exampleScenario("aspire");
const result = simulated(of, 60);
const told = (): string => screen.getByRole("status").textContent ?? "";
const become = (run: RunState): void => act(() => runStore.setState(run, true));
const running = (done: number, automatic: boolean): RunState => ({
  kind: "running",
  of,
  done,
  total: 60,
  startedAt: 0,
  partial: undefined,
  automatic,
});

beforeEach(() => {
  runStore.setState({ kind: "idle" }, true);
  render(<RunAnnouncement />);
});
afterEach(cleanup);

it("tells that a run has begun and what it came to, and not how far it is", () => {
  become(running(1, false));
  expect(told()).toBe("The run has begun.");
  become(running(30, false));
  expect(told()).toBe("The run has begun.");
  become({ kind: "done", of, result, seconds: 1, endedAt: 0 });
  expect(told()).toMatch(/^60 trials done\. Payments are .* budget is \d+% .*\.$/u);
});

it("tells it with numbers as the page shows them", () => {
  inStyle("de-DE", () => become({ kind: "done", of, result, seconds: 1, endedAt: 0 }));
  expect(told()).toMatch(/\d,\d+m\u00a0£/u);
  expect(told()).not.toMatch(/£\d|\d%/u);
});

it("tells of a run that an edit started once it is done, and nothing in between", () => {
  become({ kind: "done", of, result, seconds: 1, endedAt: 0 });
  const before = told();
  become(running(30, true));
  expect(told()).toBe(before);
});

it("tells that a run was cancelled, and where", () => {
  become({ kind: "cancelled", of, done: 30, total: 60, partial: undefined });
  expect(told()).toBe("Cancelled at 30 of 60 trials.");
});
