import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const filesIn = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name));

const moving = /(?:^|[\s;{])((?:transition|animation|scroll-behavior)[\w-]*)\s*:\s*([^;}]+)/gu;

/** What moves, in a style sheet: file, property, value. */
const movements = (css: string): readonly (readonly [property: string, value: string])[] =>
  [...css.replaceAll(/\/\*[\s\S]*?\*\//gu, "").matchAll(moving)].map(([, property = "", value = ""]) => [
    property,
    value.trim(),
  ]);

const base = readFileSync("renderer/styles/base.css", "utf8");
const still =
  /@media \(prefers-reduced-motion: reduce\) \{\s*\*,\s*\*::before,\s*\*::after \{([^}]*)\}/u.exec(base)?.[1] ?? "";

describe("a person who asked for less motion", () => {
  it("sees nothing move that a style says", () => {
    expect(movements(still)).toEqual([
      ["animation", "none !important"],
      ["transition", "none !important"],
      ["scroll-behavior", "auto !important"],
    ]);
  });

  it("is not overruled by a style that insists", () => {
    const all = filesIn("renderer/styles", /\.css$/u).flatMap((file) =>
      movements(readFileSync(file, "utf8").replace(still, "")).map((movement) => [file, ...movement] as const),
    );
    expect(all.length).toBeGreaterThan(3);
    expect(all.filter(([, , value]) => /!important/u.test(value))).toEqual([]);
  });

  it("is not moved about by code, which no style stops", () => {
    const insisting =
      /behavior:\s*["']smooth|\.animate\(|startViewTransition|<animate|style=\{\{[^}]*(?:transition|animation)/u;
    const files = filesIn("renderer", /\.tsx?$/u);
    expect(files.length).toBeGreaterThan(300);
    expect(files.filter((file) => insisting.test(readFileSync(file, "utf8")))).toEqual([]);
  });
});
