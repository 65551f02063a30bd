import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { slidesOf } from "#shared/export/slides/slides-of.ts";
import { writeSlides } from "#shared/export/slides/write-slides.ts";
import { anyWholeDeal } from "#test/shared/support/arbitrary-whole-deal.ts";
import { exampleOf, HELD, hostileDeal, slidesContent } from "./slides-content.ts";

type Entries = Readonly<Record<string, Uint8Array>>;

const xmlOf = (entries: Entries, name: string): string => strFromU8(entries[name]!);
const named = (entries: Entries, pattern: RegExp): readonly string[] =>
  Object.keys(entries).filter((name) => pattern.test(name));
const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
/** Texts of a workbook’s cells that are numbers: a number has no type of its own. */
const cells = (sheet: string): readonly string[] =>
  [...sheet.matchAll(/<c r="[A-Z]+\d+"><v>([^<]*)<\/v>/gu)].map(([, value]) => value!);

/** What must hold of any file of slides. */
function expectInert(entries: Entries): void {
  for (const [name, bytes] of Object.entries(entries)) {
    if (!/\.(?:xml|rels)$/u.test(name)) continue;
    const xml = strFromU8(bytes);
    // oxlint-disable-next-line no-control-regex
    expect(xml, name).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\u202A-\u202E]/u);
    expect(xml, name).not.toMatch(/<script|hlinkClick|TargetMode="External"|<f>|undefined|NaN|\[object/u);
  }
}

describe("a file of slides", () => {
  const content = slidesContent(exampleOf("aspire"), 300);
  const slides = slidesOf(content);
  let bytes: Uint8Array;
  let entries: Entries;

  beforeAll(async () => {
    bytes = await writeSlides(content);
    entries = unzipSync(bytes);
  });

  it("has a slide and a note for each, and asks for nothing outside it", () => {
    expect(named(entries, /^ppt\/slides\/slide\d+\.xml$/u)).toHaveLength(slides.slides.length);
    for (const [at, { title, notes }] of slides.slides.entries()) {
      const slide = xmlOf(entries, `ppt/slides/slide${at + 1}.xml`);
      expect(slide).toContain('<p:ph type="title"/>');
      expect(slide).toContain(escaped(title).replaceAll("'", "&apos;"));
      const note = xmlOf(entries, `ppt/notesSlides/notesSlide${at + 1}.xml`);
      for (const line of notes) expect(note).toContain(`<a:t>${escaped(line)}</a:t>`);
    }
    expectInert(entries);
    for (const name of named(entries, /\.rels$/u)) expect(xmlOf(entries, name)).not.toMatch(/https?:(?!\/\/schemas)/u);
  });

  it("is a package as ECMA-376 has it: what it lists is there, and a presentation’s parts are in their order", () => {
    const listed = [...xmlOf(entries, "[Content_Types].xml").matchAll(/PartName="\/(?<name>[^"]+)"/gu)];
    expect(listed.length).toBeGreaterThan(slides.slides.length);
    expect(listed.filter(({ groups }) => !entries[groups!["name"]!])).toEqual([]);
    const parts = xmlOf(entries, "ppt/presentation.xml").match(
      /<p:(?:sldMasterIdLst|notesMasterIdLst|sldIdLst|sldSz)\b/gu,
    );
    expect(parts).toEqual(["<p:sldMasterIdLst", "<p:notesMasterIdLst", "<p:sldIdLst", "<p:sldSz"]);
  });

  it("has a native chart with a workbook behind it for each chart, nought among its numbers", () => {
    const charts = slides.slides.flatMap(({ chart }) => chart ?? []);
    expect(named(entries, /^ppt\/charts\/chart\d+\.xml$/u)).toHaveLength(charts.length);
    for (const [at, chart] of charts.entries()) {
      const xml = xmlOf(entries, `ppt/charts/chart${at + 1}.xml`);
      expect(xml).not.toMatch(/3DChart|<c:view3D/u);
      expect(xml).toContain(`<a:t>${escaped(chart.valueTitle).replaceAll("'", "&apos;")}</a:t>`);
      for (const lines of xml.match(/<c:lineChart>[\s\S]*?<\/c:lineChart>/gu) ?? [])
        expect(lines).toMatch(/^<c:lineChart><c:grouping val="standard"\/>/u);
      expect(xml).toMatch(/<c:tickLblSkip val="\d+"\/><c:noMultiLvlLbl val="1"\/><\/c:catAx>/u);
      const book = unzipSync(entries[`ppt/embeddings/Microsoft_Excel_Worksheet${at + 1}.xlsx`]!);
      const numbers = cells(xmlOf(book, "xl/worksheets/sheet1.xml"));
      const rows = chart.categories.map((_, row) => chart.series.map(({ values }) => String(values[row])));
      expect(numbers).toEqual(rows.flat());
      expectInert(book);
    }
    expect(xmlOf(entries, "ppt/slides/slide3.xml")).toMatch(
      /descr="Total payments: share of trials by amount\. [^"]{20,}"/u,
    );
  });

  it("has native tables with a head and words", () => {
    const at = slides.slides.findIndex(({ id }) => id === "rate-card") + 1;
    const xml = xmlOf(entries, `ppt/slides/slide${at}.xml`);
    expect(xml).toContain('<a:tblPr firstRow="1"/>');
    expect(xml).toMatch(/descr="The rate card: means over all trials"/u);
    expect(xml.match(/<a:tr /gu)).toHaveLength(slides.slides[at - 1]!.table!.rows.length + 1);
  });

  it("has no two shapes of one number on a slide, and all within its edges", () => {
    const [width, height] = [12_192_000, 6_858_000];
    for (const name of named(entries, /^ppt\/slides\/slide\d+\.xml$/u)) {
      const xml = xmlOf(entries, name);
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/gu)].map(([, id]) => id);
      expect(new Set(ids).size, name).toBe(ids.length);
      const placed = /<a:off x="(\d+)" y="(\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/gu;
      for (const found of xml.matchAll(placed)) {
        const [x, y, w, h] = found.slice(1).map(Number) as [number, number, number, number];
        expect(x + w, name).toBeLessThanOrEqual(width);
        expect(y + h, name).toBeLessThanOrEqual(height);
      }
    }
  });

  it("says what made the numbers on every slide, and in its properties", () => {
    expect(
      named(entries, /^ppt\/slideLayouts\/slideLayout\d+\.xml$/u).some((name) =>
        xmlOf(entries, name).includes(escaped(slides.foot)),
      ),
    ).toBe(true);
    const core = xmlOf(entries, "docProps/core.xml");
    expect(core).toContain(">2026-11-28T12:00:00Z</dcterms:created>");
    expect(core).toContain("<dc:title>Fair Chance Fund – Aspire</dc:title>");
  });

  it("is the same to the byte when it is written again", async () => {
    expect(Buffer.compare(await writeSlides(content), bytes)).toBe(0);
  });
});

