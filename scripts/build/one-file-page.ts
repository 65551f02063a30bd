import { createHash } from "node:crypto";
import { workersElement } from "./named-workers.ts";

/** Where the page is written, from the project's root. */
export const webPage = "dist/web/outcomes-partnership-simulator.html";

/** What the page is made of. */
export interface PageParts {
  /** renderer/index.html as built, with its links to a script and a style sheet. */
  readonly html: string;
  readonly script: string;
  readonly style: string;
  /** The code of all workers, which each starts from; absent where nothing is simulated. */
  readonly workers?: string;
  /** An SVG for the browser's tab. */
  readonly icon: string;
  readonly licences: string;
}

const digest = (text: string): string => createHash("sha256").update(text).digest("base64");

/** As text within a script element, which ends at the first thing that looks like its end. */
const withinScript = (text: string): string => text.replaceAll(/<(?=\/script|!--)/giu, "\\x3C");

/**
 * One HTML file that needs no other. Its policy lets run what it was built with and nothing else: no address can be asked
 * for anything, so that figures cannot leave the page whatever happens in it.
 */
export function oneFilePage({ html, script, style, workers, icon, licences }: PageParts): string {
  const code = withinScript(script);
  for (const part of [code, style])
    if (part.includes("\r")) throw new Error("A carriage return is lost as the page is read, and with it the digest.");
  if (/<\/style/iu.test(style)) throw new Error("The styles hold the end of a style element.");
  // Digests let our own style in; what the components write into the page bears this word.
  const nonce = createHash("sha256").update(code).digest("hex").slice(0, 32);
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${digest(code)}'`,
    `style-src 'sha256-${digest(style)}' 'nonce-${nonce}'`,
    "img-src data: blob:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}" />`,
    `<style>${style}</style>`,
  ].join("\n    ");
  const foot = [
    `<script type="text/plain" id="licences">${licences.replaceAll(/<(?=\/script|!--)/giu, "< ")}</script>`,
    ...(workers === undefined
      ? []
      : [`<script type="text/plain" id="${workersElement}">${withinScript(workers)}</script>`]),
    `<script type="module">${code}</script>`,
  ].join("\n    ");
  // Functions, since the code holds `$&` and the like, which as text would be read as places.
  return html
    .replaceAll(/\s*<script\b[^>]*\bsrc=[^>]*><\/script>/gu, "")
    .replaceAll(/\s*<link\b[^>]*\brel="(?:stylesheet|modulepreload)"[^>]*>/gu, "")
    .replaceAll("__CSP_NONCE__", () => nonce)
    .replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${head}`)
    .replace("</body>", () => `  ${foot}\n  </body>`);
}
