import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Scenario } from "#shared/model/scenario.ts";
import { checkScenario } from "#shared/schema/check-scenario.ts";
import { projectRoot } from "#scripts/project/project-root.ts";
import type { BenchTools } from "../bench-tools.ts";
import { fittedExponent, type CostPoint } from "../comparing/exponent.ts";
import { targets, verdictOn, type Verdict } from "../comparing/targets.ts";
import { dealPath, readBenchDeal } from "../measuring/bench-deal.ts";
import { interleave } from "../measuring/interleave.ts";
import { withMonths, withOutcomes, withPeople } from "../measuring/scale-deal.ts";

/** How cost grows along one axis. */
export interface Curve {
  readonly deal: string;
  readonly axis: "trials" | "people" | "outcomes" | "months";
  /** Sizes as they are counted, costs in seconds: of the whole run for trials, else of 1,000 trials. */
  readonly points: readonly CostPoint[];
  readonly exponent: number;
  readonly verdict: Verdict;
}

interface Axis {
  readonly deal: string;
  readonly axis: Curve["axis"];
  readonly trials: number;
  readonly factors: readonly number[];
  readonly scaled: (scenario: Scenario, factor: number) => Scenario;
  readonly sizeOf: (scenario: Scenario) => number;
}

const people = ({ cohort }: Scenario): number =>
  cohort.segments.reduce(
    (sum, { referrals: { value } }) =>
      sum + (typeof value === "number" ? value : value.family === "pert" ? value.likely : 0),
    0,
  );
const same = (scenario: Scenario): Scenario => scenario;

const axes: readonly Axis[] = [
  { deal: "aspire", axis: "trials", trials: 1000, factors: [0.5, 1, 2, 4, 8], scaled: same, sizeOf: () => 1 },
  { deal: "aspire", axis: "people", trials: 1000, factors: [1, 2, 4, 8, 16], scaled: withPeople, sizeOf: people },
  { deal: "kirklees", axis: "people", trials: 100, factors: [0.25, 0.5, 1, 2, 4], scaled: withPeople, sizeOf: people },
  {
    deal: "fifty-thousand",
    axis: "people",
    trials: 50,
    factors: [0.125, 0.25, 0.5, 1, 2],
    scaled: withPeople,
    sizeOf: people,
  },
  {
    deal: "aspire",
    axis: "outcomes",
    trials: 1000,
    factors: [1, 2, 4, 8],
    scaled: withOutcomes,
    sizeOf: ({ outcomes }) => outcomes.length,
  },
  {
    deal: "aspire",
    axis: "months",
    trials: 1000,
    factors: [1, 2, 4, 8],
    scaled: withMonths,
    sizeOf: ({ deal }) => deal.contractMonths,
  },
];

/** Writes a scaled deal. @throws when scaling made it invalid */
async function written(scenario: Scenario, name: string): Promise<string> {
  const checked = checkScenario(JSON.parse(JSON.stringify(scenario)));
  if (checked.kind !== "valid")
    throw new Error(`${name} is not valid: ${checked.problems.map(({ sentence }) => sentence).join(" ")}`);
  const folder = join(projectRoot, "node_modules/.cache/bench/scaled");
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${name}.sop.json`);
  await writeFile(path, JSON.stringify(scenario));
  return path;
}

async function curveOf(
  { deal, axis, trials, factors, scaled, sizeOf }: Axis,
  { engine, options, say }: BenchTools,
): Promise<Curve> {
  const original = readBenchDeal(dealPath(deal));
  const points = await Promise.all(
    factors.map(async (factor) => {
      const scenario = scaled(original, factor);
      const count = axis === "trials" ? Math.round(trials * factor) : trials;
      const path = await written(scenario, `${deal}-${axis}-${factor}`);
      // From trial 1,000 on: before it every trial is simulated twice more, which is no matter of size.
      return {
        name: String(factor),
        size: axis === "trials" ? count : sizeOf(scenario),
        run: () => engine({ scenario: path, trials: count, first: 1000 }),
      };
    }),
  );
  const rounds = await interleave(points, Math.min(options.rounds, 3));
  const costs = points.map(({ name, size }): CostPoint => {
    const seconds = Math.min(...rounds.get(name)!.flatMap((measurement) => measurement.seconds));
    return { size, cost: axis === "trials" ? seconds : (seconds * 1000) / trials };
  });
  const exponent = fittedExponent(costs);
  say(`  ${deal}, ${axis}: exponent ${exponent.toFixed(2)}`);
  return { deal, axis, points: costs, exponent, verdict: verdictOn(exponent, targets.exponent) };
}

/** Measures cost against trials, people, outcomes and months, on the deals chosen. */
export async function costCurves(tools: BenchTools): Promise<readonly Curve[]> {
  const chosen = new Set(tools.options.deals.map(({ name }) => name));
  const curves: Curve[] = [];
  for (const axis of axes) if (chosen.has(axis.deal)) curves.push(await curveOf(axis, tools));
  return curves;
}
