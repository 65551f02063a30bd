import { compileFormula, type Formula } from "../formula/compile-formula.ts";
import { inputsNamed, type Expression } from "../formula/expression.ts";
import { orderFormulas } from "../formula/formula-order.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import { isWithin, type Range } from "../model/range.ts";
import type { ListedInput } from "./input-list.ts";
import type { InputChanges } from "./input-changes.ts";
import { InputProblem } from "./input-problem.ts";

/** A formula made ready: its input's place in the row, and what makes its value. */
interface PlacedFormula {
  readonly input: ListedInput;
  readonly place: number;
  readonly formula: Formula;
}

/** Rounding may carry a formula this far past a bound, in units of the bound or of 1; such a value counts as the bound. */
const ROUNDING = 1e-12;

/** The value as it is used: a bound that rounding alone has passed, else as it is. */
function withoutRounding(value: number, { low, high, openHigh }: Range): number {
  if (value < low && value >= low - ROUNDING * Math.max(1, Math.abs(low))) return low;
  if (openHigh !== true && value > high && value <= high + ROUNDING * Math.max(1, Math.abs(high))) return high;
  return value;
}

/** Reads the formulas among inputs, by id. @throws FormulaError for one that cannot be read */
export function formulasAmong(inputs: readonly ListedInput[]): ReadonlyMap<string, Expression> {
  return new Map(
    inputs.flatMap(({ id, value }) =>
      typeof value !== "number" && value.family === "formula" ? [[id, parseFormula(value.expression)]] : [],
    ),
  );
}

/** Of each input that is a formula, by id, those that it names. @throws FormulaError for one that cannot be read */
export const inputsFollowed = (inputs: readonly ListedInput[]): ReadonlyMap<string, readonly string[]> =>
  new Map([...formulasAmong(inputs)].map(([id, expression]) => [id, inputsNamed(expression)]));

/** The inputs of a deal that are formulas, in an order in which each comes after those it names. */
export class InputFormulas {
  readonly #formulas: readonly PlacedFormula[];

  /** @throws for what validation refuses: names that are no input's, and loops */
  constructor(inputs: readonly ListedInput[], placeOf: (id: string) => number) {
    const expressions = formulasAmong(inputs);
    const order = orderFormulas(inputsFollowed(inputs));
    if (order.kind === "loop") throw new Error(`formulas form a loop: ${order.ids.join(", ")}`);
    const byId = new Map(inputs.map((input) => [input.id, input]));
    this.#formulas = order.ids.map((id) => ({
      input: byId.get(id)!,
      place: placeOf(id),
      formula: compileFormula(expressions.get(id)!, placeOf),
    }));
  }

  /** Ids of the inputs, in that order. */
  get ids(): readonly string[] {
    return this.#formulas.map(({ input }) => input.id);
  }

  /** Works out every formula of this row of values, in place. Values may be out of range, or not be numbers. */
  evaluate(values: Float64Array, changes?: InputChanges): void {
    for (let index = 0; index < this.#formulas.length; index++) {
      const { place, formula, input } = this.#formulas[index]!;
      const value = withoutRounding(formula(values), input.range);
      values[place] = changes ? changes.ofFormula(place, value) : value;
    }
  }

  /** @throws InputProblem when a formula has come out where its value may not lie */
  check(values: Float64Array, trial: number): void {
    for (let index = 0; index < this.#formulas.length; index++) {
      const { place, input } = this.#formulas[index]!;
      const value = values[place]!;
      if (!isWithin(value, input.range)) throw outOfRange(input, value, trial);
    }
  }
}

function outOfRange({ path, range, id }: ListedInput, value: number, trial: number): InputProblem {
  const came = Number.isFinite(value)
    ? `came out at ${Number(value.toPrecision(4))} in trial ${trial}, but this value ${range.rule}`
    : `has no value in trial ${trial}: it divides by zero, or takes a root or logarithm of what has none`;
  return new InputProblem({
    path: [...path, "value"],
    code: "formula-out-of-range",
    sentence: `The formula of ${id} ${came}. Nothing was clipped; keep the formula to its range, for example with min or max, and run again.`,
  });
}
