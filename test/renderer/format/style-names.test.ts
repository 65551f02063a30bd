import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const folder = "renderer/styles";

/** The classes that a file's own rules are for: `.stack { … }`, not `.card > .stack { … }`, nor within @media. */
function ownClasses(css: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let before = "";
  for (const sign of css.replaceAll(/\/\*[\s\S]*?\*\//gu, "")) {
    if (sign === "{" && depth++ === 0) found.push(...before.split(",").map((selector) => selector.trim()));
    if (sign === "}") depth--;
    before = sign === "{" || sign === "}" ? "" : before + sign;
  }
  return found.filter((selector) => /^\.[\w-]+$/u.test(selector));
}

describe("a class of the styles", () => {
  it("belongs to one file, since a second one would change what others made with it", () => {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".css"));
    const owners = new Map<string, Set<string>>();
    for (const file of files)
      for (const name of ownClasses(readFileSync(join(folder, file), "utf8")))
        owners.set(name, (owners.get(name) ?? new Set()).add(file));
    const shared = [...owners].filter(([, of]) => of.size > 1).map(([name]) => name);
    // What is printed has its colours with the other tokens, and its sizes with the rest of paper.
    expect(shared).toEqual([".on-paper"]);
    expect(owners.size).toBeGreaterThan(300);
  });
});
