import type { Probe } from "#shared/analysis/solve/probe.ts";
import { scanSteps } from "#shared/analysis/solve/scan.ts";
import { type Found, search } from "#shared/analysis/solve/search.ts";
import type { Estimate } from "#shared/sweep/figure-of.ts";

type Figure = (steps: number, trials: number) => Estimate | undefined;

/** A probe of a function, which may differ with the number of trials, and which remembers what it was asked. */
export class FakeProbe {
  readonly #seen = new Map<number, Set<number>>();
  readonly #of: Figure;
  constructor(of: Figure) {
    this.#of = of;
  }
  get asked(): number {
    return [...this.#seen.values()].reduce((sum, { size }) => sum + size, 0);
  }
  known(trials: number): readonly number[] {
    return [...(this.#seen.get(trials) ?? [])].sort((a, b) => a - b);
  }
  figure(steps: number, trials: number): Estimate | undefined {
    if (!this.#seen.get(trials)?.has(steps)) throw new Error("not looked at");
    return this.#of(steps, trials);
  }
  look(steps: readonly number[], trials: number): Promise<void> {
    const seen = this.#seen.get(trials) ?? new Set();
    this.#seen.set(trials, seen);
    for (const each of steps) seen.add(each);
    return Promise.resolve();
  }
}

export const exactly = (value: number): Estimate => ({ value, standardError: 0 });

/** What a search finds over 0 to `to` of a function that is to be at most a level. */
export async function found(
  of: Figure,
  level: number,
  to: number,
  trials = 1,
  near = 0,
): Promise<{ outcome: Found; asked: number }> {
  const fake = new FakeProbe(of);
  const span = { from: 0, to };
  await fake.look(scanSteps(span, 25), 1);
  const goal = { figure: "x", limit: "atMost", level } as const;
  const outcomeOf = await search({
    probe: fake as unknown as Probe,
    place: 0,
    goal,
    span,
    near,
    scanTrials: 1,
    trials,
  });
  return { outcome: outcomeOf, asked: fake.asked };
}
