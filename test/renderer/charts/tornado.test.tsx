import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { RankingPicture } from "#renderer/charts/tornado/ranking-picture.tsx";
import { rankedSections, rankingRows } from "#renderer/charts/tornado/ranking-rows.ts";
import { RankingTable } from "#renderer/charts/tornado/ranking-table.tsx";
import { linesOf } from "#renderer/charts/tornado/sections.ts";
import { TornadoPicture } from "#renderer/charts/tornado/tornado-picture.tsx";
import { drawnSections, tornadoRows } from "#renderer/charts/tornado/tornado-rows.ts";
import { TornadoTable } from "#renderer/charts/tornado/tornado-table.tsx";
import { conductTornado } from "#shared/analysis/tornado/conduct-tornado.ts";
import type { TornadoDocument, TornadoFigure } from "#shared/analysis/tornado/tornado-document.ts";
import { outcome, people, rule, saving } from "../../shared/support/deal-parts.ts";
import { inProcessCrew, unheard } from "../../shared/support/in-process-crew.ts";
import { plainDeal } from "../../shared/support/plain-deal.ts";

/** Fourteen uniform prices, each wider than the one before, a saving that nobody is paid for, and a rate. */
const ids = Array.from({ length: 14 }, (_, place) => `o${place}`);
const deal = plainDeal({
  cohort: { segments: [people("all", 10)] },
  outcomes: ids.map((id, place) =>
    outcome(id, place === 12 ? { rate: { family: "uniform", low: 0.1, high: 0.9 } } : {}),
  ),
  payment: {
    rateCard: ids.map((id, place) => rule(id, { family: "uniform", low: 100, high: 200 + 10 * place })),
  },
  savings: [saving("o0", { family: "uniform", low: 1, high: 9 })],
});

describe("the pictures of what matters", () => {
  let document: TornadoDocument;
  let payments: TornadoFigure;
  beforeAll(async () => {
    const figures = ["payments.total.mean"];
    document = await conductTornado({ scenario: deal, seed: 1, trials: 120, figures }, inProcessCrew(), unheard);
    payments = document.figures[0]!;
  });
  const tornado = (byHand: boolean, figure = payments): string =>
    renderToStaticMarkup(
      <TornadoPicture document={document} figure={figure} byHand={byHand} caption="Prices." width={900} />,
    );
  const ranking = (byHand: boolean): string =>
    renderToStaticMarkup(
      <RankingPicture
        document={document}
        figure={payments}
        ranking={payments.ranking!}
        byHand={byHand}
        caption="Prices."
        width={900}
      />,
    );

  it("has two ends a bar, told apart by what the input is there, the widest twelve first", () => {
    const markup = tornado(false);
    expect(markup.match(/chart-bar chart-soft-1/gu)).toHaveLength(12 + 1);
    expect(markup.match(/chart-bar chart-fill-1/gu)).toHaveLength(12 + 1);
    // 10 people, £100 to £330: from £123 to £307, ten times £184.
    for (const words of [">£123<", ">£307<", ">£1,840<", "input at its P10", "3 more with smaller swings"])
      expect(markup).toContain(words);
    expect(markup).not.toMatch(/NaN|undefined|(width|height)="-/u);
  });

  it("puts inputs under whose hands they are in, and says where there is nothing", () => {
    const { sections, left } = drawnSections(tornadoRows(document, payments), true);
    expect(sections.map(({ head, rows }) => [head!.name, rows.length > 0, head!.detail])).toEqual([
      ["We control", true, ""],
      ["The provider", true, ""],
      ["The world", false, "nothing among the widest"],
    ]);
    expect(left).toBe(3);
    expect(tornado(true)).toContain("nothing among the widest");
    expect(tornado(true)).not.toMatch(/NaN|undefined/u);
  });

  it("reads every number of a row, and why one has no width", () => {
    const [first, ...rest] = tornadoRows(document, payments);
    expect(first!.text).toMatch(
      /: £[\d.]+k? at £123 \(P10\), £[\d.]+k? at £307 \(P90\); swing £1,840 ±0, rank correlation \+0\.\d\d\.$/u,
    );
    expect(rest.at(-1)!.text).toContain("It has no width: it moves nothing: savings do not decide what is paid.");
    const table = renderToStaticMarkup(<TornadoTable document={document} figure={payments} />);
    expect(table.match(/<tr>/gu)).toHaveLength(1 + 16);
    expect(table).toMatch(/data-value="1840(\.0*\d*)?"/u);
  });

  it("draws both ends on the same side of what is expected under each other", () => {
    const [bar] = payments.bars;
    const above = payments.expected!.value + 500;
    const bent = { ...bar!, low: { value: above, standardError: 1 }, high: { value: above + 9, standardError: 1 } };
    const markup = tornado(false, { ...payments, bars: [bent] });
    expect(markup.match(/height="9"/gu)).toHaveLength(2);
  });

  it("says so where nothing moves the figure, or it does not exist", () => {
    expect(tornado(false, { ...payments, bars: [] })).toContain("No uncertain input moves this figure");
    expect(tornado(false, { ...payments, expected: null })).toContain("No uncertain input moves this figure");
  });

  it("ranks by shares with intervals; people and luck stand beside the hands", () => {
    const rows = rankingRows(document, payments.ranking!);
    const { sections, left } = rankedSections(rows, payments.ranking!, true);
    expect(sections.map(({ head }) => head!.name)).toEqual([
      "We control",
      "The provider",
      "The world",
      "People and luck",
    ]);
    expect(sections[0]!.head!.detail).toMatch(/^\d+% \(\d+% to \d+%\) in all, \d+% \(−?\d+% to \d+%\) alone$/u);
    // Fourteen prices and a rate have some; luck is drawn beside the twelve.
    expect(left).toBe(3);
    for (const markup of [ranking(false), ranking(true)]) {
      expect(markup).toContain("Share of variance, with 95% intervals");
      expect(markup).not.toMatch(/NaN|undefined|(width|height)="-/u);
    }
    const table = renderToStaticMarkup(
      <RankingTable document={document} figure={payments} ranking={payments.ranking!} />,
    );
    expect(table).toContain("All: We control");
    expect(table.match(/<tr>/gu)).toHaveLength(1 + rows.length + 3);
  });

  it("lays lines under each other without gaps", () => {
    const { lines, height } = linesOf([
      { head: { name: "A", detail: "" }, rows: [1, 2] },
      { head: undefined, rows: [3] },
    ]);
    expect(lines.map(({ top }) => top)).toEqual([0, 30, 68, 106]);
    expect(height).toBe(144);
  });
});
