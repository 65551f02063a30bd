import { protocol } from "electron";
import { appScheme } from "../security/is-app-address.ts";
import { assetAnswer } from "./asset-answer.ts";
import { heldAnswer } from "./held-pages.ts";

/** Before the app is ready: makes `app:` a scheme like `https:`, with an origin of its own, fetch and workers. */
export function declareAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true };
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges }]);
}

/** Serves the page from a folder at `app://bundle`, so that nothing needs `file:` and its wide reach. */
export function serveApp(folder: string): void {
  if (typeof protocol.handle === "function") {
    protocol.handle(appScheme, async ({ url }) => {
      const { status, headers, body } = heldAnswer(url) ?? (await assetAnswer(folder, url));
      return new Response(new Uint8Array(body), { status, headers });
    });
    return;
  }
  // Electron before 25, on which the checks run, has only this one.
  protocol.registerBufferProtocol(appScheme, ({ url }, answer) => {
    void Promise.resolve(heldAnswer(url) ?? assetAnswer(folder, url)).then(({ status, headers, mediaType, body }) => {
      answer({ statusCode: status, headers, data: body, mimeType: mediaType });
    });
  });
}
