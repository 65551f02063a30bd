import type { IpcMainEvent, IpcMainInvokeEvent, WebContents } from "electron";
import { isAppAddress } from "./is-app-address.ts";

/** Whether a message comes from our page: our window's contents, its main frame, showing our own address. */
export function isTrustedSender(event: IpcMainEvent | IpcMainInvokeEvent, contents: WebContents): boolean {
  const frame = event.senderFrame;
  return event.sender === contents && frame !== null && frame === contents.mainFrame && isAppAddress(frame.url);
}
