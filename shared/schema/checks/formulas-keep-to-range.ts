import { compileDeal } from "../../engine/compiled-deal.ts";
import type { ListedInput } from "../../engine/input-list.ts";
import type { Problem } from "../../model/problem.ts";
import type { Scenario } from "../../model/scenario.ts";
import { Stream } from "../../random/stream.ts";
import { percentOf } from "../percent-of.ts";

/** How many draws are looked at, always the same ones. */
const FORMULA_DRAWS = 2000;
const SEED = 0x5eed;

interface Outside {
  below: number;
  above: number;
  missing: number;
}

function sentenceOf({ range }: ListedInput, { below, above, missing }: Outside): string {
  const share = (draws: number): string => percentOf(draws / FORMULA_DRAWS);
  const parts = [
    ...(below > 0 ? [`${share(below)} of its draws lie below ${range.low}`] : []),
    ...(above > 0 ? [`${share(above)} of its draws lie above ${range.high}`] : []),
    ...(missing > 0 ? [`in ${share(missing)} of draws it has no value (it divides by zero, or the like)`] : []),
  ];
  return `This value ${range.rule}, but this formula comes out elsewhere: ${parts.join(", and ")}. Narrow what it is made of, or keep it in range with min and max; nothing is clipped for you.`;
}

/** No formula leaves its range in 2,000 draws. A rarer draw stops the run with a sentence; it is never used. */
export function formulasKeepToRange(scenario: Scenario, inputs: readonly ListedInput[]): readonly Problem[] {
  const formulas = inputs.flatMap((input) =>
    typeof input.value !== "number" && input.value.family === "formula"
      ? [{ input, outside: { below: 0, above: 0, missing: 0 } }]
      : [],
  );
  const table = compileDeal(scenario).inputs;
  const values = new Float64Array(table.size);
  const stream = new Stream();
  for (let draw = 0; draw < FORMULA_DRAWS; draw++) {
    table.drawUnchecked(values, stream, SEED, draw);
    for (const { input, outside } of formulas) {
      const { range } = input;
      const value = values[table.placeOf(input.id)]!;
      if (!Number.isFinite(value)) outside.missing++;
      else if (value < range.low) outside.below++;
      else if (range.openHigh === true ? value >= range.high : value > range.high) outside.above++;
    }
  }
  return formulas
    .filter(({ outside }) => outside.below + outside.above + outside.missing > 0)
    .map(({ input, outside }) => ({
      path: [...input.path, "value", "expression"],
      code: "out-of-range",
      sentence: sentenceOf(input, outside),
    }));
}
