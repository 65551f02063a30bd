import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { bridgeDomain } from "#renderer/charts/bridge/bridge-domain.ts";
import { BridgePicture } from "#renderer/charts/bridge/bridge-picture.tsx";
import { bridgeRows, rowText } from "#renderer/charts/bridge/bridge-steps.ts";
import { BridgeTable } from "#renderer/charts/bridge/bridge-table.tsx";
import { fitText } from "#renderer/charts/labels/fit-text.ts";
import { textWidth } from "#renderer/charts/labels/text-width.ts";
import type { BridgeDocument } from "#shared/analysis/bridge/bridge-document.ts";
import { outcome, people, rule, term } from "../../shared/support/deal-parts.ts";
import { plainDeal } from "../../shared/support/plain-deal.ts";
import { bridged, figureIn } from "../../shared/analysis/bridge/conduct.ts";

const deal = (price: number, count: number, cap?: number) =>
  plainDeal({
    outcomes: [outcome("job")],
    cohort: { segments: [people("all", count)] },
    payment: { rateCard: [rule("job", price)], ...(cap && { contractCap: term(cap) }) },
  });

describe("the picture of a bridge", () => {
  let document: BridgeDocument;
  beforeAll(async () => {
    // 10 × 100 = 1,000; 12 × 100 = 1,200; 12 × 120 = 1,440; capped at 1,300.
    document = await bridged(deal(100, 10), deal(120, 12, 1300));
  });
  const payments = () => figureIn(document, "payments.total.mean");

  it("leads in rows from the one deal to the other, each from where the last ended", () => {
    const rows = bridgeRows(document, payments());
    expect(rows.map(({ from, to, told }) => [from, to, told])).toEqual([
      [1000, 1000, "£1,000"],
      [1000, 1200, "+£200"],
      [1200, 1440, "+£240"],
      [1440, 1300, "−£140"],
      [1300, 1300, "£1,300"],
    ]);
    expect(rowText(rows[3]!)).toBe("Payment: contract cap, none → £1,300: −£140 ±0, which makes £1,300; alone £0.");
  });

  it("has a bar a step, what takes off in its own colour, and a dot at either end", () => {
    const markup = renderToStaticMarkup(
      <BridgePicture document={document} figure={payments()} caption="It rose." width={700} />,
    );
    expect(markup.match(/chart-bar /gu)).toHaveLength(3);
    expect(markup.match(/chart-bar chart-fill-4/gu)).toHaveLength(1);
    expect(markup.match(/<circle/gu)).toHaveLength(2);
    expect(markup).toContain("the axis does not begin at nothing");
    expect(markup).not.toMatch(/NaN|undefined|(width|height)="-/u);
  });

  it("gives a spreadsheet the numbers in full beside what is read", () => {
    const markup = renderToStaticMarkup(<BridgeTable document={document} figure={payments()} />);
    expect(markup).toContain('data-value="-140"');
    expect(markup).toContain("−£140");
  });

  it("draws what a deal has no figure for as nothing, not as zero", () => {
    const none = {
      ...payments(),
      from: undefined,
      steps: payments().steps.map((step) => ({ ...step, change: undefined })),
    };
    const markup = renderToStaticMarkup(<BridgePicture document={document} figure={none} caption="" width={500} />);
    expect(markup).not.toMatch(/NaN|undefined/u);
    expect(markup.match(/<circle/gu)).toHaveLength(1);
  });
});

describe("the range of a bridge's axis", () => {
  const rows = (from: number, to: number) => [{ ...bare, from, to }];
  const bare = { kind: "step", label: "", detail: "", told: "", error: "", standardError: 0 } as const;
  const more = { level: "", alone: "", aloneValue: undefined, why: "" };
  const domain = (from: number, to: number) => bridgeDomain(rows(from, to).map((row) => ({ ...row, ...more })));

  it("begins at nothing where the steps are large beside the levels, and near them where they are small", () => {
    expect(domain(100, 300)[0]).toBe(0);
    expect(domain(1000, 1100)[0]).toBe(994);
    expect(domain(-1000, -1100)[1]).toBe(-994);
    expect(domain(-5, 5)).toEqual([-5.6, 5.6]);
    expect(domain(0, 0)[1]).toBeGreaterThan(0);
  });
});

it("a text that does not fit ends in an ellipsis and fits", () => {
  expect(fitText("Short", 200)).toBe("Short");
  const cut = fitText("Accommodation kept for eighteen months", 120);
  expect(cut).toMatch(/^Accommodation.*…$/u);
  expect(textWidth(cut)).toBeLessThanOrEqual(120);
});
