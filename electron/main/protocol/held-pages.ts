import { randomBytes } from "node:crypto";
import { appScheme } from "../security/is-app-address.ts";
import type { AssetAnswer } from "./asset-answer.ts";
import { responseHeaders } from "./response-headers.ts";

/** Pages that the window made to be printed, by address, for as long as that takes. */
const held = new Map<string, Buffer>();

/** Holds a page under an address of its own that nobody can guess. Answers the address, and what lets it go. */
export function holdPage(html: string): { readonly address: string; readonly release: () => void } {
  const address = `${appScheme}://bundle/held/${randomBytes(16).toString("hex")}.html`;
  held.set(address, Buffer.from(html, "utf8"));
  return { address, release: () => void held.delete(address) };
}

/** The answer to a request for a held page. It may show what is in it, styles and all, and load or run nothing. */
export function heldAnswer(address: string): AssetAnswer | undefined {
  const body = held.get(address);
  if (body === undefined) return undefined;
  const mediaType = "text/html";
  const headers = {
    ...responseHeaders(mediaType, ""),
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
  };
  return { status: 200, mediaType, headers, body };
}
