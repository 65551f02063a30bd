import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pageOfPictures } from "#scripts/screens/page-of-pictures.ts";
import { screens } from "#scripts/screens/screens.ts";

const guide = join(import.meta.dirname, "../../docs/guide");

describe("the page of pictures", () => {
  it("is the one that the script writes (npm run screens)", async () => {
    expect(await readFile(join(guide, "screens.md"), "utf8")).toBe(pageOfPictures());
  });

  it("has a picture of every screen, and no other", async () => {
    const there = (await readdir(join(guide, "screens"))).toSorted();
    expect(there).toEqual(screens.map(({ file }) => `${file}.webp`).toSorted());
  });

  it("shows every part of the editor and of the results", async () => {
    const pages = await readFile(join(guide, "../../renderer/views/editor/pages.ts"), "utf8");
    const parts = await readFile(join(guide, "../../renderer/views/results/result-parts.ts"), "utf8");
    const titles = screens.map(({ title }) => title);
    const names = (text: string, pattern: RegExp): readonly string[] =>
      [...text.matchAll(pattern)].map(([, name]) => name!);
    const ofEditor = names(pages, /\{ section: "[^"]+", name: "([^"]+)"/gu);
    const ofResults = names(parts, /^  \w+: "([^"]+)",$/gmu);
    expect(ofEditor.length).toBeGreaterThan(10);
    for (const name of ofEditor) expect(titles).toContain(`The deal: ${name}`);
    for (const name of ofResults) expect(titles.some((title) => title.startsWith("Results: "))).toBe(name !== "");
  });
});
