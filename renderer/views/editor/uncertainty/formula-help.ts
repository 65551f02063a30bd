import { inShownStyle } from "#shared/format/in-shown-style.ts";
import { plainNumber } from "#shared/format/plain-number.ts";
import type { ListedInput } from "#shared/engine/input-list.ts";
import { FormulaError } from "#shared/formula/formula-error.ts";
import { parseFormula, QUANTITY_PREFIX } from "#shared/formula/parse-formula.ts";
import { isWithin } from "#shared/model/range.ts";
import { formulasMakeSense } from "#shared/schema/checks/formulas-make-sense.ts";
import { figureName } from "#shared/schema/figure-name.ts";
import type { FormulaHelp, FormulaReading } from "../../../inputs/formula-field.tsx";
import { dealInputs } from "../../../stores/deal-inputs.ts";
import { dealStore } from "../../../stores/deal-store.ts";
import type { Place } from "../fields/at-path.ts";
import { likelyValues } from "./likely-values.ts";

/** How a formula names an input: a quantity of letters and digits by its id alone. */
const writtenName = (id: string): string => {
  const quantity = id.startsWith(QUANTITY_PREFIX) ? id.slice(QUANTITY_PREFIX.length) : "";
  return /^[a-z][a-z0-9]*$/u.test(quantity) ? quantity : `input("${id}")`;
};

const sentenceOf = (error: unknown): string => {
  if (error instanceof FormulaError) return error.message;
  throw error;
};

/** The text as mathjs and the checks read it, or the first thing that is wrong with it. */
function readIn(inputs: readonly ListedInput[], at: number, expression: string): FormulaReading {
  try {
    parseFormula(expression);
  } catch (error) {
    return { kind: "fault", sentence: sentenceOf(error) };
  }
  const mine = { ...inputs[at]!, value: { family: "formula", expression } as const };
  const all = inputs.map((input, place) => (place === at ? mine : input));
  const path = JSON.stringify([...mine.path, "value", "expression"]);
  try {
    const problem = formulasMakeSense(all).find((each) => JSON.stringify(each.path) === path);
    if (problem) return { kind: "fault", sentence: inShownStyle(problem.sentence) };
    const value = likelyValues(all)[at]!;
    if (!Number.isFinite(value))
      return { kind: "fault", sentence: "This formula has no value at the most likely inputs." };
    if (isWithin(value, mine.range)) return { kind: "value", value };
    const told = plainNumber(Number(value.toPrecision(6)));
    return {
      kind: "fault",
      sentence: `This value ${inShownStyle(mine.range.rule)}; at the most likely inputs it comes to ${told}.`,
    };
  } catch (error) {
    return { kind: "fault", sentence: `Another formula of the deal cannot be read: ${sentenceOf(error)}` };
  }
}

/** What a formula at a place of the open deal may name, and what it comes to there. @param place of the input */
export function formulaHelpAt(place: Place): FormulaHelp {
  const scenario = dealStore.getState().scenario!;
  const inputs = dealInputs(scenario);
  const key = JSON.stringify(place);
  const at = inputs.findIndex(({ path }) => JSON.stringify(path) === key);
  return {
    names: inputs
      .filter((_, index) => index !== at)
      .map(({ id, path }) => ({ text: writtenName(id), name: figureName(scenario, path) })),
    read: (expression) =>
      at === -1
        ? { kind: "fault", sentence: "A formula cannot stand here: this number is not drawn once a trial." }
        : readIn(inputs, at, expression),
  };
}
