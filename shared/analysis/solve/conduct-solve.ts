import { describePath } from "../../schema/describe-path.ts";
import { findFigure } from "../../sweep/decision-figures.ts";
import { type Estimate, figureOf } from "../../sweep/figure-of.ts";
import { analysisHead } from "../conduct/analysis-head.ts";
import type { AnalysisListener, Conduct } from "../conduct/conduct.ts";
import { type AskedSolve, goalFaults, type SolveLever, solveLever } from "./ask-solve.ts";
import { isMonotone } from "./is-monotone.ts";
import { stepsBelow, valueOf } from "./lever.ts";
import { Probe } from "./probe.ts";
import { Progress } from "./progress.ts";
import { curveSteps, scanSteps } from "./scan.ts";
import { type Crossing, type Found, search } from "./search.ts";
import type { SolveDocument, SolvedAnswer, SolvedGoal, SolveOutcome, TriedValue } from "./solve-document.ts";

/** Values of the curve, so many over the range. */
const SCANNED = 25;
/** Trials of each of them at most. */
const SCAN_TRIALS = 1000;
/** Trials of the first sketch of it. */
const SKETCH_TRIALS = 100;
/** Trials of a first answer, which more refine. */
const FIRST_ANSWER = 2000;
/** Cases that a search mostly takes, to tell how much is still to do. */
const CASES_AHEAD = 25;

function goalOf({ goal }: AskedSolve): SolvedGoal {
  const { party, label, unit, kind } = findFigure(goal.figure)!;
  return { ...goal, party, label, unit, isChance: kind === "chance" };
}

function tried(probe: Probe, lever: SolveLever, steps: number, trials: number): TriedValue {
  const found = probe.at(steps, trials);
  const value = valueOf(lever, steps);
  if (found.kind === "valid") return found.figures[0] ? { value, figure: found.figures[0] } : { value };
  const { path, sentence } = found.problems[0]!;
  return { value, problem: `${describePath(path, found.document)}: ${sentence}` };
}

function answerOf({ steps, figure, next, holds, interval, jumps }: Crossing, lever: SolveLever): SolvedAnswer {
  const value = (of: number): number => valueOf(lever, of);
  return {
    value: value(steps),
    figure,
    next: { value: value(next.steps), figure: next.figure },
    holds,
    interval: { ...interval, from: value(interval.from), to: value(interval.to) },
    jumps,
  };
}

function outcomeOf(found: Found, lever: SolveLever): SolveOutcome {
  if (found.kind === "noFigure") return found;
  if (found.kind !== "crossings")
    return { kind: found.kind, nearest: { value: valueOf(lever, found.nearest.steps), figure: found.nearest.figure } };
  const now = lever.term.inFile ?? lever.range.from;
  const answers = found.crossings.map((crossing) => answerOf(crossing, lever));
  return {
    kind: "answers",
    answers: answers.sort((a, b) => Math.abs(a.value - now) - Math.abs(b.value - now)),
    ...(found.others > 0 && { others: found.others }),
  };
}

/** The lever of a request that was checked when it was asked. @throws where it was not */
function checkedLever(asked: AskedSolve): SolveLever {
  const found = solveLever(asked);
  const faults = found.kind === "refused" ? found.lines : goalFaults(asked.scenario, asked.goal, found.lever);
  if (found.kind === "refused" || faults.length > 0) throw new Error(faults.join("\n"));
  return found.lever;
}

/** Finds the value of a term at which a figure meets a goal: a scan over the range, then each place where it turns, to one step. */
export const conductSolve: Conduct<AskedSolve, SolveDocument> = async (
  asked: AskedSolve,
  crew,
  listener: AnalysisListener<SolveDocument>,
) => {
  const { scenario, seed, trials, goal } = asked;
  const lever = checkedLever(asked);
  const figure = findFigure(goal.figure)!;
  const scanTrials = Math.min(trials, SCAN_TRIALS);
  const { inFile } = lever.term;
  const progress = new Progress(listener.progress);
  const probe = new Probe({ scenario, lever, figures: [figure], crew, seed, told: progress.task });
  const inSteps = inFile === undefined ? undefined : stepsBelow(inFile, lever.step);
  const scan = scanSteps(lever, SCANNED, inSteps);
  const stages = [...new Set([Math.min(trials, FIRST_ANSWER), trials])];
  progress.expect(stages.reduce((sum, of) => sum + CASES_AHEAD * of, scan.length * scanTrials));
  const document = (of: number, upTo: number, outcome: SolveOutcome, now?: Estimate): SolveDocument => {
    const curve = curveSteps(lever, scan, probe.known(of)).map((steps) => tried(probe, lever, steps, of));
    return {
      ...analysisHead("solve", asked, upTo),
      term: lever.term,
      goal: goalOf(asked),
      range: lever.range,
      scanTrials: of,
      curve,
      isMonotone: isMonotone(curve.flatMap((each) => each.figure ?? [])),
      ...(now && { now }),
      outcome,
    };
  };
  // A sketch first, so that there is something to look at.
  for (const of of new Set([Math.min(scanTrials, SKETCH_TRIALS), scanTrials])) {
    await probe.look(scan, of);
    listener.offer("map", () => document(of, of, { kind: "underWay" }));
  }
  let before = scanTrials;
  const answered = async (of: number): Promise<SolveDocument> => {
    const now = await probe.elsewhere({ scenario }, of, (point) => figureOf(figure, point));
    const found = await search({
      probe,
      place: 0,
      goal,
      span: lever,
      near: inSteps ?? lever.from,
      scanTrials: before,
      trials: of,
    });
    before = of;
    return document(scanTrials, of, outcomeOf(found, lever), now);
  };
  const [first, ...others] = stages;
  let answer = await answered(first!);
  for (const of of others) {
    listener.offer("map", () => answer);
    answer = await answered(of);
  }
  return answer;
};
