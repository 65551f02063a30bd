import { nativeTheme, type BrowserWindow } from "electron";

/** What the window shows before its page does, so that it does not flash: `--surface-page` of the page’s tokens. */
export function backgroundColour(): string {
  return nativeTheme.shouldUseDarkColors ? "#0f151b" : "#f4f6f8";
}

export function followTheme(window: BrowserWindow): void {
  const follow = (): void => window.setBackgroundColor(backgroundColour());
  nativeTheme.on("updated", follow);
  window.on("closed", () => nativeTheme.off("updated", follow));
}
