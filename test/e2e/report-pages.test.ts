import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reportHtml } from "#renderer/report/report-html.ts";
import { reportOf } from "#shared/export/report/report-of.ts";
import { resultFoot } from "#shared/headlines/result-foot.ts";
import { examples } from "#shared/examples/examples.ts";
import { papers } from "#shared/report/paper.ts";
import { slidesContent } from "../shared/export/slides/slides-content.ts";
import { printedReport } from "./support/ask-desktop.ts";
import { launchApp, type LaunchedApp } from "./support/launch-app.ts";
import { readPdf } from "./support/read-pdf.ts";

const flat = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();
const each = papers.flatMap((paper) => examples.map(({ id, scenario }) => [paper, id, scenario] as const));

/** The report of every example as the app prints it. */
describe("a report on paper", () => {
  let launched: LaunchedApp;
  beforeAll(async () => {
    launched = await launchApp({ page: "stand-in" });
  });
  afterAll(() => launched.close());

  it.each(each)("has one page for each party on %s: %s", async (paper, _, scenario) => {
    const content = slidesContent(scenario, 300);
    const foot = resultFoot(content.result, { isPartial: false, isStale: false });
    const printed = await printedReport(launched.page, { html: reportHtml(content, paper), paper, foot });
    const { pages } = await readPdf(printed);
    const { sections } = reportOf(content);
    const starts = sections.map(({ title }) =>
      pages.findIndex((page, place) => place > 0 && flat(page).startsWith(flat(title).slice(0, 60))),
    );
    const parties = sections.findIndex(({ id }) => id === "results");
    expect(parties).toBeGreaterThanOrEqual(2);
    expect(starts.slice(0, parties + 1)).toEqual(
      Array.from({ length: parties + 1 }, (__, place) => starts[0]! + place),
    );
  });
});
