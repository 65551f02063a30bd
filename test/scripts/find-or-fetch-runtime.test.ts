import { describe, expect, it } from "vitest";
import { findOrFetchRuntime, runtimeSources } from "#scripts/runtime/find-or-fetch-runtime.ts";
import type { RuntimeSource, SourceAnswer } from "#scripts/runtime/runtime-source.ts";

const runtime = { folder: "/there", executable: "/there/electron", version: "45.4.1" };

function source(name: string, answer: SourceAnswer, asked: string[] = []): RuntimeSource {
  return {
    name,
    find: async () => {
      asked.push(name);
      return answer;
    },
  };
}

describe("finding a runtime", () => {
  it("looks at the person's choice first, at what is here next, and downloads last, officially first", () => {
    expect(runtimeSources.map(({ name }) => name)).toEqual([
      "ELECTRON_OVERRIDE_DIST_PATH",
      "npm package electron",
      "cache",
      "official download",
      "PyPI",
    ]);
  });

  it("takes the first source that has one and asks no further", async () => {
    const asked: string[] = [];
    const sources = [
      source("empty", { kind: "absent" }, asked),
      source("full", { kind: "found", runtime }, asked),
      source("later", { kind: "found", runtime }, asked),
    ];
    expect(await findOrFetchRuntime(sources)).toBe(runtime);
    expect(asked).toEqual(["empty", "full"]);
  });

  it("goes on to the next source when one fails", async () => {
    const sources = [
      source("blocked", { kind: "failed", sentence: "It is blocked." }),
      source("full", { kind: "found", runtime }),
    ];
    expect(await findOrFetchRuntime(sources)).toBe(runtime);
  });

  it("refuses with one sentence for each source that failed", async () => {
    const sources = [
      source("empty", { kind: "absent" }),
      source("blocked", { kind: "failed", sentence: "The host is blocked: allow it." }),
      source("broken", { kind: "failed", sentence: "There is no pip: install it." }),
    ];
    await expect(findOrFetchRuntime(sources)).rejects.toMatchObject({
      name: "Refusal",
      message: [
        "There is no Electron on this machine, and none could be fetched:",
        "- The host is blocked: allow it.",
        "- There is no pip: install it.",
      ].join("\n"),
    });
  });
});
