import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { assetPath } from "./asset-path.ts";
import { responseHeaders } from "./response-headers.ts";

/** An answer to one request, in a form both of Electron's protocol interfaces can be fed with. */
export interface AssetAnswer {
  readonly status: 200 | 404;
  readonly mediaType: string;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

/** Stands in the page where its nonce goes; React Aria reads it there for the one `<style>` it adds. */
const noncePlaceholder = "__CSP_NONCE__";

/** Reads one file of the page. Each load of a page has a nonce of its own, in the header and in the page. */
export async function assetAnswer(folder: string, address: string): Promise<AssetAnswer> {
  const nonce = randomBytes(16).toString("base64");
  const asset = assetPath(folder, address);
  const body = asset === undefined ? undefined : await readFile(asset.path).catch(() => undefined);
  if (asset === undefined || body === undefined) return answer(404, "text/plain", nonce, Buffer.from("Not found"));
  if (asset.mediaType !== "text/html") return answer(200, asset.mediaType, nonce, body);
  return answer(200, asset.mediaType, nonce, Buffer.from(body.toString("utf8").split(noncePlaceholder).join(nonce)));
}

function answer(status: 200 | 404, mediaType: string, nonce: string, body: Buffer): AssetAnswer {
  return { status, mediaType, headers: responseHeaders(mediaType, nonce), body };
}
