import { describe, expect, it } from "vitest";
import { PlacedDraws, threefry } from "#shared/random/placed-draws.ts";

const word = (value: number): string => (value >>> 0).toString(16).padStart(8, "0");

function block(key: readonly [number, number], counter: readonly [number, number]): string {
  const out = new Int32Array(2);
  threefry(key[0] | 0, key[1] | 0, counter[0] | 0, counter[1] | 0, out);
  return `${word(out[0]!)} ${word(out[1]!)}`;
}

describe("threefry", () => {
  it("gives the known answers of Random123 (kat_vectors, threefry2x32 13)", () => {
    expect(block([0, 0], [0, 0])).toBe("9d1c5ec6 8bd50731");
    expect(block([0xffffffff, 0xffffffff], [0xffffffff, 0xffffffff])).toBe("fd36d048 2d17272c");
    expect(block([0x13198a2e, 0x03707344], [0x243f6a88, 0x85a308d3])).toBe("ba3e4725 f27d669e");
  });
});

describe("placed draws", () => {
  it("are the two words of the block, without a sign", () => {
    const out = new Int32Array(2);
    threefry(7, 1234, 5, 1, out);
    threefry(out[0]!, out[1]!, 3, 2, out);
    const draws = new PlacedDraws().begin(7, 1234, 5);
    expect([draws.bits(3, 2), draws.secondBits]).toEqual([...new Uint32Array(out)]);
  });

  it("are the same in whatever order places are asked for", () => {
    const draws = new PlacedDraws().begin(7, 1234, 5);
    const forwards = [0, 1, 2].map((place) => draws.bits(place, 0));
    const backwards = [2, 1, 0].map((place) => draws.bits(place, 0));
    expect(backwards.toReversed()).toEqual(forwards);
    expect(new Set(forwards).size).toBe(3);
  });

  it("differ by seed, purpose, trial and attempt", () => {
    const first = (seed: number, purpose: number, trial: number, attempt: number): number =>
      new PlacedDraws().begin(seed, purpose, trial).bits(3, attempt);
    const all = [first(1, 1, 1, 0), first(2, 1, 1, 0), first(1, 2, 1, 0), first(1, 1, 2, 0), first(1, 1, 1, 1)];
    expect(new Set(all).size).toBe(5);
  });
});
