import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll } from "vitest";

/**
 * A server that should never be asked anything, while a file's tests run, and what it was asked all the same.
 *
 * It answers whoever asks: what does not reach it was stopped by the app.
 */
export function outsideServer(): { readonly address: () => string; readonly tries: readonly string[] } {
  const tries: string[] = [];
  const server = createServer((request, response) => {
    tries.push(request.url ?? "");
    response.setHeader("Access-Control-Allow-Origin", "*").end("reached");
  });
  beforeAll(() => new Promise<void>((done) => void server.listen(0, "127.0.0.1", done)));
  afterAll(() => void server.close());
  return { address: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`, tries };
}
