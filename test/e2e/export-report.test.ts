import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import { serialiseFile } from "#shared/variants/serialise-file.ts";
import { choose } from "#scripts/launch/choose.ts";
import { convertedByLibreOffice } from "#test/readers/support/soffice.ts";
import { launchApp, type LaunchedApp } from "./support/launch-app.ts";
import { runIsDone } from "./support/run-is-done.ts";
import { bookmarksOf, readPdf, type ReadPdf } from "./support/read-pdf.ts";
import { answerSaveDialog } from "./support/stand-in-dialogs.ts";

/** Headings, the first three followed by who the party is. */
const SECTIONS = [
  "Commissioner",
  "Investor",
  "Provider",
  "Outcomes, payments and years",
  "Terms of the deal",
  "Assumptions",
  "Method",
  "Limits",
  "Run certificate",
];

/** A line of a page with its runs of blanks as one. */
const flat = (text: string): string => text.replaceAll(/\s+/gu, " ");

/** The report of one deal from the real app, each kind of it read by a program that did not write it. */
describe("a report", () => {
  let launched: LaunchedApp;
  let folder = "";
  /** The verdicts as the screen tells them. */
  let verdicts: readonly string[] = [];
  /** The large figures as the screen tells them. */
  let figures: readonly string[] = [];

  async function exported(item: string, name: string): Promise<Uint8Array> {
    const { page, app } = launched;
    await answerSaveDialog(app, join(folder, name));
    await page.getByRole("button", { name: /^Export/u }).click();
    await page.getByRole("menuitem", { name: item }).click();
    await page.getByRole("status").getByText(`Exported ${name}.`).waitFor();
    return readFile(join(folder, name));
  }

  /** That a text tells every verdict and every large figure of the screen. */
  function expectToSayWhatTheScreenSays(text: string): void {
    expect(verdicts.length).toBeGreaterThanOrEqual(3);
    expect(figures.length).toBeGreaterThanOrEqual(6);
    for (const said of [...verdicts, ...figures]) expect(flat(text)).toContain(said);
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "outcomes-report-"));
    const { scenario } = examples.find(({ id }) => id === "skill-mill")!;
    const base = { ...scenario, run: { ...scenario.run, trials: 1_000 } };
    await writeFile(join(folder, "deal.sop.json"), serialiseFile({ base, variants: [], versions: [] }));
    launched = await launchApp({ file: join(folder, "deal.sop.json") });
    const { page, app } = launched;
    await runIsDone(page, "1,000");
    await choose(app, "show-results");
    await page.getByRole("button", { name: /^Export/u }).waitFor();
    const texts = async (of: string): Promise<readonly string[]> =>
      (await page.locator(of).allInnerTexts()).map((text) => flat(text).trim());
    verdicts = await texts(".results-verdict .verdict__sentence");
    figures = await texts(".results-verdict__figure dd:nth-of-type(1)");
  });
  afterAll(async () => {
    await launched.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** What must hold of the report on any paper. */
  function expectWhole({ pages, fonts, facts }: ReadPdf): void {
    expect(facts.get("Pages")).toBe(String(pages.length));
    expect(facts.get("Title")).toContain("Skill Mill");
    for (const [place, page] of pages.entries()) expect(page).toContain(`${place + 1} of ${pages.length}`);
    expect(fonts.filter(({ embedded, readable }) => !embedded || !readable)).toEqual([]);
    expect(fonts.length).toBeGreaterThan(0);
    const text = pages.join("\n");
    expectToSayWhatTheScreenSays(text);
    for (const title of SECTIONS) expect(text).toContain(title);
    for (const page of pages) expect(page).not.toMatch(/undefined|NaN|\[object/u);
  }

  it("is a PDF on A4 with text, bookmarks and page numbers, its fonts within it", async () => {
    const bytes = await exported("Report (PDF, A4)", "report.pdf");
    const read = await readPdf(bytes);
    expect(read.facts.get("Page size")).toMatch(/\(A4\)$/u);
    expectWhole(read);
    const bookmarks = await bookmarksOf(bytes);
    expect(bookmarks.map((title) => title.split(": ")[0])).toEqual(SECTIONS);
    // Each party begins its own page, in the order of the bookmarks.
    const starts = bookmarks
      .slice(0, 3)
      .map((title) => read.pages.findIndex((page, place) => place > 0 && flat(page).trimStart().startsWith(title)));
    expect(starts.every((page, place) => page > (starts[place - 1] ?? 0))).toBe(true);
  });

  it("is a PDF on Letter", async () => {
    const read = await readPdf(await exported("Report (PDF, Letter)", "letter.pdf"));
    expect(read.facts.get("Page size")).toMatch(/\(letter\)$/u);
    expectWhole(read);
  });

  it("is a Word document that LibreOffice lays out", async () => {
    const bytes = await exported("Report (Word)", "report.docx");
    const made = await convertedByLibreOffice(new Map([["report.docx", bytes]]), "pdf");
    const { pages } = await readPdf(made.get("report.pdf")!);
    expect(pages.length).toBeGreaterThan(6);
    const text = pages.join("\n");
    expectToSayWhatTheScreenSays(text);
    for (const title of SECTIONS) expect(text).toContain(title);
  });

  it("is slides with charts to edit, a page each in LibreOffice", async () => {
    const bytes = await exported("Slides (PowerPoint)", "slides.pptx");
    const names = Object.keys(unzipSync(bytes));
    const slides = names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name));
    expect(names.filter((name) => /^ppt\/charts\/chart\d+\.xml$/u.test(name))).toHaveLength(8);
    expect(names.filter((name) => name.startsWith("ppt/notesSlides/notes"))).toHaveLength(slides.length);
    const made = await convertedByLibreOffice(new Map([["slides.pptx", bytes]]), "pdf");
    const { pages } = await readPdf(made.get("slides.pdf")!);
    expect(pages).toHaveLength(slides.length);
    expectToSayWhatTheScreenSays(pages.join("\n"));
  });

  it("is a page that a browser shows without asking anyone for anything", async () => {
    await exported("Report (web page)", "report.html");
    const found = process.env["OUTCOMES_CHROMIUM"];
    const browser = await chromium.launch({ executablePath: found || "/usr/bin/chromium", args: ["--no-sandbox"] });
    try {
      const page = await browser.newPage();
      const asked: string[] = [];
      const told: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      page.on("console", (message) => told.push(message.text()));
      await page.goto(`file://${join(folder, "report.html")}`);
      expectToSayWhatTheScreenSays(await page.locator("body").innerText());
      const headings = await page.locator("h2[id]").allInnerTexts();
      expect(headings.map((title) => title.split(": ")[0])).toEqual(["In short", "Contents", ...SECTIONS]);
      expect(asked).toHaveLength(1);
      expect(told).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
