import type { ListedInput } from "../../engine/input-list.ts";
import { formulasAmong } from "../../engine/input-formulas.ts";
import { inputsNamed, type Expression } from "../../formula/expression.ts";
import { FormulaError } from "../../formula/formula-error.ts";
import { orderFormulas } from "../../formula/formula-order.ts";
import { checkUnits } from "../../formula/formula-unit.ts";
import { QUANTITY_PREFIX } from "../../formula/parse-formula.ts";
import type { Problem } from "../../model/problem.ts";

type Inputs = ReadonlyMap<string, ListedInput>;

const shortName = (id: string): string => (id.startsWith(QUANTITY_PREFIX) ? id.slice(QUANTITY_PREFIX.length) : id);

const problem = (input: ListedInput, code: string, sentence: string): Problem => ({
  path: [...input.path, "value", "expression"],
  code,
  sentence,
});

/** A few ids to choose from, those that begin alike first. */
function someIds(inputs: Inputs, like: string): string {
  const start = like.split(".")[0]!;
  const ids = [...inputs.keys()];
  const sorted = [...ids.filter((id) => id.startsWith(start)), ...ids.filter((id) => !id.startsWith(start))];
  return `${sorted.slice(0, 5).join(", ")}${sorted.length > 5 ? ", …" : ""}`;
}

function unknownName(inputs: Inputs, id: string): string {
  if (!id.startsWith(QUANTITY_PREFIX))
    return `There is no input “${id.slice(0, 100)}” in this deal. Known: ${someIds(inputs, id)}.`;
  const name = shortName(id);
  const longer = [...inputs.keys()].find((known) => known.startsWith(`${id}-`));
  if (longer !== undefined)
    return `There is no quantity “${name}”. A name with a hyphen would be read as a difference: write input("${longer}").`;
  const quantities = [...inputs.keys()].filter((known) => known.startsWith(QUANTITY_PREFIX)).map(shortName);
  return `There is no quantity “${name}” in this deal. ${
    quantities.length > 0 ? `Known: ${quantities.slice(0, 8).join(", ")}` : "It has no quantities"
  }; any other input is named by its id: input("${[...inputs.keys()][0] ?? ""}").`;
}

function unitProblems(input: ListedInput, expression: Expression, inputs: Inputs): readonly Problem[] {
  try {
    checkUnits(expression, input.range.unit, (id) => inputs.get(id)!.range.unit);
    return [];
  } catch (error) {
    if (error instanceof FormulaError) return [problem(input, "formula-units", error.message)];
    throw error;
  }
}

/** Every name in a formula is an input's, no formula needs itself, and units go together. */
export function formulasMakeSense(list: readonly ListedInput[]): readonly Problem[] {
  const inputs: Inputs = new Map(list.map((input) => [input.id, input]));
  const formulas = formulasAmong(list);
  const uses = new Map([...formulas].map(([id, expression]) => [id, inputsNamed(expression)]));
  const unknown = [...uses].flatMap(([id, named]) =>
    named
      .filter((name) => !inputs.has(name))
      .map((name) => problem(inputs.get(id)!, "formula-name-unknown", unknownName(inputs, name))),
  );
  if (unknown.length > 0) return unknown;
  const order = orderFormulas(uses);
  if (order.kind === "loop")
    return [
      problem(
        inputs.get(order.ids[0]!)!,
        "formula-loop",
        `This formula needs itself: ${order.ids.map(shortName).join(" → ")}. Make one of them a number or a distribution.`,
      ),
    ];
  return [...formulas].flatMap(([id, expression]) => unitProblems(inputs.get(id)!, expression, inputs));
}
