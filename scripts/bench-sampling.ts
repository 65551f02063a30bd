/**
 * What an even plan of draws saves: many seeded runs of a deal by each plan, the mean square error of what they estimate
 * against plain sampling, and whether the errors a run states are what runs scatter by. Prints the tables of
 * docs/method/sampling.md: `npx tsx scripts/bench-sampling.ts --deals aspire,greater-manchester --runs 40`.
 */
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { drawsCounts } from "#shared/engine/counts/counts-suffice.ts";
import { FactFinder } from "#shared/engine/fact-finder.ts";
import { measuresOf, type Measure } from "#shared/engine/measures.ts";
import { Simulator } from "#shared/engine/simulator.ts";
import { measureNames as names } from "#shared/model/measure-names.ts";
import type { Sampling } from "#shared/model/sampling.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { existing, summariseMeasure } from "#shared/report/measure-summary.ts";
import { probabilitiesOf } from "#shared/report/probabilities.ts";
import { trialErrors } from "#shared/report/trial-errors.ts";
import { checkScenario } from "#shared/schema/check-scenario.ts";
import { runScript } from "#scripts/terminal/run-script.ts";

const PLANS: readonly Sampling[] = ["plain", "latinHypercube"];
const SIZES = [1024, 4096, 10_000];

interface Estimate {
  readonly value: number;
  readonly error: number;
}

/** Estimates by their name, of the first so many trials. */
type Estimates = ReadonlyMap<string, Estimate>;

async function readDeal(name: string): Promise<Scenario> {
  const path = new URL(`../shared/examples/${name}.sop.json`, import.meta.url);
  const checked = checkScenario(JSON.parse(await readFile(path, "utf8")));
  if (checked.kind === "invalid") throw new Error(`${name} is not a valid scenario`);
  return checked.value;
}

/** Runs one seed, and sums up its first trials at every size. */
function runsOf(scenario: Scenario, most: number): (seed: number) => readonly Estimates[] {
  const deal = compileDeal(scenario);
  const simulator = new Simulator(deal, drawsCounts(deal) ? "counts" : "people", "sums");
  const facts = new FactFinder(deal);
  const all: readonly Measure[] = measuresOf(deal);
  const columns = new Map(all.map(({ id }) => [id, new Float64Array(most)]));
  return (seed) => {
    for (let trial = 0; trial < most; trial++) {
      const simulated = simulator.simulate(seed, trial);
      const found = facts.of(simulated);
      for (const { id, read } of all) columns.get(id)![trial] = read(simulated, found);
    }
    return SIZES.filter((size) => size <= most).map((size) => estimatesOf(scenario, all, columns, size));
  };
}

function estimatesOf(
  scenario: Scenario,
  measures: readonly Measure[],
  columns: ReadonlyMap<string, Float64Array>,
  trials: number,
): Estimates {
  const errors = trialErrors(scenario.run.sampling!, trials);
  const statistics = (id: string) => {
    const column = columns.get(id)!.subarray(0, trials);
    const inOrder = existing(column);
    const measure = measures.find((each) => each.id === id)!;
    return summariseMeasure(measure, inOrder, inOrder.slice().sort(), errors, column).statistics;
  };
  const estimates = new Map<string, Estimate>();
  const mean = (label: string, id: string): void => {
    const found = statistics(id);
    if (found) estimates.set(label, { value: found.mean, error: found.standardErrorOfMean });
  };
  mean("mean of payments", names.paymentsTotal);
  mean("mean of the commissioner's net present value", names.commissionerNetPresentValue);
  mean("mean of the investor's profit", names.investorProfit);
  const irr = columns.has(names.investorIrr) ? statistics(names.investorIrr) : undefined;
  if (irr) estimates.set("P5 of IRR", { value: irr.percentiles.p5, error: irr.standardErrors.p5 });
  for (const { id, probability, standardError } of probabilitiesOf(scenario, trials, (t, m) => columns.get(m)![t]!))
    if (["payments.overBudget", "investor.loss"].includes(id))
      estimates.set(`P(${id})`, { value: probability, error: standardError });
  return estimates;
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** One line a figure and size: mean square error of plain sampling over that of the other plan; stated over true error. */
function tell(name: string, runs: Readonly<Record<Sampling, readonly (readonly Estimates[])[]>>): void {
  const sizes = runs.plain[0]!.length;
  for (const label of runs.plain[0]![0]!.keys()) {
    const at = (plan: Sampling, size: number): readonly Estimate[] => runs[plan].map((run) => run[size]!.get(label)!);
    const truth = meanOf(PLANS.flatMap((plan) => at(plan, sizes - 1).map(({ value }) => value)));
    const square = (plan: Sampling, size: number): number =>
      meanOf(at(plan, size).map(({ value }) => (value - truth) ** 2));
    const stated = (plan: Sampling, size: number): number => meanOf(at(plan, size).map(({ error }) => error ** 2));
    for (let size = 0; size < sizes; size++) {
      const saved = square("plain", size) / square("latinHypercube", size);
      const told = PLANS.map((plan) => Math.sqrt(stated(plan, size) / square(plan, size)).toFixed(2));
      const believed = stated("plain", size) / stated("latinHypercube", size);
      console.log(
        `| ${name} | ${label} | ${SIZES[size]!.toLocaleString("en-GB")} | ${saved.toFixed(2)} | ${believed.toFixed(2)} | ${told.join(" | ")} |`,
      );
    }
  }
}

await runScript(async (args) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      deals: { type: "string", default: "aspire,greater-manchester" },
      runs: { type: "string", default: "40" },
      most: { type: "string", default: "10000" },
    },
  });
  console.log(
    "| deal | figure | trials | saving, measured | saving, by stated errors | stated/true, plain | the other |",
  );
  console.log("| --- | --- | ---: | ---: | ---: | ---: | ---: |");
  for (const name of values.deals.split(",")) {
    const scenario = await readDeal(name);
    const of = (plan: Sampling) =>
      runsOf({ ...scenario, run: { ...scenario.run, sampling: plan } }, Number(values.most));
    const run = { plain: of("plain"), latinHypercube: of("latinHypercube") };
    const runs: Record<Sampling, (readonly Estimates[])[]> = { plain: [], latinHypercube: [] };
    for (let seed = 1; seed <= Number(values.runs); seed++) for (const plan of PLANS) runs[plan].push(run[plan](seed));
    tell(name, runs);
  }
  return 0;
});
