import { extname, join, sep } from "node:path";
import { isAppAddress } from "../security/is-app-address.ts";
import { mediaTypes } from "./media-types.ts";

/** One file of the page: where it lies and what it is. */
export interface Asset {
  readonly path: string;
  readonly mediaType: string;
}

/** Names a build gives: letters, digits, `-`, `_` and `.`, none beginning with a dot. Nothing is ever decoded. */
const plainPath = /^(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/u;

/**
 * The file that an `app://bundle/…` address names, or `undefined` for a 404.
 *
 * Allowed is what a build's names look like, so there is no list of tricks to keep up with: `%2e%2e`, `..%2f`,
 * a backslash, a drive letter or a NUL do not look like it.
 */
export function assetPath(folder: string, address: string): Asset | undefined {
  if (!isAppAddress(address)) return undefined;
  const rest = address.slice("app://bundle".length).replace(/[?#].*$/u, "");
  const wanted = rest === "" || rest === "/" ? "/index.html" : rest;
  if (!plainPath.test(wanted)) return undefined;
  const mediaType = mediaTypes[extname(wanted)];
  const path = join(folder, wanted);
  return mediaType === undefined || !path.startsWith(folder + sep) ? undefined : { path, mediaType };
}
