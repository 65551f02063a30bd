import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageCommand } from "#scripts/project/read-package.ts";
import { runCommand } from "#scripts/terminal/run-command.ts";
import { readVitestReport, type VitestReport } from "./read-vitest-report.ts";
import type { SuiteResult } from "./suite.ts";

/** One run of vitest. */
export interface VitestRun {
  readonly projects: readonly string[];
  readonly filters: readonly string[];
  readonly timeLimitInMinutes: number;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs vitest with its report for people on the terminal, and counts from its JSON report. */
export async function runVitest(run: VitestRun): Promise<SuiteResult> {
  const { projects, filters, timeLimitInMinutes, environment = {} } = run;
  const folder = await mkdtemp(join(tmpdir(), "vitest-report-"));
  const file = join(folder, "report.json");
  const vitest = [process.execPath, packageCommand("vitest"), "run"];
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const [command = "", ...args] = [
    ...vitest,
    ...reporters,
    ...projects.flatMap((project) => ["--project", project]),
    ...filters,
  ];
  try {
    const timeLimit = AbortSignal.timeout(timeLimitInMinutes * 60_000);
    const { code, stopped } = await runCommand(command, args, { output: "show", environment, stopWith: timeLimit });
    const report = await readFile(file, "utf8").then(
      (text) => JSON.parse(text) as VitestReport,
      () => undefined,
    );
    if (!stopped) return readVitestReport(report, code);
    return { passed: 0, failed: 1, skipped: [], problem: `it was ended after ${timeLimitInMinutes} minutes` };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
