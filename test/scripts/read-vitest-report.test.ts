import { describe, expect, it } from "vitest";
import { readVitestReport, type VitestReport } from "#scripts/suites/read-vitest-report.ts";

function reportOf(files: Readonly<Record<string, readonly string[]>>, success: boolean): VitestReport {
  return {
    success,
    testResults: Object.entries(files).map(([name, statuses]) => ({
      name,
      message: "",
      status: statuses.every((status) => status !== "failed") && statuses.length > 0 ? "passed" : "failed",
      assertionResults: statuses.map((status, index) => ({ status, fullName: `${name} ${index}` })),
    })),
  };
}

describe("a vitest report", () => {
  it("is counted test by test over all files", () => {
    const report = reportOf({ a: ["passed", "passed"], b: ["passed", "failed"] }, false);
    expect(readVitestReport(report, 1)).toEqual({ passed: 3, failed: 1, skipped: [] });
  });

  it("counts a file that could not be collected as one failure", () => {
    const report = reportOf({ a: ["passed"], "broken.test.ts": [] }, false);
    expect(readVitestReport(report, 1)).toMatchObject({
      passed: 1,
      failed: 1,
      problem: "not everything ran in broken.test.ts",
    });
  });

  it("names the tests that did not run", () => {
    const report = reportOf({ a: ["passed", "pending", "todo", "skipped"] }, true);
    expect(readVitestReport(report, 0)).toEqual({ passed: 1, failed: 0, skipped: ["a 1", "a 2", "a 3"] });
  });

  it("counts a run without tests as one failure", () => {
    expect(readVitestReport(reportOf({}, true), 0)).toMatchObject({ passed: 0, failed: 1 });
    expect(readVitestReport(reportOf({ a: ["skipped"] }, true), 0)).toMatchObject({ passed: 0, failed: 1 });
  });

  it("counts a run that failed outside its tests as one failure", () => {
    expect(readVitestReport(reportOf({ a: ["passed"] }, true), 1)).toMatchObject({ passed: 1, failed: 1 });
    expect(readVitestReport(reportOf({ a: ["passed"] }, false), 0)).toMatchObject({ passed: 1, failed: 1 });
  });

  it("counts a run that left no report as one failure", () => {
    expect(readVitestReport(undefined, 134)).toEqual({
      passed: 0,
      failed: 1,
      skipped: [],
      problem: "it ended with exit code 134 and left no report",
    });
  });
});
