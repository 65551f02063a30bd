import type { MeasureUnit } from "../model/result.ts";
import type { Currency } from "../model/currency.ts";
import { people } from "./people.ts";
import { shortMoney } from "./short-money.ts";
import { terseMoney } from "./terse-money.ts";

const number = (value: number): string => people(value, Number.isInteger(value) ? 0 : 1);

/** A figure of a plan as it was set: money in the fewest figures, numbers as they are. */
export const plannedFigure = (value: number, unit: MeasureUnit, currency: Currency): string =>
  unit === "money" ? terseMoney(value, currency, 4) : number(value);

/** What the middle trial has in its place: money to three figures. */
export const medianFigure = (value: number, unit: MeasureUnit, currency: Currency): string =>
  unit === "money" ? shortMoney(value, currency, 3) : number(value);
