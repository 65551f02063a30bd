import type { SuiteRun } from "./run-suites.ts";

/**
 * The closing lines: one a suite, then what went wrong or was skipped, and last of all the sum of every suite,
 * `N passed, N failed`, which other programs read.
 */
export function summarise(runs: readonly SuiteRun[]): readonly string[] {
  const width = Math.max(0, ...runs.map(({ name }) => name.length));
  const table = runs.map(
    ({ name, result, seconds }) =>
      `${result.failed === 0 ? "ok    " : "FAILED"}  ${name.padEnd(width)}  ${count(result)}  (${seconds.toFixed(1)} s)`,
  );
  const problems = runs.flatMap(({ name, result }) => (result.problem ? [`${name}: ${result.problem}`] : []));
  const skipped = runs.flatMap(({ name, result }) => result.skipped.map((test) => `${name}: skipped: ${test}`));
  return ["", ...table, ...problems, ...skipped, lastLine(runs)];
}

function count({ passed, failed, skipped }: SuiteRun["result"]): string {
  return `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ""}`;
}

function lastLine(runs: readonly SuiteRun[]): string {
  const sum = (of: "passed" | "failed") => runs.reduce((total, { result }) => total + result[of], 0);
  return `${sum("passed")} passed, ${sum("failed")} failed`;
}
