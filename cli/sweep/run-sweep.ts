import { nodeSweepPort } from "#cli/node-worker-port.ts";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { InputProblem } from "#shared/engine/input-problem.ts";
import { measuresOf } from "#shared/engine/measures.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { scenarioHash } from "#shared/report/scenario-hash.ts";
import { PROGRAM } from "#shared/run/program.ts";
import type { TrialsTable } from "#shared/run/trials-table.ts";
import { describePath } from "#shared/schema/describe-path.ts";
import { valueAt } from "#shared/schema/value-at.ts";
import { type PointTrials, summarisePoint } from "#shared/sweep/point-summary.ts";
import type { PointSummary, SweepDocument, SweptTerm } from "#shared/sweep/sweep-document.ts";
import { sweptMeasures } from "#shared/sweep/sweep-figures.ts";
import { GroupProblem, sweepInWorkers } from "#shared/sweep/sweep-in-workers.ts";
import type { SweepPoint } from "#shared/sweep/sweep-points.ts";
import type { VariedTerm } from "#shared/sweep/varied-term.ts";

export interface SweepRequest {
  readonly scenario: Scenario;
  readonly varied: readonly VariedTerm[];
  readonly points: readonly SweepPoint[];
  readonly seed: number;
  readonly trials: number;
  readonly workers: number;
  readonly progress: (trialsDone: number) => void;
}

function told({ name, paths, values }: VariedTerm, scenario: Scenario): SweptTerm {
  const found = paths.map((path) => valueAt(scenario, path));
  const numbers = found.map((each) => (typeof each === "number" ? each : valueAt(each, ["value"])));
  const [first] = numbers;
  const place = paths.map((path) => describePath(path, scenario)).join("; ");
  const certain = typeof first === "number" && numbers.every((number) => number === first);
  return { name, place, ...(certain ? { inFile: first } : {}), values };
}

/** "cap = 100000, budget = 90000" */
export const pointName = (varied: readonly VariedTerm[], values: readonly number[]): string =>
  varied.map(({ name }, term) => `${name} = ${values[term]}`).join(", ");

/** Tells of a problem that stopped a run at which point it was. */
function atPoint(error: unknown, varied: readonly VariedTerm[], points: readonly SweepPoint[]): unknown {
  if (!(error instanceof GroupProblem) || error.group === 0) return error;
  const where = pointName(varied, points[error.group - 1]!.values);
  return new InputProblem({ ...error.problem, sentence: `At ${where}: ${error.problem.sentence}` });
}

/** Runs a sweep on worker threads, one group a point, and sums it up. */
export async function runSweep({
  scenario,
  varied,
  points,
  seed,
  trials,
  ...rest
}: SweepRequest): Promise<SweepDocument> {
  const measures = measuresOf(compileDeal(scenario));
  const deals = [scenario, ...points.map((point) => point.scenario)];
  const summaries: PointSummary[] = [];
  let inFile: PointTrials | undefined;
  const waiting = new Map<number, PointTrials>();
  const sumUp = (group: number, point: PointTrials): void => {
    summaries[group] = summarisePoint(point, measures, group === 0 ? undefined : inFile);
  };
  const done = (group: number, table: TrialsTable): void => {
    const point = { scenario: deals[group]!, columns: sweptMeasures.map((_, column) => table.column(column, trials)) };
    if (group === 0) inFile = point;
    if (inFile) sumUp(group, point);
    else waiting.set(group, point);
    if (group === 0) for (const [earlier, trialsOf] of waiting) sumUp(earlier, trialsOf);
    if (inFile) waiting.clear();
  };
  const ports = Array.from({ length: rest.workers }, nodeSweepPort);
  const groups = deals.map((deal) => [deal]);
  try {
    await sweepInWorkers({ groups, seed, trials, ports, done, progress: rest.progress });
  } catch (error) {
    throw atPoint(error, varied, points);
  } finally {
    for (const port of ports) port.close();
  }
  const { name, currency, startMonth } = scenario.deal;
  return {
    format: "outcomes-partnership-sweep",
    version: 1,
    program: PROGRAM,
    scenario: { name, sha256: scenarioHash(scenario), currency, startMonth },
    seed,
    trials,
    varied: varied.map((term) => told(term, scenario)),
    inFile: summaries[0]!,
    points: points.map(({ values }, index) => ({ values, ...summaries[index + 1]! })),
  };
}
