import type { InputChange } from "./what-if.ts";

/** The changes of a what-if to a row of values, by place. */
export class InputChanges {
  readonly #byPlace: ReadonlyMap<number, InputChange>;
  readonly #drawn: readonly (readonly [place: number, change: InputChange])[];

  /** @param isFormula whether an input is worked out from others, and so is changed only once it is */
  constructor(changes: readonly InputChange[], placeOf: (id: string) => number, isFormula: (id: string) => boolean) {
    const placed = changes.map((change) => [placeOf(change.input), change] as const);
    this.#byPlace = new Map(placed);
    this.#drawn = placed.filter(([, { input }]) => !isFormula(input));
  }

  /** Changes what was drawn. */
  apply(values: Float64Array): void {
    for (const [place, change] of this.#drawn) values[place] = changed(values[place]!, change);
  }

  /** A formula's value as it is used. */
  ofFormula(place: number, value: number): number {
    const change = this.#byPlace.get(place);
    return change ? changed(value, change) : value;
  }
}

/** A drawn value as a change makes it. */
function changed(
  drawn: number,
  { held, times = 1, plus = 0, atLeast = -Infinity, atMost = Infinity }: Omit<InputChange, "input">,
): number {
  if (held !== undefined) return held;
  return Math.min(atMost, Math.max(atLeast, drawn * times + plus));
}
