import { irr } from "../../format/irr.ts";
import { multiple } from "../../format/multiple.ts";
import { percent } from "../../format/percent.ts";
import type { MeasureSummary } from "../../model/result.ts";

/** What differs in words between the two ways of telling a return: IRR and multiple (MOIC). */
export interface ReturnWords {
  /** In a sentence: "an IRR". */
  readonly one: string;
  /** "The investor's return". */
  readonly subject: string;
  /** Below it the investor loses. */
  readonly even: number;
  /** At it nothing comes back. */
  readonly allLost: number;
  readonly axisTitle: string;
  /** In full: `5.3% a year`, `1.24×`. */
  readonly tell: (value: number) => string;
  /** Beside others of its kind: `5.3%`. */
  readonly short: (value: number) => string;
}

const rate: ReturnWords = {
  one: "an IRR",
  subject: "The investor’s return",
  even: 0,
  allLost: -1,
  axisTitle: "% a year",
  tell: (value) => irr(value),
  short: (value) => percent(value, 1),
};

const times: ReturnWords = {
  one: "a multiple",
  subject: "The investor’s multiple",
  even: 1,
  allLost: 0,
  axisTitle: "money back over money in",
  tell: (value) => multiple(value),
  short: (value) => multiple(value),
};

/** How a measure tells a return in words: a multiple by its unit, else a rate. */
export const returnWordsOf = ({ unit }: Pick<MeasureSummary, "unit">): ReturnWords =>
  unit === "multiple" ? times : rate;
