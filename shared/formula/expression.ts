/** What a formula may do with numbers: operators, comparisons (1 when true, else 0), logic, choice and ten functions. */
export type Operator =
  | "add"
  | "subtract"
  | "multiply"
  | "divide"
  | "pow"
  | "unaryMinus"
  | "unaryPlus"
  | "smaller"
  | "smallerEq"
  | "larger"
  | "largerEq"
  | "equal"
  | "unequal"
  | "and"
  | "or"
  | "not"
  | "choose"
  | FormulaFunction;

/** The functions by the names they have in a formula; beside them stands `input("id")`. */
export const formulaFunctions = ["abs", "ceil", "exp", "floor", "ln", "log10", "max", "min", "round", "sqrt"] as const;
export type FormulaFunction = (typeof formulaFunctions)[number];

/** A formula that has been read: only what is allowed can be said in it. */
export type Expression =
  | { readonly kind: "number"; readonly value: number }
  /** Another input by its id: `quantity.wage`, `outcome.job-13.rate`. */
  | { readonly kind: "input"; readonly id: string }
  | { readonly kind: "operation"; readonly operator: Operator; readonly operands: readonly Expression[] };

/** Ids of all inputs an expression names, each once, in the order they are named. */
export function inputsNamed(expression: Expression): readonly string[] {
  if (expression.kind === "input") return [expression.id];
  if (expression.kind === "number") return [];
  return [...new Set(expression.operands.flatMap(inputsNamed))];
}
