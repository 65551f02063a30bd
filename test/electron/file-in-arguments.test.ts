import { describe, expect, it } from "vitest";
import { ArrivingFiles } from "#electron/main/launch/arriving-files.ts";
import { fileInArguments } from "#electron/main/launch/file-in-arguments.ts";
import { describeFailure } from "#electron/main/log/describe-failure.ts";

describe("the file on a command line", () => {
  it("is found among flags, and named in full", () => {
    expect(fileInArguments([".", "--no-sandbox", "deals/A.SOP.json"], "/home/jo")).toBe("/home/jo/deals/A.SOP.json");
    expect(fileInArguments(["--inspect=x.json", "."], "/home/jo")).toBeUndefined();
  });
});

describe("a file that arrives", () => {
  it("waits until the window asks, is given once, and later ones are handed over at once", () => {
    const files = new ArrivingFiles();
    const delivered: string[] = [];
    files.arrive("/a");
    files.arrive("/b");
    files.deliverTo((path) => delivered.push(path));
    expect([files.takeWaiting(), files.takeWaiting()]).toEqual(["/b", undefined]);
    files.arrive("/c");
    expect(delivered).toEqual(["/c"]);
  });
});

describe("a failure in the log", () => {
  it("names no file, no person and no content", () => {
    const missing = Object.assign(new Error("ENOENT: no such file, open '/home/jo/x'"), {
      code: "ENOENT",
      syscall: "open",
    });
    expect(describeFailure(missing)).toBe("ENOENT on open");
    const fault = new Error("x is undefined");
    fault.stack = "Error: x is undefined\n    at /home/jo/app/main.cjs:1:1";
    expect(describeFailure(fault, "/home/jo")).toBe("Error: x is undefined\n    at ~/app/main.cjs:1:1");
    const refusal = Object.assign(new Error('got "secret"'), { issues: [{ code: "too_big", path: [0, "text"] }] });
    expect(describeFailure(refusal)).toBe("refused: too_big at 0.text");
  });
});
