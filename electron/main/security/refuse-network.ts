import { app, type Session, type WebContents } from "electron";
import { logRefusal } from "../log/log.ts";
import { isLocalAddress } from "./is-app-address.ts";

/** Before the app is ready: no name is ever looked up, and Chromium's own errands are off. */
export function refuseNameLookups(): void {
  app.commandLine.appendSwitch("host-resolver-rules", "MAP * ~NOTFOUND");
  app.commandLine.appendSwitch("disable-background-networking");
  app.commandLine.appendSwitch("disable-component-update");
  app.commandLine.appendSwitch("disable-domain-reliability");
}

/** Cancels every request that is not for the app's own assets: what people type in here stays on this machine. */
export function refuseNetwork(session: Session): void {
  // Chromium fetches its dictionaries from a server.
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, answer) => {
    const cancel = !isLocalAddress(details.url);
    if (cancel) logRefusal(`a ${details.resourceType} request to the network`);
    answer({ cancel });
  });
}

/** WebRTC goes round `webRequest`; without a proxy, of which there is none, this leaves it no way out. */
export function refusePeerConnections(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp");
}
