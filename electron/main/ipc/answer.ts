import { ipcMain, type WebContents } from "electron";
import type { DesktopRequests } from "#shared/desktop/contract.ts";
import { logFailure, logRefusal } from "../log/log.ts";
import { isTrustedSender } from "../security/is-trusted-sender.ts";
import { requestSchemas } from "./request-schemas.ts";

/** Answers one request of the contract. */
export type Answer = <C extends keyof DesktopRequests>(channel: C, handler: DesktopRequests[C]) => void;

/**
 * Makes the only way by which main answers the window: who asks and what they bring is checked every time.
 *
 * This is the edge where our own faults are caught. The window learns that it failed, and the log why.
 */
export function createAnswer(contents: WebContents): Answer {
  return (channel, handler) => {
    ipcMain.handle(channel, async (event, ...brought: unknown[]) => {
      if (!isTrustedSender(event, contents)) {
        logRefusal(`${channel} from elsewhere`);
        throw new Error("Denied");
      }
      const parsed = requestSchemas[channel].safeParse(brought);
      if (!parsed.success) {
        logFailure(`reading what ${channel} brought`, parsed.error);
        throw new Error("Bad request");
      }
      try {
        return await (handler as (...details: readonly unknown[]) => Promise<unknown>)(...parsed.data);
      } catch (error) {
        logFailure(`answering ${channel}`, error);
        // Thrown anew: the window, and whoever looks over its shoulder, gets no path and no stack.
        throw new Error("The app could not do this because of a fault of its own. The log says more.");
      }
    });
  };
}
