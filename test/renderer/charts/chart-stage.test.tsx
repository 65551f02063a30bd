// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { ChartStage } from "#renderer/charts/frame/chart-stage.tsx";
import { FutureContext } from "#renderer/charts/frame/future-there.ts";

afterEach(cleanup);

const stops = ["first", "second", "third"].map((text, index) => ({ position: index * 10, text }));

function show(): { readonly stage: HTMLElement; readonly readOut: () => string } {
  const { container } = render(
    <ChartStage title="Payments" message="They vary." width={100} height={50} stops={stops}>
      {(active) => <text>{active === undefined ? "none" : `mark ${active}`}</text>}
    </ChartStage>,
  );
  const live = container.querySelector('[aria-live="polite"]');
  return { stage: screen.getByRole("group", { name: /^Payments/ }), readOut: () => live?.textContent ?? "" };
}

describe("ChartStage", () => {
  it("reads its stops by arrow key, politely, and puts the cursor away on Escape", () => {
    const { stage, readOut } = show();
    expect(readOut()).toBe("");
    fireEvent.keyDown(stage, { key: "ArrowRight" });
    fireEvent.keyDown(stage, { key: "ArrowRight" });
    expect(readOut()).toBe("second");
    expect(screen.getByText("mark 1")).toBeDefined();
    fireEvent.keyDown(stage, { key: "Escape" });
    expect(readOut()).toBe("");
  });

  it("leaves keys it has no use for to the page", () => {
    const { stage } = show();
    expect(fireEvent.keyDown(stage, { key: "Tab" })).toBe(true);
    expect(fireEvent.keyDown(stage, { key: "End" })).toBe(false);
  });

  it("names its picture by title and message", () => {
    show();
    expect(screen.getByRole("img", { name: "Payments", description: "They vary." })).toBeDefined();
  });

  it("tells a future where it is tapped, though a finger leaves before it presses", () => {
    const told: string[] = [];
    const places = [0, 50, 100].map((position, trial) => ({
      position,
      text: `at ${position}`,
      future: { where: { kind: "trial", trial } as const },
    }));
    render(
      <FutureContext value={({ where }) => void told.push(JSON.stringify(where))}>
        <ChartStage title="Payments" message="m" width={100} height={50} stops={places}>
          {() => null}
        </ChartStage>
      </FutureContext>,
    );
    const picture = screen.getByRole("img");
    picture.getBoundingClientRect = () => new DOMRect(0, 0, 100, 50);
    const leave = (pointerType: string): void => {
      fireEvent.pointerDown(picture, { clientX: 52, clientY: 10, pointerType });
      // React hears of a pointer that leaves by where it goes.
      fireEvent.pointerOut(picture, { relatedTarget: document.body, pointerType });
      fireEvent.click(picture);
    };
    leave("touch");
    expect(told).toEqual(['{"kind":"trial","trial":1}']);
    leave("mouse");
    expect(told).toHaveLength(1);
  });
});
