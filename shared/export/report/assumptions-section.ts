import { figureWords } from "../../format/distribution-words.ts";
import { decimal } from "../../format/decimal.ts";
import { missingValue } from "../../format/missing-value.ts";
import { assumptionsOf, type Assumption } from "../../report/assumptions.ts";
import type { ReportBlock, ReportSection } from "./report.ts";
import type { ReportContent } from "./report-content.ts";

/** What the grades mean, as the Greater Manchester cost-benefit guidance (2014) has them. */
const gradeWords = "Grades go from A, the agency’s own records, to F, uncorroborated judgement.";

function countWords(all: readonly Assumption[]): string {
  const published = all.filter(({ status }) => status === "published").length;
  const uncertain = all.filter(({ value }) => typeof value !== "number").length;
  const lacking = all.filter(({ missing }) => missing.includes("source") || missing.includes("grade")).length;
  return `${decimal(all.length)} figures: ${decimal(published)} are published, ${decimal(all.length - published)} are assumed or worked out; ${decimal(uncertain)} are uncertain and drawn anew in each trial. ${lacking === 0 ? "Each has its source or grade." : `${decimal(lacking)} lack a source or a grade.`} ${gradeWords}`;
}

/** Every figure of the deal with the trail behind it. */
export function assumptionsSection({ scenario }: ReportContent): ReportSection {
  const all = assumptionsOf(scenario);
  const { currency } = scenario.deal;
  const isOwned = all.some(({ owner }) => owner !== undefined);
  const sources = scenario.sources.map(({ title, publisher, date, url }) =>
    [title, publisher, date, url].filter((part) => part !== undefined).join(". "),
  );
  const blocks: ReportBlock[] = [
    { kind: "paragraph", text: countWords(all) },
    {
      kind: "table",
      title: "Assumptions, with the evidence behind each",
      columns: [
        { name: "Figure" },
        { name: "Value", isText: true },
        { name: "Status", isText: true },
        { name: "Grade", isText: true },
        { name: "Source or note", isText: true },
        ...(isOwned ? [{ name: "Owner", isText: true }] : []),
      ],
      rows: all.map(({ name, value, unit, status, grade, cited, note, owner }) => [
        name,
        figureWords(value, unit, currency),
        status === "published" ? "published" : "assumed",
        grade ?? missingValue,
        [cited?.title, note].filter((part) => part !== undefined).join(". ") || missingValue,
        ...(isOwned ? [owner ?? missingValue] : []),
      ]),
    },
    ...(sources.length === 0
      ? []
      : [{ kind: "heading", text: "Sources" } as const, { kind: "list", items: sources } as const]),
  ];
  return { id: "assumptions", title: "Assumptions", startsPage: true, blocks };
}
