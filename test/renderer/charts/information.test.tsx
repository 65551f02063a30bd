import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { InformationPicture } from "#renderer/charts/information/information-picture.tsx";
import { InformationTable } from "#renderer/charts/information/information-table.tsx";
import type { InformationDocument, LearntGroup } from "#shared/analysis/information/information-document.ts";
import { netFigures } from "#shared/analysis/information/net-figures.ts";

const group = (label: string, value: number, rest: Partial<LearntGroup> = {}): LearntGroup => ({
  kind: "input",
  label,
  words: label,
  inputs: [label],
  value,
  standardError: 400,
  low: Math.max(0, value - 784),
  high: value + 784,
  crossFitted: value - 100,
  changes: 0.2,
  ...rest,
});
const groups = [group("All rates", 12_000, { kind: "kind", inputs: ["a", "b"] }), group("Rate a", 5_000)];
const document: InformationDocument = {
  format: "outcomes-partnership-information",
  version: 1,
  program: "test",
  scenario: { name: "Deal", sha256: "0".repeat(64), currency: "GBP", startMonth: "2020-04" },
  seed: 1,
  trials: 2000,
  sampling: "plain",
  by: netFigures[0]!,
  options: [],
  best: "none",
  everything: { value: 20_000, standardError: 500, changes: 0.3 },
  groups,
};

describe("the picture of the value of information", () => {
  it("has a bar a group, its interval under it, several inputs in another colour, and a line at knowing everything", () => {
    const markup = renderToStaticMarkup(
      <InformationPicture document={document} groups={groups} known={new Set()} caption="Worth it." width={700} />,
    );
    expect(markup.match(/chart-bar chart-fill-1/gu)).toHaveLength(1);
    expect(markup.match(/chart-bar chart-fill-2/gu)).toHaveLength(1);
    expect(markup.match(/chart-whisker/gu)).toHaveLength(2);
    expect(markup).toContain("Everything, luck included: £20.0k");
    expect(markup).not.toMatch(/NaN|undefined|(width|height)="-/u);
  });

  it("says so where nothing is worth knowing", () => {
    const markup = renderToStaticMarkup(
      <InformationPicture document={document} groups={[]} known={new Set()} caption="Nothing." width={700} />,
    );
    expect(markup).toContain("Nothing that can be found out is worth anything");
    // A study that a person named is told even then, and has no axis to stand on.
    const none = { ...document, everything: { value: 0, standardError: 0, changes: 0 } };
    const study = group("Pilot", 0, { kind: "asked", standardError: 0, low: 0, high: 0, crossFitted: 0, changes: 0 });
    const named = renderToStaticMarkup(
      <InformationPicture document={none} groups={[study]} known={new Set()} caption="Nothing." width={700} />,
    );
    expect(named).toContain("Nothing is worth knowing");
    expect(named).not.toContain("chart-bar");
  });

  it("has all numbers in full behind its table, what the other fits say too", () => {
    const markup = renderToStaticMarkup(<InformationTable document={document} groups={groups} />);
    expect(markup).toContain('data-value="12000"');
    expect(markup).toContain('data-value="4900"');
    expect(markup).toContain("£11.2k to £12.8k");
    const few = [group("Rate a", 5_000, { crossFitted: undefined })];
    expect(renderToStaticMarkup(<InformationTable document={document} groups={few} />)).not.toMatch(/NaN|undefined/u);
  });
});
