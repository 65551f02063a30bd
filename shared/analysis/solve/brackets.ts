import { excess, type Goal, meetsBy } from "./goal.ts";
import type { Probe } from "./probe.ts";

/** What is asked of the points of a lever: whether a goal is met, even where chance flattered the figure by some errors. */
export interface Question {
  readonly probe: Probe;
  /** Place of the figure among those the probe tells. */
  readonly place: number;
  readonly goal: Goal;
  readonly trials: number;
  /** Standard errors by which it must be met; below 0: by which it may be missed. */
  readonly errors: number;
}

/** Two points of a lever between which a goal begins or ceases to be met, in steps. */
export interface Bracket {
  /** Here it is met. */
  readonly good: number;
  readonly bad: number;
}

/** Whether the goal is met; undefined where there is no deal or no figure. */
export function metAt({ probe, place, goal, trials, errors }: Question, steps: number): boolean | undefined {
  const figure = probe.figure(steps, trials, place);
  return figure && meetsBy(goal, figure, errors);
}

/** By how much it is met, in the figure's unit. */
export function excessAt({ probe, place, goal, trials, errors }: Question, steps: number): number {
  const { value, standardError } = probe.figure(steps, trials, place)!;
  return excess(goal, value) - errors * standardError;
}

/** Points with a figure, rising. */
export const told = (question: Question): readonly number[] =>
  question.probe.known(question.trials).filter((steps) => metAt(question, steps) !== undefined);

/** Neighbours of which one meets the goal and the other does not, rising. */
export function changes(question: Question, from = -Infinity, to = Infinity): readonly Bracket[] {
  const steps = told(question).filter((each) => each >= from && each <= to);
  return steps.slice(1).flatMap((above, place) => {
    const below = steps[place]!;
    const [first, second] = [metAt(question, below), metAt(question, above)];
    if (first === second) return [];
    return [first ? { good: below, bad: above } : { good: above, bad: below }];
  });
}

/** Where a straight line between both ends of a bracket meets the level, as a share of the way from the good end. */
function crossingShare(question: Question, { good, bad }: Bracket): number {
  const [here, there] = [excessAt(question, good), excessAt(question, bad)];
  const share = here / (here - there);
  return Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0.5;
}

/** Even parts of a bracket, and how near the points around the straight line's guess lie, as a share of its width. */
const PARTS = 5;
const NEAR = 0.02;

/** Points within a bracket that are looked at next: even parts of it, and some close around where a straight line meets the level. */
function pointsWithin(question: Question, bracket: Bracket): readonly number[] {
  const { good, bad } = bracket;
  const width = bad - good;
  const guess = good + width * crossingShare(question, bracket);
  const near = Math.max(1, Math.abs(width) * NEAR);
  const even = Array.from({ length: PARTS - 1 }, (_, part) => Math.round(good + (width * (part + 1)) / PARTS));
  const close = [guess - near, Math.floor(guess), Math.ceil(guess), guess + near].map(Math.round);
  const [low, high] = [Math.min(good, bad), Math.max(good, bad)];
  return [...new Set([...even, ...close])].filter((steps) => steps > low && steps < high).sort((a, b) => a - b);
}

/** The first place, seen from the good end, where the goal ceases to be met among the points known. */
function tightened(question: Question, { good, bad }: Bracket): Bracket {
  const [low, high] = [Math.min(good, bad), Math.max(good, bad)];
  const within = told(question).filter((steps) => steps >= low && steps <= high);
  if (good > bad) within.reverse();
  const first = within.findIndex((steps) => metAt(question, steps) === false);
  return { good: within[first - 1]!, bad: within[first]! };
}

/** Where no deal stands in the midst of a bracket: half way from each end to the nearest point without one. */
function holeEdges({ probe, trials }: Question, { good, bad }: Bracket): readonly number[] {
  const [low, high] = [Math.min(good, bad), Math.max(good, bad)];
  const within = probe.known(trials).filter((steps) => steps > low && steps < high);
  if (within.length === 0) return [];
  return [Math.floor((low + within[0]!) / 2), Math.ceil((high + within.at(-1)!) / 2)];
}

/** A bracket that is to become no wider than so many steps. */
export interface Wanted {
  readonly question: Question;
  readonly bracket: Bracket;
  /** In steps, 1 or more. */
  readonly width: number;
}

/**
 * Narrows brackets, all on the same probe, by looking at some points within each at a time: each round leaves at most a fifth of a
 * bracket, and of one in which the figure is nearly straight about a fiftieth. Where no deal stands between two points, it stops.
 */
export async function narrowed(probe: Probe, all: readonly Wanted[]): Promise<readonly Bracket[]> {
  const found = all.map(({ bracket }) => bracket);
  const open = new Set(all.keys());
  while (open.size > 0) {
    const byTrials = new Map<number, number[]>();
    for (const place of open) {
      const { question, width } = all[place]!;
      const now = found[place]!;
      const known = new Set(probe.known(question.trials));
      const isFresh = (steps: number): boolean => !known.has(steps);
      const inside = pointsWithin(question, now).filter(isFresh);
      const fresh = inside.length > 0 ? inside : holeEdges(question, now).filter(isFresh);
      if (Math.abs(now.bad - now.good) <= width || fresh.length === 0) open.delete(place);
      else byTrials.set(question.trials, [...(byTrials.get(question.trials) ?? []), ...fresh]);
    }
    for (const [trials, steps] of byTrials) await probe.look(steps, trials);
    for (const place of open) found[place] = tightened(all[place]!.question, found[place]!);
  }
  return found;
}
