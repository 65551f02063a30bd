import { inputsOf } from "../../engine/compiled-deal.ts";
import { knownInputIds } from "./known-inputs.ts";
import type { Case, InputChange, WhatIf } from "../../engine/what-if.ts";
import { plainNumber } from "../../format/plain-number.ts";
import type { StressPart } from "../../model/analyses.ts";
import { isWithin, type Range } from "../../model/range.ts";
import type { Scenario } from "../../model/scenario.ts";
import { checkScenario } from "../../schema/check-scenario.ts";
import { describePath } from "../../schema/describe-path.ts";
import { delayedStarts } from "../../sweep/delayed-starts.ts";
import { withValue } from "../../sweep/with-value.ts";
import { inputName } from "./part-words.ts";
import { placeOfTerm } from "./place-of-term.ts";

/** A deal under stress, or why it cannot be. */
export type ComposedCase =
  | { readonly kind: "case"; readonly case: Case }
  | { readonly kind: "impossible"; readonly sentence: string };

type InputPart = Extract<StressPart, { kind: "input" }>;

/** The file as parts that speak of it leave it, in order: delays add up, of two values of one term the later stands. */
function changedDeal(scenario: Scenario, parts: readonly StressPart[]): Scenario | string {
  let changed = scenario;
  for (const part of parts) {
    if (part.kind === "delay") changed = delayedStarts(changed, part.months);
    if (part.kind !== "term") continue;
    const place = placeOfTerm(changed, part.path);
    if (!place) return `This deal has no number at “${part.path.join(".")}”.`;
    changed = withValue(changed, place, part.value) as Scenario;
  }
  if (changed === scenario) return scenario;
  const checked = checkScenario(changed);
  if (checked.kind === "valid") return changed;
  const { path, sentence } = checked.problems[0]!;
  return `It leaves no valid deal: ${describePath(path, changed)}: ${sentence}`;
}

/** One change for all parts about one input: factors multiply, a value held takes the place of what was drawn. */
function joined(before: InputChange | undefined, { input, times = 1, plus = 0, held }: InputPart): InputChange {
  if (held !== undefined) return { input, held };
  if (before?.held !== undefined) return { input, held: before.held * times + plus };
  return { input, times: (before?.times ?? 1) * times, plus: (before?.plus ?? 0) * times + plus };
}

/** A change of what is drawn, which keeps to where the input may lie. */
function within(change: InputChange, range: Range | undefined): InputChange {
  if (!range || change.held !== undefined) return change;
  // A range that is open above has no greatest number: just below it.
  const [atLeast, atMost] = [range.low, range.openHigh ? range.high - 1e-9 : range.high];
  return { ...change, atLeast, atMost };
}

/**
 * A deal with all parts of a stress, or of several. Parts that change the file are done first, in their order; then what is
 * drawn is changed: factors on one input, on effects and on achievements multiply, additions join in order, and bounds are
 * kept once, at the end. A value at which an input is held must be one that it may have.
 */
export function composedCase(scenario: Scenario, parts: readonly StressPart[]): ComposedCase {
  const deal = changedDeal(scenario, parts);
  if (typeof deal === "string") return { kind: "impossible", sentence: deal };
  const ids = knownInputIds(deal);
  const changes = new Map<string, InputChange>();
  let [effectTimes, successTimes] = [1, 1];
  for (const part of parts) {
    if (part.kind === "effect") effectTimes *= part.times;
    if (part.kind === "success") successTimes *= part.times;
    if (part.kind !== "input") continue;
    if (!ids.has(part.input)) return { kind: "impossible", sentence: `This deal has no input “${part.input}”.` };
    changes.set(part.input, joined(changes.get(part.input), part));
  }
  const ranges = new Map(inputsOf(deal).map(({ id, range }) => [id, range]));
  for (const { input, held } of changes.values()) {
    const range = ranges.get(input);
    if (held !== undefined && range && !isWithin(held, range))
      return {
        kind: "impossible",
        sentence: `“${inputName(deal, input)}” cannot be held at ${plainNumber(held)}: it ${range.rule}.`,
      };
  }
  const whatIf: WhatIf = {
    ...(changes.size > 0 && {
      inputs: [...changes.values()].map((change) => within(change, ranges.get(change.input))),
    }),
    ...(effectTimes !== 1 && { effectTimes }),
    ...(successTimes !== 1 && { successTimes }),
  };
  return { kind: "case", case: { scenario: deal, whatIf } };
}
