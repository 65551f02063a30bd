import type { Expression, Operator } from "../../../formula/expression.ts";
import { cellTerm, inFormula, type Term } from "../cells/term.ts";

type Print = (operands: readonly string[]) => string;

const between =
  (sign: string): Print =>
  (operands) =>
    `(${operands.join(sign)})`;

const called =
  (name: string): Print =>
  (operands) =>
    `${name}(${operands.join(",")})`;

/** A comparison as the number it is in a formula of a deal: 1 where it holds, else 0. */
const compared =
  (sign: string): Print =>
  ([left, right]) =>
    `IF(${left}${sign}${right},1,0)`;

/** How each operator of a deal's formulas is said in a spreadsheet, with the same value. */
const prints: Readonly<Record<Operator, Print>> = {
  add: between("+"),
  subtract: between("-"),
  multiply: between("*"),
  divide: between("/"),
  pow: between("^"),
  unaryMinus: ([operand]) => `(0-${operand})`,
  unaryPlus: ([operand]) => operand!,
  smaller: compared("<"),
  smallerEq: compared("<="),
  larger: compared(">"),
  largerEq: compared(">="),
  equal: compared("="),
  unequal: compared("<>"),
  and: (operands) => `IF(AND(${operands.map((operand) => `${operand}<>0`).join(",")}),1,0)`,
  or: (operands) => `IF(OR(${operands.map((operand) => `${operand}<>0`).join(",")}),1,0)`,
  not: ([operand]) => `IF(${operand}=0,1,0)`,
  choose: ([condition, yes, no]) => `IF(${condition}<>0,${yes},${no})`,
  abs: called("ABS"),
  // Up to a whole number, for any sign: CEILING differs between spreadsheets below zero.
  ceil: ([operand]) => `(0-INT(0-${operand}))`,
  exp: called("EXP"),
  floor: called("INT"),
  ln: called("LN"),
  log10: called("LOG10"),
  max: called("MAX"),
  min: called("MIN"),
  // Halves up, as everywhere in a deal; ROUND would send -2.5 to -3.
  round: ([operand]) => `INT(${operand}+0.5)`,
  sqrt: called("SQRT"),
};

function printed(expression: Expression, sheet: string, inputAt: (id: string) => Term): string {
  if (expression.kind === "number")
    return expression.value < 0 ? `(${inFormula(expression.value)})` : inFormula(expression.value);
  if (expression.kind === "input") return inputAt(expression.id).print(sheet);
  return prints[expression.operator](expression.operands.map((operand) => printed(operand, sheet, inputAt)));
}

/**
 * A formula of a deal as a formula of the sheet.
 * @param value what it comes to in the expected case. @param inputAt the cell of an input by its id
 */
export const formulaTerm = (expression: Expression, value: number, inputAt: (id: string) => Term): Term =>
  cellTerm(value, (sheet) => printed(expression, sheet, inputAt));
