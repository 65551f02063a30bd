/** A bar of docs/guide/benchmark.md. */
export interface Target {
  readonly what: string;
  readonly bound: number;
  /** Whether the figure must be at least or at most the bound. */
  readonly is: "atLeast" | "atMost";
}

export const targets = {
  c: { what: "engine / C", bound: 0.65, is: "atLeast" },
  numpy: { what: "engine / numpy", bound: 5, is: "atLeast" },
  mathjs: { what: "engine / mathjs", bound: 100, is: "atLeast" },
  workers: { what: "2 workers / engine", bound: 1.8, is: "atLeast" },
  firstPicture: { what: "500 warm trials, time against C", bound: 2, is: "atMost" },
  memory: { what: "memory beside the results of 100,000 trials, MB", bound: 200, is: "atMost" },
  exponent: { what: "exponent", bound: 1.05, is: "atMost" },
} as const satisfies Readonly<Record<string, Target>>;

/** A figure against its bar. */
export interface Verdict {
  readonly met: boolean;
  /** "met", "missed by 12 %", "noisy: run again". */
  readonly text: string;
}

/** Compares a figure with its bar; one measured while the machine was busy neither meets nor misses it. */
export function verdictOn(figure: number, { bound, is }: Target, noisy = false): Verdict {
  if (noisy) return { met: false, text: "noisy: run again" };
  const met = is === "atLeast" ? figure >= bound : figure <= bound;
  if (met) return { met, text: "met" };
  const short = Math.abs(figure / bound - 1);
  return { met, text: `missed by ${(100 * short).toFixed(short < 0.1 ? 1 : 0)} %` };
}
