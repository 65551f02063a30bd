import { describe, expect, it } from "vitest";
import { analysisPages } from "#renderer/views/analyse/analysis-pages.ts";
import { pages } from "#renderer/views/editor/pages.ts";
import { guidePages, linkedPage } from "#renderer/views/help/guide-pages.ts";
import { pageFor } from "#renderer/views/help/page-for.ts";
import { searchGuide } from "#renderer/views/help/search-guide.ts";

const ids = guidePages.map(({ id }) => id);

describe("the guide", () => {
  it("has a title on every page, and nothing that runs or is fetched", () => {
    expect(guidePages.length).toBeGreaterThan(15);
    for (const { title, html, id } of guidePages) {
      expect(title, id).not.toBe(id);
      expect(html, id).not.toMatch(/<script|<img|<iframe|javascript:|\son[a-z]+=/iu);
      expect(html, id).not.toMatch(/href="(?!#)/u);
    }
  });

  it("leads from page to page by the links of the files, and nowhere else", () => {
    expect(linkedPage("guide/live.md", "../method/sampling.md#error")).toBe("method/sampling.md");
    expect(linkedPage("method.md", "method/payments.md")).toBe("method/payments.md");
    expect(linkedPage("method/payments.md", "#steps")).toBe("method/payments.md");
    expect(linkedPage("guide/live.md", "../decisions/0018-live-runs.md")).toBeUndefined();
    expect(linkedPage("guide/live.md", "https://example.org/method.md")).toBeUndefined();
    const method = guidePages.find(({ id }) => id === "method.md")!;
    expect(method.html).toContain('data-page="method/payments.md"');
  });

  it("has a page for every part of the deal, every analysis and every screen", () => {
    const analysis = "tests";
    for (const each of analysisPages)
      expect(ids).toContain(pageFor({ screen: "analyse", section: "deal", analysis: each.analysis }));
    for (const { section } of pages) expect(ids).toContain(pageFor({ screen: "deal", section, analysis }));
    for (const screen of ["gallery", "start", "results", "compare"] as const)
      expect(ids).toContain(pageFor({ screen, section: "deal", analysis }));
    expect(pageFor({ screen: "deal", section: "rate-card", analysis })).toBe("method/payments.md");
    expect(pageFor({ screen: "deal", section: "uncertainty", analysis })).toBe("guide/uncertainty.md");
    expect(pageFor({ screen: "compare", section: "deal", analysis })).toBe("guide/variants.md");
  });

  it("is found by all words typed, in any case, with a piece around the first", () => {
    const hits = searchGuide(guidePages, "EXCLUSIVE best");
    expect(hits.map(({ page }) => page.id)).toContain("method/payments.md");
    for (const { piece } of hits) expect(piece.toLowerCase()).toContain("exclusive");
    expect(searchGuide(guidePages, "zzyzx payments")).toEqual([]);
    expect(searchGuide(guidePages, " ")).toHaveLength(guidePages.length);
    expect(searchGuide(guidePages, "sampling")[0]!.page.id).toBe("method/sampling.md");
  });
});
