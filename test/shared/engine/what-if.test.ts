import { describe, expect, it } from "vitest";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { Simulator } from "#shared/engine/simulator.ts";
import type { WhatIf } from "#shared/engine/what-if.ts";
import { examples } from "#shared/examples/examples.ts";

const deal = examples[0].scenario;
const compiled = compileDeal(deal);
const uncertain = compiled.inputs
  .list(deal)
  .filter(({ value }) => typeof value !== "number" && value.family !== "formula")
  .map(({ id }) => id);

const trial = (whatIf: WhatIf | undefined, number: number) => {
  const simulator = new Simulator(compileDeal(deal, whatIf));
  const { values, achievements, people } = simulator.simulate(7, number);
  const valueOf = (id: string): number => values[simulator.deal.inputs.placeOf(id)]!;
  return { values: [...values], valueOf, achieved: [...achievements.achieved], starts: people.count };
};

describe("a what-if", () => {
  it("that changes nothing gives the same trial", () => {
    expect(trial({}, 3).values).toEqual(trial(undefined, 3).values);
    expect(trial({ effectTimes: 1, successTimes: 1 }, 3).achieved).toEqual(trial(undefined, 3).achieved);
  });

  it("holds one input and moves no other", () => {
    const id = uncertain[0]!;
    const held = trial({ inputs: [{ input: id, held: 0.123 }] }, 3);
    const asDrawn = trial(undefined, 3);
    expect(held.valueOf(id)).toBe(0.123);
    const place = compiled.inputs.placeOf(id);
    held.values.forEach((value, index) => {
      if (index !== place) expect(value).toBe(asDrawn.values[index]);
    });
  });

  it("multiplies, adds, and keeps to its bounds", () => {
    const id = uncertain[0]!;
    const drawn = trial(undefined, 3).valueOf(id);
    expect(trial({ inputs: [{ input: id, times: 0.7, plus: 0.01 }] }, 3).valueOf(id)).toBe(drawn * 0.7 + 0.01);
    expect(trial({ inputs: [{ input: id, times: 100, atMost: 0.9 }] }, 3).valueOf(id)).toBe(0.9);
    expect(trial({ inputs: [{ input: id, plus: -100, atLeast: 0.1 }] }, 3).valueOf(id)).toBe(0.1);
  });

  it("draws one input anew as another seed would, and no other", () => {
    const id = uncertain[1]!;
    const place = compiled.inputs.placeOf(id);
    const anew = trial({ redrawn: { seed: 99, inputs: [id] } }, 3);
    const other = new Simulator(compileDeal(deal)).simulate(99, 3);
    const asDrawn = trial(undefined, 3);
    expect(anew.values[place]).toBe(other.values[place]);
    expect(anew.values[place]).not.toBe(asDrawn.values[place]);
    anew.values.forEach((value, index) => index !== place && expect(value).toBe(asDrawn.values[index]));
  });

  it("gives other luck to the same rates", () => {
    const other = trial({ redrawn: { seed: 99, inputs: [], chance: true } }, 3);
    const asDrawn = trial(undefined, 3);
    expect(other.values).toEqual(asDrawn.values);
    expect(other.achieved).not.toEqual(asDrawn.achieved);
  });

  it("moves the effect half way to the baseline: fewer achieve, and none more", () => {
    const total = (whatIf: WhatIf | undefined): number => {
      const simulator = new Simulator(compileDeal(deal, whatIf));
      let sum = 0;
      for (let number = 0; number < 40; number++)
        sum += simulator.simulate(7, number).achievements.achieved.reduce((all, each) => all + each, 0);
      return sum;
    };
    const asStands = total(undefined);
    expect(total({ effectTimes: 0.5 })).toBeLessThan(asStands);
    expect(total({ successTimes: 1.3 })).toBeGreaterThan(asStands);
  });
});
