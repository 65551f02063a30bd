import { nativeTheme, type BrowserWindow } from "electron";

/** What the window shows before its page does, so that it does not flash white in a dark room. */
export function backgroundColour(): string {
  return nativeTheme.shouldUseDarkColors ? "#16181d" : "#ffffff";
}

export function followTheme(window: BrowserWindow): void {
  const follow = (): void => window.setBackgroundColor(backgroundColour());
  nativeTheme.on("updated", follow);
  window.on("closed", () => nativeTheme.off("updated", follow));
}
