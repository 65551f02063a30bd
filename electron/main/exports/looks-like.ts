import type { ExportKind } from "#shared/desktop/contract.ts";
import { isPng } from "../files/is-png.ts";

const svgBegins = Buffer.from("<svg ");

/** Whether a file of a kind may begin with these bytes. A picture is looked at, since it is opened by programs that trust it. */
export function looksLike(kind: ExportKind, first: Uint8Array): boolean {
  if (kind === "picture-png") return isPng(first);
  if (kind === "picture-svg") return svgBegins.equals(first.subarray(0, svgBegins.length));
  return true;
}
