import { nodeSweepPort } from "#cli/node-worker-port.ts";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { InputProblem } from "#shared/engine/input-problem.ts";
import { measuresOf } from "#shared/engine/measures.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { scenarioHash } from "#shared/report/scenario-hash.ts";
import { PROGRAM } from "#shared/run/program.ts";
import type { TrialsTable } from "#shared/run/trials-table.ts";
import { describePath } from "#shared/schema/describe-path.ts";
import { summarisePoint } from "#shared/sweep/point-summary.ts";
import { type PointTrials, trialsOfCase } from "#shared/sweep/point-trials.ts";
import type { PointSummary, SweepDocument, SweptTerm } from "#shared/sweep/sweep-document.ts";
import { GroupProblem, sweepInWorkers } from "#shared/sweep/sweep-in-workers.ts";
import type { SweepPoint } from "#shared/sweep/sweep-points.ts";
import { termInFile } from "#shared/sweep/term-in-file.ts";
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

function told(term: VariedTerm, scenario: Scenario): SweptTerm {
  const { name, paths, values } = term;
  const inFile = termInFile(scenario, term);
  const place = paths.map((path) => describePath(path, scenario)).join("; ");
  return { name, place, ...(inFile === undefined ? {} : { inFile }), values };
}

/** "cap = 100000, budget = 90000" */
export const pointName = (varied: readonly VariedTerm[], values: readonly number[]): string =>
  varied.map(({ name }, term) => `${name} = ${values[term]}`).join(", ");

/** Tells of a problem that stopped a run at which point it was. */
function atPoint(
  error: unknown,
  varied: readonly VariedTerm[],
  points: readonly SweepPoint[],
  groups: readonly (readonly number[])[],
): unknown {
  if (!(error instanceof GroupProblem)) return error;
  const deal = groups[error.group]![error.place]!;
  if (deal === 0) return error;
  const where = pointName(varied, points[deal - 1]!.values);
  return new InputProblem({ ...error.problem, sentence: `At ${where}: ${error.problem.sentence}` });
}

/** So many points are simulated together at most: their trials are all kept until they are summed up. */
const MOST_TOGETHER = 12;

/**
 * Places of deals by group: the deal in the file by itself, which the others are compared with, then points that follow one
 * another, which may have people in common, in at least two groups a worker.
 */
function grouped(deals: number, workers: number): readonly (readonly number[])[] {
  const size = Math.min(MOST_TOGETHER, Math.max(1, Math.ceil((deals - 1) / (2 * workers))));
  const groups: number[][] = [[0]];
  for (let first = 1; first < deals; first += size)
    groups.push(Array.from({ length: Math.min(size, deals - first) }, (_, index) => first + index));
  return groups;
}

/** Runs a sweep on worker threads, some points at a time, and sums it up. */
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
  const sumUp = (deal: number, point: PointTrials): void => {
    summaries[deal] = summarisePoint(point, measures, deal === 0 ? undefined : inFile);
  };
  const doneOne = (deal: number, point: PointTrials): void => {
    if (deal === 0) inFile = point;
    if (inFile) sumUp(deal, point);
    else waiting.set(deal, point);
    if (deal === 0) for (const [earlier, trialsOf] of waiting) sumUp(earlier, trialsOf);
    if (inFile) waiting.clear();
  };
  const groups = grouped(deals.length, rest.workers);
  const done = (group: number, table: TrialsTable): void =>
    groups[group]!.forEach((deal, place) => doneOne(deal, trialsOfCase(deals[deal]!, table, place, trials)));
  const ports = Array.from({ length: rest.workers }, nodeSweepPort);
  const cases = groups.map((group) => group.map((deal) => ({ scenario: deals[deal]! })));
  try {
    await sweepInWorkers({ groups: cases, seed, trials, ports, done, progress: rest.progress });
  } catch (error) {
    throw atPoint(error, varied, points, groups);
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
