import { capital } from "../../format/in-words.ts";
import { partysWords } from "../../format/party-words.ts";
import { decimal } from "../../format/decimal.ts";
import { percent } from "../../format/percent.ts";
import { goalWords } from "../solve/solve-words.ts";
import type { TestedFigure } from "../tests/tests-document.ts";
import type { BreakEvenDimension, BreakEvenDocument, TestTurns, Turn } from "./break-even-document.ts";
import type { DimensionId } from "./dimensions.ts";

/** What a dimension is called beside a bar. */
export const dimensionName: Readonly<Record<DimensionId, string>> = {
  effect: "Effect",
  referrals: "Referrals",
  delay: "Delay of starts",
};

/** A value of a dimension: 82%, 3 months. */
export const dimensionValue = (value: number, id: DimensionId): string =>
  id === "delay" ? `${decimal(value)} ${value === 1 ? "month" : "months"}` : percent(value);

type Stretch = TestTurns["passing"][number];

const subject: Readonly<Record<"effect" | "referrals", string>> = {
  effect: "the effect is",
  referrals: "referrals are",
};

/** "the effect is below 82% of what is assumed", "starts are more than 3 months late" */
function beyondWords(value: number, side: "below" | "above", id: DimensionId): string {
  if (id !== "delay") return `${subject[id]} ${side} ${dimensionValue(value, id)} of what is assumed`;
  return value === 0 ? "starts are late at all" : `starts are more than ${dimensionValue(value, id)} late`;
}

/** "the effect is 120% of what is assumed or more", "referrals are from 103% to 145% of what is assumed" */
function withinWords({ from, to }: Stretch, { id, from: least, to: most }: BreakEvenDimension): string {
  const told = (value: number): string => dimensionValue(value, id);
  const words = (value: string, way = ""): string =>
    id === "delay" ? `starts are ${value} late${way}` : `${subject[id]} ${value} of what is assumed${way}`;
  if (from === to) return words(told(from));
  if (from === least) return words(told(to), " or less");
  return to === most ? words(told(from), " or more") : words(`from ${told(from)} to ${told(to)}`);
}

const spanWords = ({ id, from, to }: BreakEvenDimension): string =>
  id === "delay"
    ? `with starts up to ${dimensionValue(to, id)} late`
    : `with ${id === "effect" ? "an effect" : "referrals"} from ${dimensionValue(from, id)} to ${dimensionValue(to, id)} of what is assumed`;

/** "The investor’s test (chance of a loss at most 10%)" */
export const testName = (test: TestedFigure, { scenario }: Pick<BreakEvenDocument, "scenario">): string =>
  `${capital(partysWords(test.party))} test (${goalWords({ goal: test, scenario })})`;

/**
 * What one test does over one dimension: "fails once the effect is below 82% of what is assumed". Every stretch in which it
 * passes is told: those beside the deal as assumed by where they end, others from end to end.
 */
export function turnsWords(
  { below, above, passing, hasNoFigure }: TestTurns,
  passes: boolean,
  way: BreakEvenDimension,
): string {
  if (hasNoFigure) return "has no figure to be told by";
  const within = (stretches: readonly Stretch[]): string =>
    stretches.map((stretch) => withinWords(stretch, way)).join(", or ");
  if (passes) {
    const turns = [
      ...(below ? [beyondWords(below.passes, "below", way.id)] : []),
      ...(above ? [beyondWords(above.passes, "above", way.id)] : []),
    ];
    if (turns.length === 0) return `passes ${spanWords(way)}`;
    const again = passing.filter(({ from, to }) => from > way.assumed || to < way.assumed);
    return `fails once ${turns.join(", or ")}${again.length === 0 ? "" : `; it passes again once ${within(again)}`}`;
  }
  return passing.length === 0 ? `fails ${spanWords(way)}` : `fails as assumed, and passes once ${within(passing)}`;
}

/** "80% to 84%", "84% or less", nothing where chance moves it by less than a step. No start is early: "2 months or less" from 0. */
export function turnInterval({ interval, passes }: Turn, id: DimensionId): string | undefined {
  const { from, to, opensBelow, opensAbove } = interval;
  const told = (value: number): string => dimensionValue(value, id);
  if (opensBelow && opensAbove) return "anywhere in the range";
  if (opensBelow) return id === "delay" && to === 0 ? told(0) : `${told(to)} or less`;
  if (opensAbove) return `${told(from)} or more`;
  return from === passes && to === passes ? undefined : `${told(from)} to ${told(to)}`;
}

/** How every test stands to each dimension, a sentence each, dimension by dimension. */
export function breakEvenSentences(document: BreakEvenDocument): readonly string[] {
  const { tests, dimensions } = document;
  return dimensions.flatMap((way) => [
    ...way.turns.map((turns) => {
      const test = tests[turns.test]!;
      return `${testName(test, document)} ${turnsWords(turns, test.passes, way)}.`;
    }),
    ...(way.beyond === undefined
      ? []
      : [
          way.to === 0
            ? `No delay of starts leaves a valid deal with the contract’s end where it is: ${way.beyond}`
            : `Starts more than ${dimensionValue(way.to, way.id)} late leave no valid deal with the contract’s end where it is: ${way.beyond}`,
        ]),
  ]);
}
