// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ExceedanceCurve } from "#renderer/charts/exceedance/exceedance-curve.tsx";
import { limitAfterKey, limitRange, roundLimit } from "#renderer/charts/limits/limit-move.ts";
import type { OnMoveLimit } from "#renderer/charts/limits/use-moved-limit.ts";
import { PaymentsHistogram } from "#renderer/charts/payments/payments-histogram.tsx";
import type { PaymentsHistogramData } from "#shared/headlines/captions/payments-histogram-data.ts";
import { evenThousands, shapeOf, summaryOf } from "./sample-data.ts";

afterEach(cleanup);

/** Payments of £0k to £1,000k, a trial each, with a budget of £750k and a cap of £1m. */
const data: PaymentsHistogramData = {
  measure: summaryOf("payments.total", "Payments, total", "money", evenThousands),
  shape: shapeOf("payments.total", evenThousands),
  limits: [
    { id: "budget", label: "Budget", amount: 750_000 },
    { id: "contractCap", label: "Contract cap", amount: 1_000_000 },
  ],
  currency: "GBP",
  overBudget: 0.25,
};

describe("a limit that is moved by key", () => {
  const range = { low: 10_000, high: 2_000_000, step: 10_000 };

  it("goes to the next round step, ten of them with Shift, and to either end", () => {
    expect(limitAfterKey("ArrowRight", false, 750_000, range)).toBe(760_000);
    expect(limitAfterKey("ArrowLeft", false, 754_321, range)).toBe(750_000);
    expect(limitAfterKey("ArrowRight", false, 754_321, range)).toBe(760_000);
    expect(limitAfterKey("ArrowUp", true, 750_000, range)).toBe(850_000);
    expect(limitAfterKey("PageDown", false, 750_000, range)).toBe(650_000);
    expect(limitAfterKey("PageDown", false, 30_000, range)).toBe(10_000);
    expect(limitAfterKey("Home", false, 750_000, range)).toBe(10_000);
    expect(limitAfterKey("End", false, 750_000, range)).toBe(2_000_000);
    expect(limitAfterKey("Tab", false, 750_000, range)).toBeUndefined();
  });

  it("always lands on a round step within its range, and there and back is where it was", () => {
    const axis = fc.tuple(fc.double({ min: 0, max: 1e8, noNaN: true }), fc.double({ min: 100, max: 1e8, noNaN: true }));
    fc.assert(
      fc.property(axis, fc.double({ min: 0, max: 1, noNaN: true }), ([from, width], share) => {
        const across = limitRange(from, from + width);
        const { low, high, step } = across;
        const start = roundLimit(from + share * width, across);
        for (const key of ["ArrowRight", "ArrowLeft", "PageUp", "Home", "End"]) {
          const next = limitAfterKey(key, false, start, across)!;
          expect(Math.abs(next / step - Math.round(next / step))).toBeLessThan(1e-6);
          expect(next).toBeGreaterThanOrEqual(low);
          expect(next).toBeLessThanOrEqual(high);
        }
        const right = limitAfterKey("ArrowRight", false, start, across)!;
        if (right < high) expect(limitAfterKey("ArrowLeft", false, right, across)).toBeCloseTo(start, 3);
      }),
      { seed: 6, numRuns: 200 },
    );
  });
});

describe.each([
  ["the histogram of payments", PaymentsHistogram],
  ["the curve of chances", ExceedanceCurve],
])("in %s, a limit's line", (_name, Picture) => {
  const show = (): { readonly moved: ReturnType<typeof vi.fn<OnMoveLimit>>; readonly line: HTMLElement } => {
    const moved = vi.fn<OnMoveLimit>();
    render(<Picture {...data} width={600} onMoveLimit={moved} />);
    return { moved, line: screen.getByRole("slider", { name: "Budget" }) };
  };

  it("says at once how many trials pay more, and moves for good with Enter", () => {
    const { moved, line } = show();
    expect(line.getAttribute("aria-valuetext")).toBe("25% of trials pay more than £750k");
    fireEvent.keyDown(line, { key: "PageUp" });
    expect(line.getAttribute("aria-valuetext")).toBe("15% of trials pay more than £850k");
    expect(screen.getByText("15% of trials pay more than £850k")).toBeDefined();
    expect(screen.getByText("Budget £850k · 15% over")).toBeDefined();
    expect(moved).not.toHaveBeenCalled();
    fireEvent.keyDown(line, { key: "Enter" });
    expect(moved).toHaveBeenCalledExactlyOnceWith("budget", 850_000);
  });

  it("is put back with Escape, and stays where it was left when the focus goes", () => {
    const { moved, line } = show();
    fireEvent.keyDown(line, { key: "ArrowLeft" });
    fireEvent.keyDown(line, { key: "Escape" });
    fireEvent.blur(line);
    expect(moved).not.toHaveBeenCalled();
    expect(line.getAttribute("aria-valuetext")).toBe("25% of trials pay more than £750k");
    fireEvent.keyDown(line, { key: "ArrowLeft", shiftKey: true });
    fireEvent.blur(line);
    expect(moved).toHaveBeenCalledExactlyOnceWith("budget", 650_000);
  });

  it("tells a cap with the cap that the trials were paid under", () => {
    show();
    const cap = screen.getByRole("slider", { name: "Contract cap" });
    fireEvent.keyDown(cap, { key: "PageDown" });
    expect(cap.getAttribute("aria-valuetext")).toBe("10% of trials pay more than £900k under the cap of this run");
  });

  it("cannot be taken hold of where nobody hears of it", () => {
    render(<Picture {...data} width={600} />);
    expect(screen.queryByRole("slider")).toBeNull();
  });
});