describe("slides of a deal whose names are hostile", () => {
  it("hold them as text, in slides, notes, charts and the workbooks behind these", async () => {
    const entries = unzipSync(await writeSlides(slidesContent(hostileDeal(), 60)));
    expectInert(entries);
    const notes = named(entries, /^ppt\/notesSlides\/notesSlide\d+\.xml$/u).map((name) => xmlOf(entries, name));
    expect(notes.join("")).toContain(escaped(HELD));
    expect(notes.join("")).toContain("n".repeat(10_000));
    const books = named(entries, /\.xlsx$/u).map((name) => unzipSync(entries[name]!));
    for (const book of books) {
      expectInert(book);
      expect(xmlOf(book, "xl/worksheets/sheet1.xml")).not.toContain("<f");
    }
    expect(books.some((book) => xmlOf(book, "xl/sharedStrings.xml").includes("<t>=cmd|&apos; /C calc&apos;!A0"))).toBe(
      true,
    );
  });
});

describe("slides of any deal", () => {
  it("are a whole file that holds nothing but text, numbers and drawings", async () => {
    await fc.assert(
      fc.asyncProperty(anyWholeDeal, async (scenario) => {
        const content = slidesContent(scenario, 8);
        const entries = unzipSync(await writeSlides(content));
        expectInert(entries);
        expect(named(entries, /^ppt\/slides\/slide\d+\.xml$/u)).toHaveLength(slidesOf(content).slides.length);
      }),
      { seed: 5, numRuns: 8 },
    );
  });
});
