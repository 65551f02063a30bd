import type { SuiteResult } from "./suite.ts";

/** The part of vitest's JSON report that is read here. */
export interface VitestReport {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/**
 * Counts a vitest report. More than its own sums: a file that could not be collected, a run that failed outside any
 * test and a run with no test at all each count as one failure, and tests that did not run are named.
 */
export function readVitestReport(report: VitestReport | undefined, exitCode: number): SuiteResult {
  if (report === undefined) return broken(0, 0, [], `it ended with exit code ${exitCode} and left no report`);
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter(({ status }) => status === "passed").length;
  const failedTests = tests.filter(({ status }) => status === "failed").length;
  const skipped = tests
    .filter(({ status }) => status !== "passed" && status !== "failed")
    .map(({ fullName }) => fullName);

  const uncollected = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed"),
  );
  const failed = failedTests + uncollected.length;
  if (uncollected.length > 0) {
    const problem = `not everything ran in ${uncollected.map(({ name }) => name).join(", ")}`;
    return { passed, failed, skipped, problem };
  }
  if (passed + failed === 0) return broken(passed, failed, skipped, "it has no test that runs");
  if (failed === 0 && (exitCode !== 0 || !report.success))
    return broken(passed, failed, skipped, `every test passed, yet it ended with exit code ${exitCode}`);
  return { passed, failed, skipped };
}

function broken(passed: number, failed: number, skipped: readonly string[], problem: string): SuiteResult {
  return { passed, failed: failed + 1, skipped, problem };
}
