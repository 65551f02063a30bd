import { exp, ln, pow } from "../random/elementary.ts";
import type { Expression, Operator } from "./expression.ts";

/** A formula made ready: the row of input values → its value. Allocates nothing. NaN or ∞ where it has none. */
export type Formula = (values: Float64Array) => number;

/** log₁₀ x; exact for whole powers of ten, which the quotient of logarithms is not. */
function log10(x: number): number {
  const quotient = ln(x) / Math.LN10;
  const whole = Math.round(quotient);
  return Math.abs(quotient - whole) < 1e-9 && pow(10, whole) === x ? whole : quotient;
}

// 1 when true, 0 when false, and NaN where a side is NaN, so that no missing value hides in a comparison.
const isLess = (x: number, y: number): number => (x < y ? 1 : x >= y ? 0 : Number.NaN);
const isEqual = (x: number, y: number): number => (x === y ? 1 : x < y ? 0 : x > y ? 0 : Number.NaN);
/** Any number but 0 is true. */
const truth = (x: number): number => 1 - isEqual(x, 0);

const choose = (condition: number, yes: number, no: number): number =>
  condition === 0 ? no : condition === 1 ? yes : Number.NaN;

function unary(operator: Operator, of: Formula): Formula | undefined {
  switch (operator) {
    case "unaryMinus":
      return (v) => -of(v);
    case "unaryPlus":
      return of;
    case "not":
      return (v) => isEqual(of(v), 0);
    case "abs":
      return (v) => Math.abs(of(v));
    case "ceil":
      return (v) => Math.ceil(of(v));
    case "exp":
      return (v) => exp(of(v));
    case "floor":
      return (v) => Math.floor(of(v));
    case "ln":
      return (v) => ln(of(v));
    case "log10":
      return (v) => log10(of(v));
    case "round":
      return (v) => Math.round(of(v));
    case "sqrt":
      return (v) => Math.sqrt(of(v));
    default:
      return undefined;
  }
}

function binary(operator: Operator, a: Formula, b: Formula): Formula {
  switch (operator) {
    case "add":
      return (v) => a(v) + b(v);
    case "subtract":
      return (v) => a(v) - b(v);
    case "multiply":
      return (v) => a(v) * b(v);
    case "divide":
      return (v) => a(v) / b(v);
    case "pow":
      return (v) => pow(a(v), b(v));
    case "smaller":
      return (v) => isLess(a(v), b(v));
    case "smallerEq":
      return (v) => 1 - isLess(b(v), a(v));
    case "larger":
      return (v) => isLess(b(v), a(v));
    case "largerEq":
      return (v) => 1 - isLess(a(v), b(v));
    case "equal":
      return (v) => isEqual(a(v), b(v));
    case "unequal":
      return (v) => 1 - isEqual(a(v), b(v));
    case "and":
      return (v) => truth(a(v)) * truth(b(v));
    case "or":
      return (v) => truth(truth(a(v)) + truth(b(v)));
    case "min":
      return (v) => Math.min(a(v), b(v));
    case "max":
      return (v) => Math.max(a(v), b(v));
    default:
      throw new Error(`the operator ${operator} does not take two operands`);
  }
}

/**
 * Makes an expression ready to be evaluated trial after trial, as closures: no code is generated, so it runs under the
 * window's content security policy. @param placeOf the place of an input in the row of values, by id
 */
export function compileFormula(expression: Expression, placeOf: (id: string) => number): Formula {
  if (expression.kind === "number") {
    const { value } = expression;
    return () => value;
  }
  if (expression.kind === "input") {
    const place = placeOf(expression.id);
    return (values) => values[place]!;
  }
  const { operator } = expression;
  const operands = expression.operands.map((operand) => compileFormula(operand, placeOf));
  const [first, second, third] = operands;
  if (operator === "choose") return (v) => choose(truth(first!(v)), second!(v), third!(v));
  if (operands.length === 1) {
    const made = unary(operator, first!);
    if (made) return made;
  }
  return operands.reduce((left, right) => binary(operator, left, right));
}
