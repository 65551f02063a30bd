import { type Bracket, changes, excessAt, metAt, narrowed, type Question, told } from "./brackets.ts";
import { Z } from "./goal.ts";

/** Values at which a figure is within its Monte Carlo error of the level, in steps. */
export interface Interval {
  readonly from: number;
  readonly to: number;
  /** Whether it may go on beyond the range that was looked at. */
  readonly opensBelow: boolean;
  readonly opensAbove: boolean;
}

/** Points of a range, in steps. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Ends are told to so many parts of the interval. */
const PARTS = 50;
/** How much further the next look goes where the one before did not reach far enough. */
const FURTHER = 3;

/**
 * How many steps the figure needs to change by its error, at least 1. Its slope is taken between the nearest points on both sides whose
 * figures lie further from the level than their error, since closer ones say little of it.
 */
export function reachOf(question: Question, { good, bad }: Bracket, { from, to }: Span): number {
  const { probe, place, trials } = question;
  const points = told(question);
  const errorAt = (steps: number): number => probe.figure(steps, trials, place)!.standardError;
  const isFar = (steps: number): boolean => Math.abs(excessAt(question, steps)) > errorAt(steps);
  const below = points.filter((steps) => steps <= Math.min(good, bad));
  const above = points.filter((steps) => steps >= Math.max(good, bad));
  const low = below.filter(isFar).at(-1) ?? below[0]!;
  const high = above.find(isFar) ?? above.at(-1)!;
  const slope = Math.abs(excessAt(question, high) - excessAt(question, low)) / Math.max(1, high - low);
  const reach = slope > 0 ? (Z * Math.max(errorAt(good), errorAt(bad))) / slope : 1;
  return Math.min(to - from, Math.max(1, Math.ceil(reach)));
}

/** Goes outward until the goal is met, or no longer met; undefined where the range ends before. */
export async function outward(
  question: Question,
  start: number,
  direction: 1 | -1,
  reach: number,
  wanted: boolean,
  { from, to }: Span,
): Promise<number | undefined> {
  const { probe, trials } = question;
  const end = direction === 1 ? to : from;
  for (let far = reach; ; far *= FURTHER) {
    const at = [far * 0.7, far, far * 1.6].map((each) => start + direction * Math.ceil(each));
    const within = [...new Set(at.map((steps) => Math.min(to, Math.max(from, steps))))];
    await probe.look(within, trials);
    const hit = within.find((steps) => metAt(question, steps) === wanted);
    if (hit !== undefined) return hit;
    if (within.includes(end)) return undefined;
  }
}

/**
 * The interval of an answer: the figure's error turned into values of the lever, by finding where the figure ± 1.96 standard errors
 * meets the level. Both ends are found on the answer's own trials.
 */
export async function answerInterval(question: Question, answer: Bracket, span: Span): Promise<Interval> {
  const { good, bad } = answer;
  const badwards = bad > good ? 1 : -1;
  const goodwards = bad > good ? -1 : 1;
  const reach = reachOf(question, answer, span);
  const surely = { ...question, errors: Z };
  const perhaps = { ...question, errors: -Z };
  const sure = metAt(surely, good) ? good : await outward(surely, good, goodwards, reach, true, span);
  const lost = metAt(perhaps, bad) ? await outward(perhaps, bad, badwards, reach, false, span) : bad;
  const size = Math.abs((sure ?? good) - (lost ?? bad));
  const width = Math.max(1, Math.floor(size / PARTS));
  const near = (asked: Question, one: number, other: number): Bracket =>
    changes(asked, Math.min(one, other), Math.max(one, other)).find((each) => each.good < each.bad === good < bad)!;
  const wanted = [
    ...(sure === undefined || sure === good ? [] : [{ question: surely, bracket: near(surely, sure, good), width }]),
    ...(lost === undefined || lost === bad ? [] : [{ question: perhaps, bracket: near(perhaps, bad, lost), width }]),
  ];
  const found = await narrowed(question.probe, wanted);
  const edge = (asked: Question): Bracket | undefined => found[wanted.findIndex((each) => each.question === asked)];
  const goodEnd = sure === undefined ? undefined : (edge(surely)?.bad ?? good);
  const badEnd = lost === undefined ? undefined : (edge(perhaps)?.good ?? good);
  const [below, above] = good < bad ? [goodEnd, badEnd] : [badEnd, goodEnd];
  return {
    from: below ?? span.from,
    to: above ?? span.to,
    opensBelow: below === undefined,
    opensAbove: above === undefined,
  };
}
