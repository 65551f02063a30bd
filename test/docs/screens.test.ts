import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pageOfPictures } from "#scripts/screens/page-of-pictures.ts";
import { analyses } from "#scripts/launch/analyses.ts";
import { partsOfTheDeal } from "#scripts/launch/parts-of-the-deal.ts";
import { partsOfTheResults, screens } from "#scripts/screens/screens.ts";

const guide = join(import.meta.dirname, "../../docs/guide");

describe("the page of pictures", () => {
  it("is the one that the script writes (npm run screens)", async () => {
    expect(await readFile(join(guide, "screens.md"), "utf8")).toBe(pageOfPictures());
  });

  it("has a picture of every screen, and no other", async () => {
    const there = (await readdir(join(guide, "screens"))).toSorted();
    expect(there).toEqual(screens.map(({ file }) => `${file}.webp`).toSorted());
  });

  it("shows every part of the editor, of the results and of the analyses", async () => {
    const read = (file: string) => readFile(join(guide, "../../renderer/views", file), "utf8");
    const namesIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name!);
    expect(namesIn(await read("editor/pages.ts"), /\{ section: "[^"]+", name: "([^"]+)"/gu)).toEqual(partsOfTheDeal);
    expect(namesIn(await read("analyse/analysis-pages.ts"), /\bname: "([^"]+)"/gu)).toEqual(analyses);
    expect(namesIn(await read("results/result-parts.ts"), /^ {2}\w+: "([^"]+)",$/gmu).toSorted()).toEqual(
      partsOfTheResults.toSorted(),
    );
  });
});
