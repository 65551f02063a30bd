/** What one suite came to. */
export interface SuiteResult {
  readonly passed: number;
  readonly failed: number;
  /** Tests that were there and did not run, by name: shown, so that nothing is skipped silently. */
  readonly skipped: readonly string[];
  /** What failed besides a test, in one sentence; it is counted in `failed`. */
  readonly problem?: string;
}

/** One part of `npm test`. */
export interface Suite {
  readonly name: string;
  /** Whether it may run at the same time as others of which this is so: it has no window and measures nothing. */
  readonly beside?: boolean;
  /** Runs it; `filters` are test files to keep to, for developers. A static check ignores them. */
  readonly run: (filters: readonly string[]) => Promise<SuiteResult>;
}
