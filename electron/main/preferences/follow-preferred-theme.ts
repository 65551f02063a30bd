import { nativeTheme } from "electron";
import type { Preferences } from "#shared/desktop/preferences.ts";

/** Turns the window, its page and its dialogs to the theme; the page sees it as the system's own. Contrast is the page's. */
export function followPreferredTheme({ theme }: Preferences): void {
  nativeTheme.themeSource = theme === "high-contrast" ? "system" : theme;
}
