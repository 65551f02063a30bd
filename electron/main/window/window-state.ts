import * as z from "zod";

/** A rectangle on the desktop, in device-independent pixels. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const smallestWindow = { width: 1024, height: 700 } as const;

const pixels = z.number().int().min(-100_000).max(100_000);

export const windowStateSchema = z.strictObject({
  version: z.literal(1),
  /** Where the window is when it is not maximised; `null` lets the system place it. */
  place: z.strictObject({ x: pixels, y: pixels }).nullable(),
  width: pixels.min(200),
  height: pixels.min(200),
  maximised: z.boolean(),
  /** 1 is 100 %. */
  zoom: z.number().min(0.25).max(5),
});

/** How the window was left, kept across starts. */
export type WindowState = z.infer<typeof windowStateSchema>;

export const firstWindowState: WindowState = {
  version: 1,
  place: null,
  width: 1440,
  height: 900,
  maximised: false,
  zoom: 1,
};

/** How much of the title bar must be on a display for a person to be able to drag the window back. */
const grip = { width: 120, height: 24 } as const;

/**
 * The state fitted to the displays there are now: never larger than its display, and never where it cannot be
 * reached, as after a second screen was taken away. A window that is lost is placed by the system again.
 */
export function fitToDisplays(state: WindowState, displays: readonly Rectangle[]): WindowState {
  const { place } = state;
  const home = displays.find(
    (display) => place !== null && isWithinReach({ ...place, width: state.width, height: state.height }, display),
  );
  const display = home ?? displays[0];
  const size = {
    width: Math.min(Math.max(state.width, smallestWindow.width), display?.width ?? state.width),
    height: Math.min(Math.max(state.height, smallestWindow.height), display?.height ?? state.height),
  };
  return { ...state, ...size, place: home === undefined ? null : place };
}

function isWithinReach(window: Rectangle, display: Rectangle): boolean {
  const across = Math.min(window.x + window.width, display.x + display.width) - Math.max(window.x, display.x);
  const titleBarBelowTop = window.y - display.y;
  return across >= grip.width && titleBarBelowTop >= 0 && titleBarBelowTop <= display.height - grip.height;
}
