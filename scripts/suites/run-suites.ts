import type { Suite, SuiteResult } from "./suite.ts";

/** A suite's name with what it came to and how long it took. */
export interface SuiteRun {
  readonly name: string;
  readonly result: SuiteResult;
  readonly seconds: number;
}

/** Suites in their order: those next to each other that may run at the same time together, each other by itself. */
function grouped(suites: readonly Suite[]): readonly (readonly Suite[])[] {
  const groups: Suite[][] = [];
  for (const suite of suites) {
    const last = groups.at(-1);
    if (suite.beside && last?.[0]!.beside) last.push(suite);
    else groups.push([suite]);
  }
  return groups;
}

/** Runs suites one after another, or beside each other where they may be. One that fails, or breaks in a way nobody foresaw, does not stop the next. */
export async function runSuites(
  suites: readonly Suite[],
  filters: readonly string[],
  say: (what: unknown) => void = console.log,
): Promise<readonly SuiteRun[]> {
  const runs: SuiteRun[] = [];
  const run = async (suite: Suite): Promise<SuiteRun> => {
    const started = performance.now();
    const result = await suite.run(filters).catch((error: unknown): SuiteResult => {
      say(error);
      return { passed: 0, failed: 1, skipped: [], problem: `it broke: ${String(error).split("\n")[0]}` };
    });
    return { name: suite.name, result, seconds: (performance.now() - started) / 1000 };
  };
  for (const group of grouped(suites)) {
    say(`\n== ${group.map(({ name }) => name).join(", ")}`);
    runs.push(...(await Promise.all(group.map(run))));
  }
  return runs;
}
