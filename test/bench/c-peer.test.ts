import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Measure } from "#shared/engine/measures.ts";
import { ChunkRunner } from "#shared/run/chunk-runner.ts";
import { dealPath, readBenchDeal } from "#scripts/bench/measuring/bench-deal.ts";
import { buildPeer } from "#scripts/bench/peers/build-peer.ts";
import { measurePeer, writePeerModel } from "#scripts/bench/peers/measure-peer.ts";

const SEED = 7;
const folder = mkdtempSync(join(tmpdir(), "c-peer-"));
let peer = "";

beforeAll(async () => {
  peer = await buildPeer(folder);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * How far the two may be apart. What is counted: not at all. Money: half a penny in sums of tens of millions of pounds that
 * are not whole pence, since C's exp, log and fused multiply-add round last bits otherwise; a penny more or less would show.
 */
function tolerance(measure: Measure | undefined): number {
  if (measure?.unit === "people" || measure?.unit === "month") return 0;
  return measure?.unit === "count" || measure?.unit === "rate" || measure?.unit === "multiple" ? 1e-8 : 0.005;
}

describe("the C peer", () => {
  // Enough trials of the small deals for caps, early gaps and losses to occur.
  it.each([
    ["aspire", 120],
    ["greater-manchester", 60],
    ["kirklees", 6],
    ["fifty-thousand", 4],
  ])("agrees with the engine on every column of every trial of %s", async (name, trials) => {
    const scenario = readBenchDeal(dealPath(name));
    const dump = join(folder, `${name}.columns`);
    const model = await writePeerModel(name, scenario, SEED);
    await measurePeer(peer, model, { trials, repetitions: 0 }, dump);
    const bytes = readFileSync(dump);
    const theirs = new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));

    const runner = new ChunkRunner(scenario);
    const ours = runner.run(SEED, 0, trials);
    expect(theirs.length).toBe(ours.length);
    const apart: string[] = [];
    for (let cell = 0; cell < ours.length; cell++) {
      const column = Math.floor(cell / trials);
      const own = ours[cell]!;
      const other = theirs[cell]!;
      if (Number.isNaN(own) && Number.isNaN(other)) continue;
      const measure = runner.layout.measures[column];
      if (!(Math.abs(own - other) <= tolerance(measure)))
        apart.push(`${measure?.id ?? `column ${column}`}, trial ${cell % trials}: ${own} and ${other}`);
    }
    expect(apart.slice(0, 10)).toEqual([]);
  });

  it("sums trials up to the means of its own columns", async () => {
    const scenario = readBenchDeal(dealPath("aspire"));
    const model = await writePeerModel("aspire", scenario, SEED);
    const { columns } = await measurePeer(peer, model, { trials: 50, repetitions: 1 });
    const runner = new ChunkRunner(scenario);
    const ours = runner.run(SEED, 0, 50);
    const paid = ours.subarray(0, 50);
    const mean = paid.reduce((sum, value) => sum + value, 0) / 50;
    const deviation = Math.sqrt(paid.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 49);
    expect(columns[0]).toMatchObject({ id: "payments.total", trials: 50 });
    expect(columns[0]!.mean).toBeCloseTo(mean, 4);
    expect(columns[0]!.standardDeviation).toBeCloseTo(deviation, 4);
    // A column that is told and not summed up would have the mean 0.
    const apart = columns.filter(({ mean: theirs }, column) => {
      const existing = ours.subarray(50 * column, 50 * (column + 1)).filter((value) => !Number.isNaN(value));
      const own = existing.reduce((sum, value) => sum + value, 0) / existing.length;
      return existing.length > 0 && !(Math.abs((theirs ?? Number.NaN) - own) <= 1e-4 + 1e-9 * Math.abs(own));
    });
    expect(apart.map(({ id }) => id)).toEqual([]);
  });
});
