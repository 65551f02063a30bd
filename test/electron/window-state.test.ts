import { describe, expect, it } from "vitest";
import { firstWindowState, fitToDisplays, windowStateSchema } from "#electron/main/window/window-state.ts";
import { windowTitle } from "#electron/main/window/window-title.ts";

const laptop = { x: 0, y: 25, width: 1920, height: 1055 };
const second = { x: 1920, y: 0, width: 2560, height: 1440 };
const left = { ...firstWindowState, place: { x: 2200, y: 100 } };

describe("the window's state", () => {
  it("comes back where it was while its display is there", () => {
    expect(fitToDisplays(left, [laptop, second])).toEqual(left);
  });

  it.each([
    ["on a display taken away", { x: 2200, y: 100 }],
    ["above every display", { x: 100, y: -400 }],
    ["below every display", { x: 100, y: 1200 }],
    ["almost wholly off the side", { x: -1400, y: 100 }],
  ])("is placed by the system when it was %s", (_where, place) => {
    expect(fitToDisplays({ ...left, place }, [laptop]).place).toBeNull();
  });

  it("is never larger than its display, nor smaller than can be worked in", () => {
    const state = { ...firstWindowState, width: 5000, height: 300 };
    expect(fitToDisplays(state, [laptop])).toMatchObject({ width: 1920, height: 700 });
    expect(fitToDisplays(firstWindowState, [{ x: 0, y: 0, width: 800, height: 600 }])).toMatchObject({
      width: 800,
      height: 600,
    });
  });

  it("is refused from disk when it makes no sense", () => {
    expect(windowStateSchema.safeParse(firstWindowState).success).toBe(true);
    for (const wrong of [{ zoom: 0 }, { width: -1 }, { place: { x: 1e9, y: 0 } }, { maximised: "yes" }, { extra: 1 }]) {
      expect(windowStateSchema.safeParse({ ...firstWindowState, ...wrong }).success).toBe(false);
    }
  });
});

describe("the window's title", () => {
  it("names the deal and marks it when edited", () => {
    expect(windowTitle("aspire.sop.json", false)).toBe("aspire.sop.json — Outcomes Partnership Simulator");
    expect(windowTitle("aspire.sop.json", true)).toBe("• aspire.sop.json — Outcomes Partnership Simulator");
    expect(windowTitle("", false)).toBe("Outcomes Partnership Simulator");
  });
});
