import { describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { SenseWarning } from "#shared/model/sense-warning.ts";
import { valueAt } from "#shared/schema/value-at.ts";
import { pilotTrials, runPilot } from "#shared/sense/pilot.ts";
import type { SenseCheck } from "#shared/sense/sense-check.ts";
import { senseChecks } from "#shared/sense/sense-checks.ts";
import { inStyle } from "../format/in-style.ts";
import { outcome, people, rule, saving } from "../support/deal-parts.ts";
import { plainDeal } from "../support/plain-deal.ts";
import { runExample } from "../report/run-example.ts";
import { plantedCapital } from "./planted-capital.ts";
import { plantedCaps } from "./planted-caps.ts";
import { plantedCounts } from "./planted-counts.ts";
import { plantedDeals } from "./planted-deals.ts";
import { plantedEffects } from "./planted-effects.ts";
import { plantedNothings } from "./planted-nothings.ts";
import { plantedSavings } from "./planted-savings.ts";

const ask = (check: SenseCheck, scenario: Scenario): readonly SenseWarning[] =>
  check({ scenario, pilot: () => runPilot(scenario) });

const all = [
  ...plantedCounts,
  ...plantedDeals,
  ...plantedCaps,
  ...plantedCapital,
  ...plantedEffects,
  ...plantedNothings,
  ...plantedSavings,
];

describe("all checks of a deal", () => {
  it("are told in the style shown, and as in files again after it", () => {
    const { scenario } = examples.find(({ id }) => id === "aspire")!;
    const before = senseChecks(scenario);
    const german = inStyle("de-DE", () => senseChecks(scenario));
    expect(german.map(({ code }) => code)).toEqual(before.map(({ code }) => code));
    expect(JSON.stringify(before)).toMatch(/£\d/u);
    expect(JSON.stringify(german)).not.toMatch(/£\d/u);
    expect(senseChecks(scenario)).toBe(before);
  });
});

describe("a check of sense", () => {
  it.each(all)("speaks of $fault", ({ check, planted, code, path, names }) => {
    const found = ask(check, planted).filter((warning) => warning.code === code);
    expect(found.map((warning) => warning.path.join("."))).toEqual([path]);
    for (const name of names) expect(found[0]!.sentence).toContain(name);
  });

  it.each(all)("is silent once $fault is mended", ({ check, mended, code }) => {
    expect(ask(check, mended).filter((warning) => warning.code === code)).toEqual([]);
  });

  it.each(all)("says of $fault what, why and what to do, in whole sentences", ({ check, planted }) => {
    for (const { sentence, reason, mend } of ask(check, planted))
      for (const text of [sentence, reason, mend]) {
        expect(text).toMatch(/^[A-Z“£0-9].*\.$/u);
        expect(text).not.toMatch(/undefined|NaN|Infinity|null| {2}|\.\./u);
      }
  });
});

/** Few oddities: uncertain rates and referrals, prices below value, a baseline. */
const sound = plainDeal({
  cohort: { segments: [people("all", { family: "uniform", low: 180, high: 220 })] },
  outcomes: [outcome("job", { rate: { family: "uniform", low: 0.4, high: 0.6 }, baseline: 0.2 })],
  payment: { rateCard: [rule("job", 100)] },
  savings: [saving("job", 1000)],
});

describe("senseChecks", () => {
  it("says nothing about a sound deal", () => {
    expect(senseChecks(sound)).toEqual([]);
  });

  it("lists strong warnings before mild ones, and the same for the same file", () => {
    const { scenario } = examples[0];
    const warnings = senseChecks(scenario);
    const weights = warnings.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort().toReversed());
    expect(senseChecks(JSON.parse(JSON.stringify(scenario)) as Scenario)).toEqual(warnings);
  });

  it("takes expected amounts from the simulator itself: the pilot's means are those of a run", () => {
    const { scenario } = examples[0];
    const pilot = runPilot(scenario);
    const { values } = runExample(scenario, 200, 1);
    for (const measure of ["payments.total", "withheld.contractCap", "account.peakFundingGap"])
      expect([...pilot.values(measure)]).toEqual([...values(measure)]);
  });

  it("has fewer trials where there are many people, and never fewer than 50", () => {
    const of = (count: number) => pilotTrials(plainDeal({ cohort: { segments: [people("all", count)] } }));
    expect([10, 1000, 2000, 100_000].map(of)).toEqual([200, 200, 100, 50]);
  });

  it("has a whole of savings that is the sum of its pathways'", () => {
    const { scenario } = examples.at(-1)!;
    const pilot = runPilot(scenario);
    const total = pilot.pathwayValues.reduce((sum, { toAll }) => sum + toAll, 0);
    expect(total).toBeCloseTo(pilot.mean("savings.total") + pilot.mean("savings.widerValue"), 4);
  });

  it("knows outcomes by their place in the file, even where a stage stands before the one it comes after", () => {
    // In a trial "start" comes first: "kept" is late and saves £1,000 each, "other" neither.
    const late = outcome("kept", { after: "start", delay: 30 });
    const inFile = [outcome("other"), late, outcome("start")];
    const scenario = plainDeal({
      outcomes: inFile,
      payment: { rateCard: inFile.map(({ id }) => rule(id, 100)) },
      savings: [saving("kept", 1000)],
      appraisal: { months: 60 },
    });
    const { lateShare, pathwayValues } = runPilot(scenario);
    expect([0, 1, 2].map(lateShare)).toEqual([0, 1, 0]);
    const worth = pathwayValues.map(({ pathway, toAll }) => [pathway.name, Math.round(toAll)]);
    expect(worth).toEqual([
      ["Outcome other", 0],
      ["Outcome start", 10_000],
    ]);
  });

  /** What each example is there to show, and what its makers did not publish. */
  const stories: Readonly<Record<string, readonly string[]>> = {
    "Fair Chance Fund – Aspire": [
      "price-above-value at payment.rateCard.3.price",
      "price-without-value at savings",
      "commitment-below-need at capital.tranches.0.commitment",
      "budget-below-cap at payment.budget",
      "no-volume-risk at cohort.segments.0.referrals",
      "thin-evidence at outcomes.14.withService.rate",
    ],
    "Greater Manchester rough sleeping": [
      "cap-below-expected-spend at payment.contractCap",
      "price-above-value at payment.rateCard.11.price",
      "price-without-value at savings",
    ],
    "DWP Innovation Fund – Energise": [
      "no-shared-uncertainty at outcomes.0.withService.rate",
      "price-without-value at savings",
      "budget-below-cap at payment.budget",
      "no-volume-risk at cohort.segments.0.referrals",
    ],
  };

  it.each(Object.entries(stories))("warns of %s only of what is part of its story", (title, story) => {
    const { scenario } = examples.find((example) => example.title === title)!;
    expect(senseChecks(scenario).map(({ code, path }) => `${code} at ${path.join(".")}`)).toEqual(story);
  });

  it.each(examples.filter(({ title }) => !(title in stories)))("finds no likely slip in $title", ({ scenario }) => {
    expect(senseChecks(scenario).filter(({ weight }) => weight === "strong")).toEqual([]);
  });

  it.each(examples)("points, for $title, at places that are there", ({ scenario }) => {
    for (const { path } of senseChecks(scenario)) expect(valueAt(scenario, path), path.join(".")).toBeDefined();
  });
});
