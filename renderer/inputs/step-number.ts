import { significantStep } from "#shared/format/significant-step.ts";
import type { FieldUnit } from "./parse-number.ts";

/** A small and a large step of a field's number, in the unit of the deal. */
export interface NumberSteps {
  readonly small: number;
  readonly large: number;
}

const tenfold = (small: number): NumberSteps => ({ small, large: small * 10 });

/**
 * The steps in which arrow keys and dragging change a number: one per cent point, a month or a year, else the second
 * digit of the number that stood there when the change began, so that steps down undo steps up.
 */
export function stepsFrom(value: number, unit: FieldUnit): NumberSteps {
  switch (unit) {
    case "percent":
      return tenfold(0.01);
    case "months":
      return { small: 1, large: 12 };
    case "multiple":
      return tenfold(0.1);
    case "code":
      return tenfold(1);
    case "money":
    case "people":
      return tenfold(Math.max(1, significantStep(value, 2)));
    case "number":
      return tenfold(value === 0 ? 1 : significantStep(value, 2));
  }
}

/** A number so many steps on, as clean as if it had been typed. What is 0 or more stays so. */
export function stepped(from: number, by: number): number {
  const next = Number((from + by).toPrecision(12));
  return from >= 0 ? Math.max(0, next) : next;
}
