import { describe, expect, it } from "vitest";
import { runCommand } from "#scripts/terminal/run-command.ts";

describe("a command", () => {
  it("passes its exit code and what it says on", async () => {
    const script = "console.log('out'); console.error('err'); process.exitCode = 3";
    const result = await runCommand(process.execPath, ["-e", script]);
    expect(result).toMatchObject({ code: 3, stopped: false });
    expect(result.output).toContain("out");
    expect(result.output).toContain("err");
  });

  it("is exit code 127 when there is none of that name", async () => {
    expect(await runCommand("no-such-command-here", [])).toMatchObject({ code: 127 });
  });

  it("is ended when told so, with what it started", async () => {
    const script =
      "require('node:child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'inherit' })";
    const started = performance.now();
    const result = await runCommand(process.execPath, ["-e", script], { stopWith: AbortSignal.timeout(500) });
    expect(result.stopped).toBe(true);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
