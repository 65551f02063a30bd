import { unzipSync } from "fflate";
import { PDFDict, PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { pictureMarkup } from "#renderer/report/picture-markup.ts";
import { reportHtml } from "#renderer/report/report-html.ts";
import { reportPicture } from "#renderer/report/report-pictures.ts";
import { standaloneSvg } from "#renderer/report/standalone-svg.ts";
import { withBookmarks } from "#renderer/report/with-bookmarks.ts";
import { reportDocx } from "#renderer/report/word/report-docx.ts";
import { wordReport } from "#renderer/report/word-report.ts";
import { examples } from "#shared/examples/examples.ts";
import type { ReportContent } from "#shared/export/report/report-content.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { runCertificate } from "#shared/report/run-certificate.ts";
import { runExample } from "#test/shared/report/run-example.ts";
import { hostileDeal } from "#test/shared/support/hostile-deal.ts";

const HOSTILE =
  "=cmd|' /C calc'!A0 <script>alert(1)</script> <img src=x onerror=alert(1)> & \"quoted\" \u202Eright to left\u202C 🏠";

function contentOf(scenario: Scenario): ReportContent {
  const { result } = runExample(scenario, 120);
  return { scenario, result, certificate: runCertificate(result, scenario.run, "2026-11-28T12:00:00Z", 1) };
}

const aspire = contentOf(examples.find(({ id }) => id === "aspire")!.scenario);
const paint = (): Promise<Uint8Array> => Promise.resolve(new Uint8Array([137, 80, 78, 71]));
const entry = (docx: Uint8Array, name: string): string => new TextDecoder().decode(unzipSync(docx)[name]);

describe("a report as a page", () => {
  it("needs no script, no network and no other file", () => {
    const html = reportHtml(aspire, "A4");
    expect(html.match(/<script|<link|<iframe|@import|url\((?!#)|src=|href="(?!#)/gu)).toBeNull();
    expect(html).toContain("default-src 'none'");
    expect(html).toContain("@page { size: A4;");
    expect(reportHtml(aspire, "Letter")).toContain("@page { size: Letter;");
  });

  it("links every line of its contents to the heading of its section", () => {
    const html = reportHtml(aspire, "A4");
    const links = [...html.matchAll(/<a href="#(?<id>[\w-]+)"/gu)].map(({ groups }) => groups!["id"]!);
    expect(links).toHaveLength(9);
    for (const id of links) expect(html).toContain(`<h2 id="${id}"`);
  });

  it("draws the pictures of every party, each with the words of what it says", () => {
    const html = reportHtml(aspire, "A4");
    const pictures = html.match(/<figure[\s\S]*?<\/figure>/gu)!;
    expect(pictures).toHaveLength(10);
    for (const picture of pictures) {
      expect(picture.match(/<svg[^>]*role="img"/gu)).toHaveLength(1);
      expect(picture.match(/<title[^>]*>[^<]+<\/title><desc[^>]*>[^<]+<\/desc>/gu)).toHaveLength(1);
      expect(picture.match(/NaN|undefined|tabindex/gu)).toBeNull();
    }
    const ids = [...html.matchAll(/ id="(?<id>[^"]+)"/gu)].map(({ groups }) => groups!["id"]!);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, label = ""] of html.matchAll(/aria-(?:labelledby|describedby)="([^"]+)"/gu))
      expect(ids).toContain(label);
  });

  it("shows hostile text as text", () => {
    const html = reportHtml(contentOf(hostileDeal(HOSTILE)), "A4");
    expect(html.match(/<script|<img/gu)).toBeNull();
    expect(html.includes("n".repeat(10_000))).toBe(true);
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });
});

describe("a picture as a file of its own", () => {
  it("asks no style sheet: what its classes say stands in its marks", () => {
    const drawn = pictureMarkup(reportPicture("payments", aspire)!, "payments", 330, 220)!;
    const svg = standaloneSvg(drawn.svg);
    expect(svg).not.toMatch(/class="|var\(/u);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u);
    expect(svg).toMatch(/style="fill:#12436d/iu);
    expect(drawn.svg.match(/<rect|<text|<line|<path/gu)).toEqual(svg.match(/<rect|<text|<line|<path/gu));
  });
});

describe("a report as a Word document", () => {
  it("has headings, tables whose heads come again, pictures with words, and page numbers", async () => {
    const docx = await wordReport(aspire, "A4", { paint, write: reportDocx });
    const body = entry(docx, "word/document.xml");
    expect(body.match(/<w:pStyle w:val="Heading1"\/>/gu)).toHaveLength(9);
    expect(body.match(/<w:tblHeader\/>/gu)!.length).toBeGreaterThanOrEqual(11);
    expect(body.match(/descr="[^"]{20,}"/gu)).toHaveLength(10);
    expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/u);
    const footer = Object.keys(unzipSync(docx)).find((name) => /word\/footer\d*\.xml/u.test(name))!;
    expect(entry(docx, footer)).toMatch(/PAGE[\s\S]*NUMPAGES/u);
  });

  it("keeps hostile text as text, and no field or link of it", async () => {
    const docx = await wordReport(contentOf(hostileDeal(HOSTILE)), "Letter", { paint, write: reportDocx });
    const body = entry(docx, "word/document.xml");
    expect(body).toContain("=cmd|&apos; /C calc&apos;!A0 &lt;script&gt;");
    expect(body).not.toMatch(/<script|<w:instrText|TargetMode="External"/u);
    expect(entry(docx, "word/_rels/document.xml.rels")).not.toContain("External");
  });
});

describe("bookmarks of a PDF", () => {
  const bookmarks = [
    { title: "Commissioner: Städte & £", place: "commissioner" },
    { title: "Not in it", place: "nowhere" },
    { title: "Method", place: "method" },
  ];
  const facts = { title: "Deal", subject: "10 trials", program: "simulator 1" };

  /** A PDF as older print engines make them: places by name, no bookmarks. */
  async function printed(): Promise<Uint8Array> {
    const pdf = await PDFDocument.create();
    const pages = [pdf.addPage(), pdf.addPage()];
    const places = pdf.context.obj({
      commissioner: [pages[0]!.ref, "XYZ", 0, 800, 0],
      method: [pages[1]!.ref, "XYZ", 0, 800, 0],
    });
    pdf.catalog.set(PDFName.of("Dests"), places);
    return pdf.save();
  }

  it("lead to the places that its contents link to; a place that is not there has none", async () => {
    const pdf = await PDFDocument.load(await withBookmarks(await printed(), bookmarks, facts));
    const outline = pdf.catalog.lookup(PDFName.of("Outlines"), PDFDict);
    expect(String(outline.get(PDFName.of("Count")))).toBe("2");
    const first = outline.lookup(PDFName.of("First"), PDFDict);
    const title = first.get(PDFName.of("Title")) as unknown as { decodeText: () => string };
    expect(title.decodeText()).toBe("Commissioner: Städte & £");
    expect(first.has(PDFName.of("Next"))).toBe(true);
    expect(pdf.getTitle()).toBe("Deal");
  });

  it("are left as they are where the print engine wrote them", async () => {
    const once = await withBookmarks(await printed(), bookmarks, facts);
    const again = await PDFDocument.load(await withBookmarks(once, [{ title: "Other", place: "method" }], facts));
    expect(String(again.catalog.lookup(PDFName.of("Outlines"), PDFDict).get(PDFName.of("Count")))).toBe("2");
  });
});
