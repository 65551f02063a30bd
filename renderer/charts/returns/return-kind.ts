import { ticks } from "d3-array";
import { irr } from "#shared/format/irr.ts";
import { multiple } from "#shared/format/multiple.ts";
import { percent } from "#shared/format/percent.ts";
import type { MeasureSummary } from "#shared/model/result.ts";
import type { AxisTick } from "../axis/axis-tick.ts";
import { shareTicks } from "../axis/share-ticks.ts";

/** What differs between the two ways of telling a return: IRR and multiple (MOIC). */
export interface ReturnKind {
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
  readonly ticks: (low: number, high: number, count: number) => readonly AxisTick[];
}

const rate: ReturnKind = {
  one: "an IRR",
  subject: "The investor’s return",
  even: 0,
  allLost: -1,
  axisTitle: "% a year",
  tell: (value) => irr(value),
  short: (value) => percent(value, 1),
  ticks: shareTicks,
};

const times: ReturnKind = {
  one: "a multiple",
  subject: "The investor’s multiple",
  even: 1,
  allLost: 0,
  axisTitle: "money back over money in",
  tell: (value) => multiple(value),
  short: (value) => multiple(value),
  ticks: (low, high, count) => {
    const values = ticks(low, high, count);
    const gap = (values[1] ?? 1) - (values[0] ?? 0);
    const decimals = Math.max(0, Math.ceil(-Math.log10(gap) - 1e-9));
    return values.map((value) => ({ value, label: multiple(value, decimals) }));
  },
};

/** How a measure tells a return: a multiple by its unit, else a rate. */
export const returnKindOf = ({ unit }: Pick<MeasureSummary, "unit">): ReturnKind =>
  unit === "multiple" ? times : rate;
