import { labelWithin } from "../../format/label-within.ts";
import { listed } from "../../format/in-words.ts";
import { dealTerms } from "../../explain/deal-terms.ts";
import { assumptionsSection } from "../report/assumptions-section.ts";
import { certificateSection } from "../report/method-sections.ts";
import type { ReportBlock, ReportSection } from "../report/report.ts";
import type { ReportContent } from "../report/report-content.ts";
import { slideTable, tableSlides } from "./result-slides.ts";
import type { Slide } from "./slides.ts";
import { sourceLine } from "./speaker-notes.ts";
import { splitWords } from "./split-words.ts";

const partOf = <Kind extends ReportBlock["kind"]>(
  { blocks }: ReportSection,
  kind: Kind,
): Extract<ReportBlock, { kind: Kind }> =>
  blocks.find((block): block is Extract<ReportBlock, { kind: Kind }> => block.kind === kind)!;

/** The terms of the deal in the report’s sentences, over as many slides as they need. */
function termsSlides(content: ReportContent): readonly Slide[] {
  const parts = splitWords(
    dealTerms(content.scenario).map(({ title, sentences }) => ({ heading: title, items: sentences })),
  );
  return parts.map(({ words, cut }, at) => {
    const headings = words.map(({ heading }, place) => (place === 0 ? heading : labelWithin(heading)));
    const title = `Key terms: ${labelWithin(listed(headings))}`;
    return {
      id: at === 0 ? "terms" : `terms-${at + 1}`,
      layout: "message",
      about: parts.length === 1 ? "The contract" : `The contract (${at + 1} of ${parts.length})`,
      title,
      words,
      notes: [
        title,
        ...cut.map((item) => `In full: ${item}`),
        ...words.flatMap(({ items }) => items),
        sourceLine(content),
      ],
    };
  });
}

function assumptionsSlides(content: ReportContent): readonly Slide[] {
  const section = assumptionsSection(content);
  const { text } = partOf(section, "paragraph");
  const table = partOf(section, "table");
  if (table.rows.length === 0) return [];
  const [first = text, ...others] = text.split(/(?<=\.) /u);
  const weights = [3.4, 2.4, 0.95, 0.65, 4.2, ...(table.columns.length > 5 ? [1.2] : [])];
  return tableSlides(slideTable(table, weights), {
    id: "assumptions",
    about: "Assumptions and their evidence",
    title: `The deal rests on ${labelWithin(first)}`,
    remark: others.join(" "),
    notes: [...others, sourceLine(content)],
  });
}

function certificateSlides(content: ReportContent): readonly Slide[] {
  const section = certificateSection(content);
  return tableSlides(slideTable(partOf(section, "table"), [3, 9]), {
    id: "certificate",
    about: "Run certificate",
    title: partOf(section, "paragraph").text,
    remark:
      "To reproduce: open the deal’s file in the program, set trials and seed as here, run, and compare the SHA-256.",
    notes: [
      "To reproduce: open the deal’s file in the program, set trials and seed as here, run, and compare the SHA-256 of the results.",
      sourceLine(content),
    ],
  });
}

/** What stands behind the results: terms, assumptions with their grades, and how to run it again. */
export const paperSlides = (content: ReportContent): readonly Slide[] => [
  ...termsSlides(content),
  ...assumptionsSlides(content),
  ...certificateSlides(content),
];
