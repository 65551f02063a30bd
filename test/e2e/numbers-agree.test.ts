import { unzipSync } from "fflate";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Page } from "playwright";
import readXlsx from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { choose } from "#scripts/launch/choose.ts";
import { examples } from "#shared/examples/examples.ts";
import { toldMean } from "#shared/headlines/told-estimate.ts";
import { verdictFigures } from "#shared/headlines/verdict-figures.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import { serialiseFile } from "#shared/variants/serialise-file.ts";
import { commandLine } from "./support/command-line.ts";
import { launchApp, type LaunchedApp } from "./support/launch-app.ts";
import { runIsDone } from "./support/run-is-done.ts";
import { readPdf } from "./support/read-pdf.ts";
import { answerSaveDialog } from "./support/stand-in-dialogs.ts";

/** What a party is told: its verdict, and the figures beside it in their order. */
interface ToldParty {
  readonly sentence: string;
  readonly figures: readonly string[];
}

const flat = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();

/** What the verdicts of a page tell, in the app and in a pack alike. */
async function toldOn(page: Page): Promise<readonly ToldParty[]> {
  const told: ToldParty[] = [];
  for (const card of await page.locator(".results-verdict").all()) {
    const figures = await card.locator(".results-verdict__figure dd:nth-of-type(1)").allInnerTexts();
    told.push({ sentence: flat(await card.locator(".verdict__sentence").innerText()), figures: figures.map(flat) });
  }
  return told;
}

/** The text of parts of an Office file, by what their names look like. */
function textOf(bytes: Uint8Array, parts: RegExp): string {
  const entries = Object.entries(unzipSync(bytes)).filter(([name]) => parts.test(name));
  const xml = entries.map(([, part]) => new TextDecoder().decode(part)).join(" ");
  const words = [...xml.matchAll(/<(?:w|a):t(?: [^>]*)?>(?<text>[^<]*)</gu)].map(({ groups }) => groups!["text"]!);
  return flat(words.join(" "))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

/** One run of one deal, taken out in every format: each tells the same figure for the same thing, rounded alike. */
describe("the numbers of a run", () => {
  let launched: LaunchedApp;
  let folder = "";
  let told: readonly ToldParty[] = [];
  let result: ResultDocument;
  const at = (name: string): string => join(folder, name);

  async function exported(command: Parameters<typeof choose>[1], name: string): Promise<Uint8Array> {
    await answerSaveDialog(launched.app, at(name));
    await choose(launched.app, command);
    await launched.page.getByRole("status").getByText(`Exported ${name}`).waitFor();
    return readFile(at(name));
  }

  /** That a text tells every party's verdict and figures. */
  function expectAllIn(text: string): void {
    for (const { sentence, figures } of told)
      for (const each of [sentence, ...figures]) expect(flat(text)).toContain(each);
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "outcomes-agree-"));
    const { scenario } = examples.find(({ id }) => id === "aspire")!;
    const base = { ...scenario, run: { ...scenario.run, trials: 700 } };
    await writeFile(at("deal.sop.json"), serialiseFile({ base, variants: [], versions: [] }));
    launched = await launchApp({ file: at("deal.sop.json") });
    await runIsDone(launched.page, "700");
    await choose(launched.app, "show-results");
    await launched.page.locator(".results-verdict").first().waitFor();
    told = await toldOn(launched.page);
    result = JSON.parse(new TextDecoder().decode(await exported("export-results-json", "deal.results.json")));
  });
  afterAll(async () => {
    await launched.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("are told of each party on the screen as the result document has them", () => {
    expect(told).toHaveLength(3);
    expect(told.flatMap(({ figures }) => figures).length).toBeGreaterThanOrEqual(10);
    for (const [place, { party, sentence }] of result.verdicts.entries()) {
      expect(told[place]!.figures).toEqual(verdictFigures(party, result).map(({ value }) => flat(value)));
      expect(flat(sentence)).toContain(told[place]!.sentence);
    }
  });

  it("are those of the command line, to the last digit", async () => {
    const { stdout } = await commandLine(at("deal.sop.json"), "--json");
    expect(JSON.parse(stdout)).toEqual(result);
    const page = await commandLine("export", at("deal.sop.json"), "--to", "html", "--out", "-");
    expectAllIn(
      page.stdout
        .replaceAll(/<[^>]*>/gu, " ")
        .replaceAll("&#x27;", "'")
        .replaceAll("&amp;", "&"),
    );
  });

  it("are in the workbook: numbers in full, and as told", async () => {
    const sheets = await readXlsx(Buffer.from(await exported("export-workbook", "deal.xlsx")), { trim: false });
    const summary = sheets.find(({ sheet }) => sheet === "Summary")!.data;
    const heads = summary.find(([first]) => first === "Figure")!;
    const mean = heads.indexOf("Mean of all trials");
    const rowOf = (label: string) => summary.find((row) => row[0] === label && typeof row[mean] === "number");
    const drawn = result.measures.filter(({ label, statistics }) => statistics && rowOf(label));
    expect(drawn.length).toBeGreaterThanOrEqual(8);
    for (const measure of drawn) {
      const cell = (head: string) => rowOf(measure.label)![heads.indexOf(head)];
      expect(cell("P50 (median)")).toBeCloseTo(measure.statistics!.percentiles.p50, 6);
      expect(cell("Mean of all trials")).toBeCloseTo(measure.statistics!.mean, 6);
      expect(cell("Mean, as told")).toBe(toldMean(measure, result.scenario).value);
    }
    expectVerdictsIn(flat(summary.flat().join(" ")));
  });

  /** That a text has what is told first of each party. */
  function expectVerdictsIn(text: string): void {
    for (const { sentence } of told) expect(text).toContain(sentence);
  }

  it("are in the report, as PDF and as Word document", async () => {
    const { pages } = await readPdf(await exported("export-report", "deal.report.pdf"));
    expectAllIn(pages.join(" "));
    await answerSaveDialog(launched.app, at("deal.report.docx"));
    await launched.page.getByRole("button", { name: /^Export/u }).click();
    await launched.page.getByRole("menuitem", { name: "Report (Word)" }).click();
    await launched.page.getByRole("status").getByText("Exported deal.report.docx").waitFor();
    expectAllIn(textOf(await readFile(at("deal.report.docx")), /^word\/document\.xml$/u));
  });

  it("are on the slides", async () => {
    const slides = await exported("export-slides", "deal.pptx");
    expectAllIn(textOf(slides, /^ppt\/(?:slides|notesSlides)\/[^/]+\.xml$/u));
  });

  it("are in the pack, in another browser", async () => {
    await exported("export-pack", "deal.pack.html");
    const executablePath = process.env["OUTCOMES_CHROMIUM"] || "/usr/bin/chromium";
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
    try {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(at("deal.pack.html")).href);
      await page.locator(".results-verdict").first().waitFor();
      expect(await toldOn(page)).toEqual(told);
    } finally {
      await browser.close();
    }
  });
});
