import type { BrowserWindow } from "electron";
import type { DesktopNotices } from "#shared/desktop/contract.ts";

/** Tells the window one of the contract's notices. The only place that sends to it. */
export function notify<N extends keyof DesktopNotices>(
  window: BrowserWindow,
  notice: N,
  ...details: Parameters<DesktopNotices[N]>
): void {
  if (!window.isDestroyed()) window.webContents.send(notice, ...details);
}
