import { beforeAll, describe, expect, it } from "vitest";
import { slidesOf } from "#shared/export/slides/slides-of.ts";
import { writeSlides } from "#shared/export/slides/write-slides.ts";
import type { Slides } from "#shared/export/slides/slides.ts";
import { readPdf } from "#test/e2e/support/read-pdf.ts";
import { exampleOf, hostileDeal, slidesContent } from "#test/shared/export/slides/slides-content.ts";
import { convertedByLibreOffice } from "./support/soffice.ts";

/** Deals of every shape: with and without savings, with many rules and with one, in pounds and in dollars; and one of hostile names. */
const deals = ["aspire", "skill-mill", "peterborough", "quality-education-india", "ways-to-wellness"];

/** A text without blanks, for a reader breaks lines where it likes. */
const packed = (text: string): string => text.replaceAll(/\s+/gu, "");

describe("slides in LibreOffice", () => {
  const told = new Map<string, Slides>();
  let read: ReadonlyMap<string, readonly string[]>;

  beforeAll(async () => {
    const files = new Map<string, Uint8Array>();
    const all = [...deals.map((id) => [id, exampleOf(id)] as const), ["hostile", hostileDeal()] as const];
    for (const [id, scenario] of all) {
      const content = slidesContent(scenario);
      told.set(id, slidesOf(content));
      files.set(`${id}.pptx`, await writeSlides(content));
    }
    const made = await convertedByLibreOffice(files, "pdf");
    const pages = [...told.keys()].map(async (id) => [id, (await readPdf(made.get(`${id}.pdf`)!)).pages] as const);
    read = new Map(await Promise.all(pages));
  }, 180_000);

  it.each([...deals, "hostile"])("%s: is a page for each slide, each with its number", (id) => {
    const pages = read.get(id)!;
    expect(pages).toHaveLength(told.get(id)!.slides.length);
    for (const [at, page] of pages.entries())
      if (at > 0) expect(page.trimEnd()).toMatch(new RegExp(`\\b${at + 1}$`, "u"));
  });

  it.each(deals)("%s: has each slide’s title on its page, and what made the numbers", (id) => {
    const { slides, foot } = told.get(id)!;
    for (const [place, page] of read.get(id)!.entries()) {
      const { title, words = [], table, remark = "" } = slides[place]!;
      expect(packed(page)).toContain(packed(title));
      expect(packed(page)).toContain(packed(foot));
      for (const { heading, items } of words)
        for (const text of [heading, ...items]) expect(packed(page), title).toContain(packed(text).slice(0, 60));
      // The last line has room: it stands above what is below it, where both are on the page at all.
      const last = words.at(-1)?.items.at(-1) ?? table?.rows.at(-1)?.[0];
      if (last === undefined) continue;
      const at = packed(page).lastIndexOf(packed(last).slice(0, 20));
      expect(at, title).toBeGreaterThan(-1);
      expect(at, title).toBeLessThan(packed(page).lastIndexOf(packed(remark === "" ? foot : remark).slice(0, 30)));
    }
  });

  it("shows hostile names as text", () => {
    expect(read.get("hostile")!.join("\n")).toContain("=cmd|' /C calc'!A0 <script>alert(1)</script>");
  });
});
