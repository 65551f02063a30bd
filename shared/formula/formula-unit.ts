import type { QuantityUnit } from "../model/uncertainty.ts";
import type { Expression, Operator } from "./expression.ts";
import { FormulaError } from "./formula-error.ts";

/**
 * The unit of a part of a formula, as powers. `loose`: made from money that has cancelled out, or from plain numbers, so
 * that counts and months in it are not known: prices are money a person, budgets just money, and the file says "money" of
 * both. `plain`: made of written numbers alone, which take the unit of whatever they stand beside.
 */
interface Unit {
  readonly money: number;
  readonly count: number;
  readonly months: number;
  readonly loose: boolean;
  readonly plain: boolean;
}

const unit = (money: number, count: number, months: number, loose = false, plain = false): Unit => ({
  money,
  count,
  months,
  loose,
  plain,
});

const plainNumber = unit(0, 0, 0, true, true);

const units: Readonly<Record<QuantityUnit, Unit>> = {
  money: unit(1, 0, 0),
  count: unit(0, 1, 0),
  months: unit(0, 0, 1),
  rate: unit(0, 0, 0),
  number: unit(0, 0, 0, true),
};

function inWords({ money, count, months, loose }: Unit): string {
  if (money === 1) return "money";
  if (money !== 0) return money === -1 ? "something per money" : "money times money";
  if (loose || (count === 0 && months === 0)) return "a number or rate";
  if (count === 1 && months === 0) return "a count";
  if (count === 0 && months === 1) return "months";
  return "counts and months multiplied or divided";
}

const isSame = (a: Unit, b: Unit): boolean =>
  a.money === b.money && (a.money !== 0 || a.loose || b.loose || (a.count === b.count && a.months === b.months));

/** The common unit of numbers that are added or compared. @throws FormulaError where they have none */
function common(parts: readonly Unit[], doing: string): Unit {
  return parts.reduce((left, right) => {
    if (left.plain) return right;
    if (right.plain) return left;
    if (!isSame(left, right))
      throw new FormulaError(
        `This formula ${doing} ${inWords(left)} and ${inWords(right)}, which do not go together. Multiply by a price or divide by one first.`,
      );
    return left.loose ? right : left;
  });
}

function product(a: Unit, b: Unit, sign: 1 | -1): Unit {
  const money = a.money + sign * b.money;
  const plain = a.plain && b.plain;
  const loose = plain || (a.loose && !a.plain) || (b.loose && !b.plain) || a.money !== 0 || b.money !== 0;
  return unit(money, a.count + sign * b.count, a.months + sign * b.months, loose, plain);
}

function power(base: Unit, exponent: Unit, by: Expression | undefined): Unit {
  if (exponent.money !== 0) throw new FormulaError("This formula has money as an exponent. Only a number can be one.");
  if (base.plain) return exponent.plain ? plainNumber : units.number;
  if (by?.kind === "number") {
    const { value } = by;
    return unit(base.money * value, base.count * value, base.months * value, base.loose);
  }
  if (base.money !== 0)
    throw new FormulaError(
      "This formula raises money to a power that is not a written number. Divide it by money first.",
    );
  return units.number;
}

const doing: Partial<Readonly<Record<Operator, string>>> = {
  add: "adds",
  subtract: "subtracts",
  smaller: "compares",
  smallerEq: "compares",
  larger: "compares",
  largerEq: "compares",
  equal: "compares",
  unequal: "compares",
  min: "takes the least of",
  max: "takes the greatest of",
};

function withoutMoney(part: Unit, what: string): void {
  if (part.money !== 0)
    throw new FormulaError(`This formula takes ${what} of money. Divide by money first, so that a number is left.`);
}

function operation(operator: Operator, parts: readonly Unit[], operands: readonly Expression[]): Unit {
  const [first, second, third] = parts as [Unit, Unit, Unit];
  switch (operator) {
    case "multiply":
      return product(first, second, 1);
    case "divide":
      return product(first, second, -1);
    case "pow":
      return power(first, second, operands[1]);
    case "sqrt":
      return power(first, plainNumber, { kind: "number", value: 0.5 });
    case "exp":
    case "ln":
    case "log10":
      withoutMoney(first, `${operator}(…)`);
      return first.plain ? plainNumber : units.number;
    case "and":
    case "or":
    case "not":
      return units.rate;
    case "choose":
      return common([second, third], "chooses between");
    case "smaller":
    case "smallerEq":
    case "larger":
    case "largerEq":
    case "equal":
    case "unequal":
      common(parts, "compares");
      return units.rate;
    case "add":
    case "subtract":
    case "min":
    case "max":
      return common(parts, doing[operator]!);
    default:
      return first;
  }
}

function unitOf(expression: Expression, unitOfInput: (id: string) => QuantityUnit): Unit {
  if (expression.kind === "number") return plainNumber;
  if (expression.kind === "input") return units[unitOfInput(expression.id)];
  const { operator, operands } = expression;
  return operation(
    operator,
    operands.map((operand) => unitOf(operand, unitOfInput)),
    operands,
  );
}

function fits(found: Unit, wanted: QuantityUnit): boolean {
  const { money, count, months, loose, plain } = found;
  if (plain) return true;
  if (wanted === "money") return money === 1;
  if (money !== 0) return false;
  if (loose || wanted === "number") return true;
  if (wanted === "count") return months === 0 && count >= 0;
  if (wanted === "months") return count === 0 && (months === 0 || months === 1);
  return count <= 0 && months <= 0;
}

const wantedWords: Readonly<Record<QuantityUnit, string>> = {
  money: "money",
  rate: "a rate",
  count: "a count",
  months: "a number of months",
  number: "a number",
};

/**
 * Whether a formula makes sense in units, found once when a deal is checked. Sums and comparisons need one unit; products
 * may be of any. Money may be multiplied by counts, months and rates and stays money, since the file does not say of a
 * price what it is a price of. Written numbers fit anywhere.
 * @throws FormulaError with what does not go together, or when the formula does not come out in what is wanted
 */
export function checkUnits(
  expression: Expression,
  wanted: QuantityUnit,
  unitOfInput: (id: string) => QuantityUnit,
): void {
  const found = unitOf(expression, unitOfInput);
  if (!fits(found, wanted))
    throw new FormulaError(
      `This formula must come out as ${wantedWords[wanted]}, but it comes out as ${inWords(found)}.`,
    );
}
