import type { Suite, SuiteResult } from "./suite.ts";

/** A suite's name with what it came to and how long it took. */
export interface SuiteRun {
  readonly name: string;
  readonly result: SuiteResult;
  readonly seconds: number;
}

/** Runs suites one after another. One that fails, or breaks in a way nobody foresaw, does not stop the next. */
export async function runSuites(
  suites: readonly Suite[],
  filters: readonly string[],
  say: (what: unknown) => void = console.log,
): Promise<readonly SuiteRun[]> {
  const runs: SuiteRun[] = [];
  for (const suite of suites) {
    say(`\n== ${suite.name}`);
    const started = performance.now();
    const result = await suite.run(filters).catch((error: unknown): SuiteResult => {
      say(error);
      return { passed: 0, failed: 1, skipped: [], problem: `it broke: ${String(error).split("\n")[0]}` };
    });
    runs.push({ name: suite.name, result, seconds: (performance.now() - started) / 1000 });
  }
  return runs;
}
