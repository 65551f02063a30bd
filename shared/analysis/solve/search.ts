import type { Estimate } from "../../sweep/figure-of.ts";
import { answerInterval, type Interval, outward, reachOf, type Span } from "./answer-interval.ts";
import { type Bracket, changes, excessAt, metAt, narrowed, type Question, told } from "./brackets.ts";
import { type Goal, meetsBy, Z } from "./goal.ts";
import type { Probe } from "./probe.ts";

/** A place where a goal begins or ceases to be met, in steps of the lever. */
export interface Crossing {
  /** The last step at which it is met; where the figure is to equal a level, the nearer of the two. */
  readonly steps: number;
  readonly figure: Estimate;
  /** One step on, where it is not; further where no deal stands between. */
  readonly next: { readonly steps: number; readonly figure: Estimate };
  /** Whether it is met at this value and below it, or at it and above. Of `equal`: on which side the figure is higher. */
  readonly holds: "below" | "above";
  readonly interval: Interval;
  /** Whether the figure jumps across the level here, by more than chance and one step explain. */
  readonly jumps: boolean;
}

/** What a search found. */
export type Found =
  /** Rising; so many more, further off, were not followed. `unfollowed`: those of them that the scan shows, rising. */
  | {
      readonly kind: "crossings";
      readonly crossings: readonly Crossing[];
      readonly others: number;
      readonly unfollowed: readonly Bracket[];
    }
  /** The goal is met at all values, or at none; the nearest is where it is met least, or missed least. */
  | { readonly kind: "every" | "none"; readonly nearest: { readonly steps: number; readonly figure: Estimate } }
  /** No value is a valid deal that has the figure. */
  | { readonly kind: "noFigure" };

/** What is searched: a probe whose scan has been made. */
export interface Search {
  readonly probe: Probe;
  readonly place: number;
  readonly goal: Goal;
  readonly span: Span;
  /** The step around which crossings are looked for first: that of the deal as it stands. */
  readonly near: number;
  readonly scanTrials: number;
  readonly trials: number;
}

/** More crossings are not followed, the nearest first: the figure goes to and fro. */
const MOST_CROSSINGS = 4;
/** So often it is looked whether looking closer has shown more crossings. */
const MOST_ROUNDS = 4;

/** Those that are followed, rising. Of crossings in a row the nearest are neighbours, so that they go on taking turns. */
function nearestOf(brackets: readonly Bracket[], near: number): readonly Bracket[] {
  const far = ({ good, bad }: Bracket): number => Math.abs((good + bad) / 2 - near);
  const kept = new Set([...brackets].sort((a, b) => far(a) - far(b)).slice(0, MOST_CROSSINGS));
  return brackets.filter((each) => kept.has(each));
}

/** What the scan's trials found, on all trials: looked at again, and further out until the goal turns. */
async function confirmed(scan: Question, full: Question, bracket: Bracket, span: Span): Promise<Bracket | undefined> {
  const { probe, trials } = full;
  const { good, bad } = bracket;
  await probe.look([good, bad], trials);
  const [first, second] = [metAt(full, good), metAt(full, bad)];
  if (first === true && second === false) return bracket;
  const badwards = bad > good ? 1 : -1;
  const goodwards = bad > good ? -1 : 1;
  const reach = reachOf(scan, bracket, span);
  const [start, end] =
    first === true
      ? [bad, await outward(full, bad, badwards, reach, false, span)]
      : [good, await outward(full, good, goodwards, reach, true, span)];
  if (end === undefined) return undefined;
  const between = changes(full, Math.min(start, end), Math.max(start, end));
  return between.find((each) => each.good < each.bad === good < bad);
}

/** Where the goal is missed least, or met least, on all trials: the best of the scan, and what lies around it. */
async function nearest(scan: Question, full: Question, isMet: boolean): Promise<void> {
  const steps = told(scan);
  const score = (each: number): number => (isMet ? 1 : -1) * excessAt(scan, each);
  const best = steps.reduce((one, each) => (score(each) < score(one) ? each : one));
  const place = steps.indexOf(best);
  const [low, high] = [steps[place - 1] ?? best, steps[place + 1] ?? best];
  const around = Array.from({ length: 9 }, (_, part) => Math.round(low + ((high - low) * part) / 8));
  await full.probe.look([best, ...around, steps[0]!, steps.at(-1)!], full.trials);
}

