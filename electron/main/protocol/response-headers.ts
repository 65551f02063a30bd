/** What the page may load and run: itself, and nothing that was written into it later. */
function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join("; ");
}

/**
 * The headers of every answer, workers' scripts included.
 *
 * COOP and COEP isolate the page from others, which is what gives it `SharedArrayBuffer`. Nothing is cached, so a
 * new version never meets the old one's files.
 */
export function responseHeaders(mediaType: string, nonce: string): Record<string, string> {
  return {
    "Content-Type": /^text\/|json$/u.test(mediaType) ? `${mediaType}; charset=utf-8` : mediaType,
    "Content-Security-Policy": contentSecurityPolicy(nonce),
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
  };
}
