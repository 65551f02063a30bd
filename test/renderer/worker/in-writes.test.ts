import fc from "fast-check";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { LARGEST_PIECE_IN_BYTES } from "#shared/desktop/largest-piece.ts";
import type { FilePiece } from "#shared/report/file-pieces.ts";
import { inWrites } from "#renderer/worker/in-writes.ts";

/** Time stands still but where a test lets it pass, however busy the machine is. */
beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => void vi.useRealTimers());

async function writesOf(pieces: Iterable<FilePiece> | AsyncIterable<FilePiece>): Promise<Uint8Array[]> {
  const writes: Uint8Array[] = [];
  for await (const write of inWrites(pieces)) writes.push(write);
  return writes;
}

it("keeps every byte in order, in writes that are full but for the last", async () => {
  const size = fc.integer({ min: 0, max: 1_300_000 });
  const piece = fc.tuple(size, fc.boolean()).map(([length, asText]): FilePiece => {
    const bytes = Uint8Array.from({ length }, (_, index) => 65 + ((index * 7 + length) % 26));
    return asText ? new TextDecoder().decode(bytes) : bytes;
  });
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 4 }), async (pieces) => {
      const writes = await writesOf(pieces);
      const whole = Buffer.concat(pieces.map((each) => (typeof each === "string" ? Buffer.from(each) : each)));
      expect(Buffer.concat(writes).equals(whole)).toBe(true);
      writes.forEach(({ length, buffer }, index) => {
        expect(length).toBe(index < writes.length - 1 ? LARGEST_PIECE_IN_BYTES : buffer.byteLength);
        expect(length).toBeGreaterThan(0);
      });
    }),
    { seed: 1, numRuns: 30 },
  );
});

it("cuts text between bytes, not between what it says", async () => {
  const text = `${"a".repeat(LARGEST_PIECE_IN_BYTES - 1)}é€`;
  const writes = await writesOf([text]);
  expect(writes.map(({ length }) => length)).toEqual([LARGEST_PIECE_IN_BYTES, 4]);
  expect(Buffer.concat(writes).toString("utf8")).toBe(text);
});

it("asks for no piece before there is use for it, and lets go of the rest", async () => {
  const asked: string[] = [];
  async function* made(): AsyncGenerator<string> {
    try {
      for (let piece = 0; ; piece++) {
        asked.push(`${piece}`);
        yield "x".repeat(LARGEST_PIECE_IN_BYTES);
      }
    } finally {
      asked.push("left");
    }
  }
  const writes = inWrites(made());
  await writes.next();
  expect(asked).toEqual(["0"]);
  await writes.return();
  expect(asked).toEqual(["0", "left"]);
});

it("hands over what there is, be it nothing, once making it has taken long", async () => {
  function* slow(): Generator<FilePiece> {
    for (const piece of ["", "ab", "", "", "c"]) {
      vi.advanceTimersByTime(15);
      yield piece;
    }
  }
  const writes = await writesOf(slow());
  expect(writes.map((write) => new TextDecoder().decode(write))).toEqual(["ab", "", "c"]);
});
