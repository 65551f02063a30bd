import { inputsOf } from "../../engine/compiled-deal.ts";
import type { StressPart } from "../../model/analyses.ts";
import type { Scenario } from "../../model/scenario.ts";
import { plainNumber } from "../../format/plain-number.ts";
import { figureName } from "../../schema/figure-name.ts";
import { placeOfTerm } from "./place-of-term.ts";

/** What an input of a deal is called; its id where the deal does not list it. */
export function inputName(scenario: Scenario, id: string): string {
  const found = inputsOf(scenario).find((input) => input.id === id);
  return found ? figureName(scenario, found.path) : id;
}

const factor = (times: number): string => `× ${plainNumber(times)}`;

/** One part of a stress in words: "All: people referred × 0.7". */
export function partWords(part: StressPart, scenario: Scenario): string {
  switch (part.kind) {
    case "input": {
      const { times, plus = 0, held } = part;
      const name = inputName(scenario, part.input);
      if (held !== undefined) return `${name} = ${plainNumber(held)}`;
      const sum = plus === 0 ? "" : plus > 0 ? ` + ${plainNumber(plus)}` : ` − ${plainNumber(-plus)}`;
      return `${name}${times === undefined ? "" : ` ${factor(times)}`}${sum}`;
    }
    case "effect":
      return `every effect ${factor(part.times)}`;
    case "success":
      return `achievements ${factor(part.times)}`;
    case "delay":
      return `everyone starts ${plainNumber(part.months)} ${part.months === 1 ? "month" : "months"} later`;
    case "term": {
      const place = placeOfTerm(scenario, part.path);
      return `${place ? figureName(scenario, place) : part.path.join(".")} = ${plainNumber(part.value)}`;
    }
  }
}
