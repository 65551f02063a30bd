import { isFields, placeIn, type Fields } from "../../../variants/term-path.ts";

/** Where a step of a place leads in a list: to the item of that id (`#job`), or of that number, as points of a schedule have no id. */
function itemOf(list: readonly unknown[], step: string): number {
  const place = placeIn(list, step);
  return place === -1 && /^\d{1,4}$/u.test(step) ? Number(step) : place;
}

const fieldOf = (here: Fields, step: string): unknown => (Object.hasOwn(here, step) ? here[step] : undefined);

/** What stands at a place of the sheet of inputs, `payment/rateCard/#job/tiers/0/price` in steps; undefined where there is nothing. */
export function figureAt(document: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return document;
  if (Array.isArray(document)) return figureAt(document[itemOf(document, step)], rest);
  return isFields(document) ? figureAt(fieldOf(document, step), rest) : undefined;
}

/** The document with another number at a place where there is one. What is not on the way there is shared. */
export function withFigureAt(document: unknown, [step, ...rest]: readonly string[], value: number): unknown {
  if (step === undefined) return value;
  if (Array.isArray(document)) {
    const place = itemOf(document, step);
    return document.map((item: unknown, index) => (index === place ? withFigureAt(item, rest, value) : item));
  }
  return isFields(document) ? { ...document, [step]: withFigureAt(fieldOf(document, step), rest, value) } : document;
}
