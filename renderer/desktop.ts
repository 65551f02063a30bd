import type { DesktopBridge } from "#shared/desktop/contract.ts";
import { browserDesktop } from "./browser-desktop/browser-desktop.ts";

declare global {
  interface Window {
    readonly desktop?: DesktopBridge;
  }
}

/** The desktop the page runs on: the app's own, or a stand-in so that the page also runs in an ordinary browser. */
export const desktop: DesktopBridge = globalThis.window?.desktop ?? browserDesktop;
