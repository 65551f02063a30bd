import { app } from "electron";
import { logRefusal } from "../log/log.ts";
import { refusePeerConnections } from "./refuse-network.ts";

/** Keeps every page where it is: no navigation, redirect, new window or embedded page, in any web contents. */
export function refuseNavigation(): void {
  app.on("web-contents-created", (_created, contents) => {
    refusePeerConnections(contents);
    contents.on("will-navigate", (event) => {
      event.preventDefault();
      logRefusal("a navigation");
    });
    contents.on("will-redirect", (event) => {
      event.preventDefault();
      logRefusal("a redirect");
    });
    contents.on("will-attach-webview", (event) => {
      event.preventDefault();
      logRefusal("a webview");
    });
    contents.setWindowOpenHandler(() => {
      logRefusal("a new window");
      return { action: "deny" };
    });
  });
}
