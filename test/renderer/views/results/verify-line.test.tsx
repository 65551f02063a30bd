import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import "../../stores/stand-in-platform.ts";
import { verifyStore } from "#renderer/stores/verify-run.ts";
import { VerifyLine } from "#renderer/views/results/trail/verify-line.tsx";
import { exampleScenario, simulated } from "./simulate-example.ts";

afterEach(() => {
  cleanup();
  verifyStore.setState({ kind: "none" }, true);
});

it("says aloud how the second run came out, and not every count on the way", () => {
  const of = simulated(exampleScenario("aspire"), 60);
  render(<VerifyLine result={of} />);
  act(() => verifyStore.setState({ kind: "running", of, done: 30, total: 60 }, true));
  expect(screen.getByText("30 of 60 trials run again")).toBeDefined();
  expect(screen.queryByRole("status")).toBeNull();
  act(() => verifyStore.setState({ kind: "same", of }, true));
  expect(screen.getByRole("status").textContent).toBe("Verified: every figure is the same");
});