const toOneStep = (question: Question, brackets: readonly Bracket[]): Promise<readonly Bracket[]> =>
  narrowed(
    question.probe,
    brackets.map((bracket) => ({ question, bracket, width: 1 })),
  );

const sameBracket = (one: Bracket, other: Bracket): boolean => one.good === other.good && one.bad === other.bad;

/** Brackets of one step; and whatever else was seen to turn while they were found, as near to where one looks. */
async function allTurns(full: Question, brackets: readonly Bracket[], near: number) {
  const ends: Bracket[] = [...(await toOneStep(full, brackets))];
  for (let round = 1; ; round++) {
    const all = changes(full);
    const followed = nearestOf(all, near);
    const open = followed.filter((each) => !ends.some((end) => sameBracket(each, end)));
    if (open.length === 0 || round === MOST_ROUNDS) {
      const turns = followed.filter((each) => !open.includes(each));
      return { turns, others: all.length - turns.length };
    }
    ends.push(...(await toOneStep(full, open)));
  }
}

/** A jump is at least so large a share of all that the figure moves. */
const JUMP = 0.02;

/** How far apart the figures that were found lie. */
function spanOf(question: Question): number {
  const figures = told(question).map((steps) => question.probe.figure(steps, question.trials, question.place)!.value);
  return Math.max(...figures) - Math.min(...figures);
}

async function crossingAt(full: Question, bracket: Bracket, { goal, span }: Search): Promise<Crossing> {
  const { probe, trials, place } = full;
  const interval = await answerInterval(full, bracket, span);
  const figureAt = (steps: number): Estimate => probe.figure(steps, trials, place)!;
  const far = (steps: number): number => Math.abs(figureAt(steps).value - goal.level);
  const isSwapped = goal.limit === "equal" && far(bracket.bad) < far(bracket.good);
  const [steps, next] = isSwapped ? [bracket.bad, bracket.good] : [bracket.good, bracket.bad];
  return {
    steps,
    figure: figureAt(steps),
    next: { steps: next, figure: figureAt(next) },
    holds: bracket.good < bracket.bad ? "below" : "above",
    interval,
    jumps:
      meetsBy(goal, figureAt(bracket.good), Z) &&
      !meetsBy(goal, figureAt(bracket.bad), -Z) &&
      Math.abs(figureAt(bracket.good).value - figureAt(bracket.bad).value) > JUMP * spanOf(full),
  };
}

/**
 * Finds where a goal begins or ceases to be met: from the scan, whose trials are fewer, to all trials, to one step of the lever. An
 * answer meets the goal itself, on all trials.
 */
export async function search(asked: Search): Promise<Found> {
  const { probe, place, goal, span, near, scanTrials, trials } = asked;
  const scan: Question = { probe, place, goal, trials: scanTrials, errors: 0 };
  const full: Question = { ...scan, trials };
  if (told(scan).length === 0) return { kind: "noFigure" };
  const all = changes(scan);
  const followed = nearestOf(all, near);
  const unfollowed = all.filter((each) => !followed.includes(each));
  const seen = await toOneStep(scan, followed);
  const brackets: Bracket[] = [];
  for (const each of seen) {
    const found = await confirmed(scan, full, each, span);
    if (found && !brackets.some((other) => sameBracket(found, other))) brackets.push(found);
  }
  if (brackets.length === 0) {
    await nearest(scan, full, metAt(scan, told(scan)[0]!)!);
    brackets.push(...nearestOf(changes(full), near));
  }
  if (brackets.length > 0) {
    const { turns, others } = await allTurns(full, brackets, near);
    const crossings: Crossing[] = [];
    for (const turn of turns) crossings.push(await crossingAt(full, turn, asked));
    return { kind: "crossings", crossings, others: Math.max(others, unfollowed.length), unfollowed };
  }
  const isMet = metAt(full, told(full)[0]!)!;
  const far = (steps: number): number => Math.abs(excessAt(full, steps));
  const steps = told(full).reduce((one, each) => (far(each) < far(one) ? each : one));
  return { kind: isMet ? "every" : "none", nearest: { steps, figure: probe.figure(steps, trials, place)! } };
}
