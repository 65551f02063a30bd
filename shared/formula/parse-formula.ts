/**
 * Reads a formula. mathjs parses the text; its tree is then walked against a list of what is allowed, since mathjs itself
 * has assignment, functions of one's own, ranges and matrices, by which a file could change what later formulas mean or
 * keep the machine busy for hours. Nothing of mathjs evaluates.
 */
import { create, parseDependencies, type MathNode } from "mathjs/number";
import { formulaFunctions, type Expression, type FormulaFunction, type Operator } from "./expression.ts";
import { FormulaError } from "./formula-error.ts";

/** The longest formula, in characters. */
export const LONGEST_FORMULA = 500;
const MOST_NODES = 200;
const DEEPEST = 30;
/** How quantities' ids start among the ids of inputs. */
export const QUANTITY_PREFIX = "quantity.";

const { parse } = create(parseDependencies!, {});

const operators: readonly string[] = [
  "add",
  "subtract",
  "multiply",
  "divide",
  "pow",
  "unaryMinus",
  "unaryPlus",
  "smaller",
  "smallerEq",
  "larger",
  "largerEq",
  "equal",
  "unequal",
  "and",
  "or",
  "not",
] satisfies readonly Operator[];

const allowed = `A formula may have numbers, names, + − * / ^ %, comparisons, and, or, not, a ? b : c, ${formulaFunctions.join(", ")} and input("id")`;

/** How many operands a function takes, fewest and most. */
const takes = (name: FormulaFunction): readonly [number, number] =>
  name === "min" || name === "max" ? [2, 50] : [1, 1];

const isFunction = (name: string): name is FormulaFunction => formulaFunctions.some((known) => known === name);
/** What mathjs gives of a node, all fields unsure: it is somebody else's data and read as such. */
interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly name?: unknown;
  readonly fn?: unknown;
  readonly implicit?: unknown;
  readonly op?: unknown;
  readonly args?: readonly Node[];
  readonly content?: Node;
  readonly condition?: Node;
  readonly trueExpr?: Node;
  readonly falseExpr?: Node;
}

class Walk {
  #nodes = 0;

  read(node: Node, depth: number): Expression {
    if (++this.#nodes > MOST_NODES)
      throw new FormulaError(`This formula has more than ${MOST_NODES} parts. Give parts of it names as quantities.`);
    if (depth > DEEPEST)
      throw new FormulaError(`This formula is nested more than ${DEEPEST} deep. Give parts of it names as quantities.`);
    switch (node.type) {
      case "ConstantNode":
        return constant(node.value);
      case "SymbolNode":
        return { kind: "input", id: `${QUANTITY_PREFIX}${String(node.name)}` };
      case "ParenthesisNode":
        return this.read(node.content!, depth + 1);
      case "OperatorNode":
        return this.#operation(node, depth);
      case "ConditionalNode":
        return this.#apply("choose", [node.condition!, node.trueExpr!, node.falseExpr!], depth);
      case "FunctionNode":
        return this.#call(node, depth);
      default:
        throw new FormulaError(`${allowed}; this one has something else (${words(node.type)}).`);
    }
  }

  #apply(operator: Operator, operands: readonly Node[], depth: number): Expression {
    return { kind: "operation", operator, operands: operands.map((operand) => this.read(operand, depth + 1)) };
  }

  #operation(node: Node, depth: number): Expression {
    if (node.implicit === true) throw new FormulaError("Write a product with *: 2 * price, not 2 price.");
    const operator = operators.find((known) => known === node.fn);
    if (operator === undefined)
      throw new FormulaError(`${allowed}; this one has the operator “${String(node.op).slice(0, 20)}”.`);
    return this.#apply(operator as Operator, node.args ?? [], depth);
  }

  #call(node: Node, depth: number): Expression {
    const called = node.fn as Node | undefined;
    const name = called?.type === "SymbolNode" ? String(called.name) : "";
    const operands = node.args ?? [];
    if (name === "input") {
      const [id] = operands;
      if (operands.length !== 1 || id?.type !== "ConstantNode" || typeof id.value !== "string")
        throw new FormulaError('input(…) takes the id of one input in quotes: input("outcome.job.rate").');
      return { kind: "input", id: id.value };
    }
    if (name === "log") throw new FormulaError("Write ln(x) for the natural logarithm, or log10(x).");
    if (!isFunction(name)) throw new FormulaError(`${allowed}; there is no function “${name.slice(0, 40)}”.`);
    const [fewest, most] = takes(name);
    if (operands.length < fewest || operands.length > most)
      throw new FormulaError(`${name}(…) takes ${fewest === most ? "one number" : `${fewest} to ${most} numbers`}.`);
    return this.#apply(name, operands, depth);
  }
}

function constant(value: unknown): Expression {
  if (typeof value === "string")
    throw new FormulaError('Only input("id") has a text in quotes; this formula has one elsewhere.');
  if (typeof value === "boolean") return { kind: "number", value: value ? 1 : 0 };
  if (typeof value !== "number") throw new FormulaError("This formula says nothing: write a number or a name.");
  if (!Number.isFinite(value)) throw new FormulaError("This formula has a number that is too large to be held.");
  return { kind: "number", value };
}

const words = (type: string): string =>
  type
    .replace(/Node$/u, "")
    .replaceAll(/\B[A-Z]/gu, (capital) => ` ${capital.toLowerCase()}`)
    .toLowerCase();

/** mathjs's own complaint in our words. */
function unreadable(error: unknown): FormulaError {
  const at = typeof error === "object" && error !== null && "char" in error ? Number(error.char) : Number.NaN;
  return new FormulaError(
    Number.isFinite(at)
      ? `This formula cannot be read at character ${at}. ${allowed}.`
      : `This formula cannot be read. ${allowed}.`,
  );
}

/** Text → what it says. @throws FormulaError, and nothing else, for whatever is not a formula */
export function parseFormula(text: string): Expression {
  if (text.length > LONGEST_FORMULA)
    throw new FormulaError(
      `A formula has at most ${LONGEST_FORMULA} characters; this one has ${text.length}. Give parts of it names as quantities.`,
    );
  let tree: MathNode;
  try {
    tree = parse(text);
  } catch (error) {
    throw unreadable(error);
  }
  return new Walk().read(tree, 1);
}
