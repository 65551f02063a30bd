import { compileDeal, inputsOf } from "../../engine/compiled-deal.ts";
import { questionsOf } from "../../engine/questions.ts";
import { trialFigure } from "../../sweep/trial-figure.ts";
import { calendarMonth } from "../../format/calendar-month.ts";
import { listed } from "../../format/in-words.ts";
import { labelWithin } from "../../format/label-within.ts";
import { plainNumber } from "../../format/plain-number.ts";
import { measure as shownMeasure } from "../../format/measure.ts";
import { withUnit } from "../../format/shown-number.ts";
import { unitOfFigure } from "../../format/unit-of-figure.ts";
import { drawnName } from "../../model/measure-names.ts";
import type { Scenario } from "../../model/scenario.ts";
import { figureName } from "../../schema/figure-name.ts";
import { valueAt } from "../../schema/value-at.ts";
import { isDrawn } from "./futures.ts";
import type { WhereToLook } from "./where-to-look.ts";

/** How a figure is called and how its values are told. */
interface Told {
  readonly name: string;
  readonly tell: (value: number) => string;
}

/** A figure that was there when it was asked for. */
const unknown = (id: string): Told => ({ name: `${id}, which this deal has not`, tell: plainNumber });

function toldInput(id: string, scenario: Scenario): Told {
  const path = inputsOf(scenario).find((input) => input.id === id)?.path;
  if (!path) return unknown(id);
  const unit = unitOfFigure(path, (steps) => valueAt(scenario, steps));
  const short = (value: number): number => Number(value.toPrecision(3));
  return { name: figureName(scenario, path), tell: (value) => withUnit(short(value), unit, scenario.deal.currency) };
}

function toldFigure(id: string, scenario: Scenario): Told {
  if (isDrawn(id)) return toldInput(id.slice(drawnName("").length), scenario);
  const figure = trialFigure(compileDeal(scenario), id);
  const { currency, startMonth } = scenario.deal;
  if (!figure) return unknown(id);
  const { label, byMonth } = figure;
  const name = byMonth === undefined ? label : `${label} by the end of ${calendarMonth(byMonth, startMonth)}`;
  return { name, tell: (value) => shownMeasure(value, figure.unit, currency, startMonth) };
}

/**
 * What futures have in common, after "futures": "with “Payments, total” nearest to £1,200,000", "in which the investor gets back
 * less than was drawn". Empty of all, and of one by its number.
 */
export function whereWords(where: WhereToLook, scenario: Scenario): string {
  switch (where.kind) {
    case "all":
    case "trial":
      return "";
    case "range": {
      const { name, tell } = toldFigure(where.figure, scenario);
      return `with “${name}” from ${tell(where.from)} to ${tell(where.to)}`;
    }
    case "near": {
      const { name, tell } = toldFigure(where.figure, scenario);
      return `with “${name}” nearest to ${where.value === undefined ? "its median" : tell(where.value)}`;
    }
    case "when": {
      const label = questionsOf(scenario).find(({ id }) => id === where.question)?.label;
      if (label === undefined) return `in which “${where.question}”, of which this deal knows nothing`;
      return where.happens ? `in which ${labelWithin(label)}` : `in which it is not so that ${labelWithin(label)}`;
    }
    case "input":
      return `with “${toldInput(where.input, scenario).name}” in its ${where.tenth} tenth`;
    case "allOf":
      return listed(where.conditions.map((condition) => whereWords(condition, scenario)));
  }
}
