import { describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import { MOST_ERROR } from "#shared/export/sipmath/fit-metalog.ts";
import { sipmathPieces } from "#shared/export/sipmath/sipmath-pieces.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { quantileSorted } from "#shared/stats/quantile.ts";
import { rankCorrelation, ranksOf } from "#shared/stats/rank-correlation.ts";
import { runExample, type RunOfExample } from "../../report/run-example.ts";
import { hdr, sampled, type Library } from "./read-library.ts";

const TRIALS = 2000;
const SAMPLED = 10_000;

/** A library as it is read from its text. */
const read = (
  scenario: Scenario,
  { result, layout, table }: RunOfExample,
): Library & { leftOut: { name: string; reason: string }[] } =>
  JSON.parse([...sipmathPieces({ scenario, result, layout, table })].join("")) as never;

/** The trials of a quantity by its name in trials.csv. */
const trialsOf = ({ layout, table, values }: RunOfExample, name: string, trials: number): Float64Array => {
  const [, year, id] = /^year\.(.+?)\.([^\d].*)$/u.exec(name) ?? [];
  if (year === undefined) return values(name);
  const { firstColumn } = layout.yearly.find((each) => each.id === id)!;
  return table.column(firstColumn + layout.years.indexOf(year), trials);
};

/** All but the largest, which takes as long as the others together. */
const named = examples.filter(({ id }) => id !== "kirklees").map(({ id, scenario }) => [id, scenario] as const);

describe("a SIPmath 3.0 library, sampled by an independent reader", () => {
  it.each(named)("has the percentiles and rank correlations of the trials: %s", (_, scenario) => {
    const run = runExample(scenario, TRIALS);
    const library = read(scenario, run);
    const samples = sampled(library, SAMPLED);
    expect(samples.size).toBeGreaterThan(0);
    const ofTrials = new Map([...samples.keys()].map((name) => [name, trialsOf(run, name, TRIALS)]));
    for (const [name, drawn] of samples) {
      const there = ofTrials
        .get(name)!
        .filter((value) => !Number.isNaN(value))
        .sort();
      const sorted = drawn.slice().sort();
      const width = quantileSorted(there, 0.95) - quantileSorted(there, 0.05);
      const { fitErrorOfRange } = library.sips.find((sip) => sip.name === name)!.metadata;
      expect(fitErrorOfRange).toBeLessThanOrEqual(MOST_ERROR);
      // What the fit says of itself, and the sampling of 10,000 numbers: five standard errors of a percentile are below 4 % of the width.
      for (const probability of [0.05, 0.5, 0.95])
        expect(
          Math.abs(quantileSorted(sorted, probability) - quantileSorted(there, probability)),
          `${name} P${probability * 100}`,
        ).toBeLessThan((fitErrorOfRange! + 0.04) * width);
    }
    const ranked = [...ofTrials]
      .filter(([, values]) => values.every((value) => !Number.isNaN(value)))
      .slice(0, 10)
      .map(([name, values]) => ({ name, ofTrials: ranksOf(values), drawn: ranksOf(samples.get(name)!) }));
    for (const [place, one] of ranked.entries())
      for (const other of ranked.slice(place + 1)) {
        const [stated, found] = [one.ofTrials, one.drawn].map(
          (ranks, which) => rankCorrelation(ranks, which === 0 ? other.ofTrials : other.drawn)!.value,
        );
        // A Gaussian copula is not the deal's own, so a tenth is allowed beside sampling.
        expect(Math.abs(found! - stated!), `${one.name} with ${other.name}`).toBeLessThan(0.1);
      }
  });

  it("holds the trials themselves, in order, where no metalog does them justice", () => {
    const { scenario } = examples[0];
    const run = runExample(scenario, 1000);
    const library = read(scenario, run);
    const payments = library.sips.find(({ name }) => name === "payments.total")!;
    expect(payments).toMatchObject({ function: "SIP_Array", ref: { source: "rng", name: "index" } });
    expect(payments.arguments.value).toEqual([...run.values("payments.total")]);
    expect(library.U01.rng.at(-1)).toEqual({ name: "index", function: "Index", arguments: { counter: "PM_Index" } });
    expect(payments.metadata["note"]).toMatch(/^No metalog comes within 3 %/u);
  });

  it("says of everything it leaves out why", () => {
    for (const { scenario } of examples) {
      const run = runExample(scenario, 50);
      const library = read(scenario, run);
      const there = new Set([...library.sips, ...library.leftOut].map(({ name }) => name));
      for (const name of [
        "payments.total",
        "savings.total",
        "commissioner.netPosition",
        "public.netPosition",
        "provider.margin",
      ])
        expect(there, scenario.deal.name).toContain(name);
      for (const { reason } of library.leftOut) expect(reason).toMatch(/^It (?:is|exists|does not exist) .+\.$/u);
    }
  });

  it("has what the standard's schema requires, whatever the deal is called", () => {
    const { scenario } = examples[0];
    const name = `=cmd|' /C calc'!A0 <script>alert(1)</script> שלום\u202E 🏠 ${"ä".repeat(10_000)}`;
    const deal: Scenario = { ...scenario, deal: { ...scenario.deal, name } };
    const library = read(deal, runExample(deal, 200));
    expect(library).toMatchObject({ name, objectType: "sipModel", libraryType: "SIPmath_3_0", version: "1" });
    for (const { ref, arguments: given, metadata } of library.sips) {
      expect(["copula", "rng"]).toContain(ref.source);
      expect(given.aCoefficients ?? given.value).not.toHaveLength(0);
      expect(metadata["density"]).toHaveLength(25);
    }
    for (const { arguments: seeds, function: made } of library.U01.rng)
      if (made === "HDR_2_0") expect(seeds.varId).toBeGreaterThan(0);
  });
});

describe("the reader's HDR generator", () => {
  it("gives the numbers that PySIPmath, of the standard's own authors, gives", () => {
    const seeds = { varId: 1, entity: 1, seed3: 0, seed4: 0 };
    expect([1, 2, 3].map((trial) => hdr(trial, seeds))).toEqual([
      0.9097355402773246, 0.7586898015579209, 0.07985927711706609,
    ]);
  });
});
