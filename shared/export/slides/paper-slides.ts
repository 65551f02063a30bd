import { decimal } from "../../format/decimal.ts";
import { labelWithin } from "../../format/label-within.ts";
import { listed } from "../../format/in-words.ts";
import { dealTerms } from "../../explain/deal-terms.ts";
import { assumptionsOf } from "../../report/assumptions.ts";
import { assumptionsSection } from "../report/assumptions-section.ts";
import { certificateSection } from "../report/method-sections.ts";
import type { ReportBlock, ReportSection } from "../report/report.ts";
import type { ReportContent } from "../report/report-content.ts";
import { slideTable, tableSlides } from "./result-slides.ts";
import type { Slide } from "./slides.ts";
import { sourceLine } from "./speaker-notes.ts";
import { splitTable } from "./split-table.ts";
import { splitWords } from "./split-words.ts";
import { weakestFirst } from "./weakest-first.ts";

const APPENDIX = "Appendix";

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
      about: `${APPENDIX}: the contract${parts.length === 1 ? "" : ` (${at + 1} of ${parts.length})`}`,
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

/** Slides of assumptions that are shown to a meeting; all of them stand in the report and the workbook. */
const MOST_OF_ASSUMPTIONS = 3;

/** The figures with the weakest evidence, which a meeting should talk about, and how many there are beside them. */
function assumptionsSlides(content: ReportContent): readonly Slide[] {
  const section = assumptionsSection(content);
  const { text } = partOf(section, "paragraph");
  const { rows, ...table } = partOf(section, "table");
  if (rows.length === 0) return [];
  const [first = text, ...others] = text.split(/(?<=\.) /u);
  const weights = [3.4, 2.4, 0.95, 0.65, 4.2, ...(table.columns.length > 5 ? [1.2] : [])];
  const weakest = weakestFirst(assumptionsOf(content.scenario)).map((place) => rows[place]!);
  const parts = splitTable(slideTable({ ...table, rows: weakest }, weights));
  const shown = parts.slice(0, MOST_OF_ASSUMPTIONS).flatMap(({ table: { rows: some } }) => some).length;
  const which =
    shown === rows.length
      ? "The weakest evidence comes first."
      : `Shown: the ${decimal(shown)} with the weakest evidence. All ${decimal(rows.length)} stand in the report and the workbook, with their sources.`;
  const remark = `${which} ${others.join(" ")}`;
  return tableSlides(slideTable({ ...table, rows: weakest.slice(0, shown) }, weights), {
    id: "assumptions",
    about: `${APPENDIX}: assumptions and their evidence`,
    title: `The deal rests on ${labelWithin(first)}`,
    remark,
    notes: [which, ...others, sourceLine(content)],
  });
}

function certificateSlides(content: ReportContent): readonly Slide[] {
  const section = certificateSection(content);
  return tableSlides(slideTable(partOf(section, "table"), [3, 9]), {
    id: "certificate",
    about: `${APPENDIX}: run certificate`,
    title: partOf(section, "paragraph").text,
    remark:
      "To reproduce: open the deal’s file in the program, set trials and seed as here, run, and compare the SHA-256.",
    notes: [
      "To reproduce: open the deal’s file in the program, set trials and seed as here, run, and compare the SHA-256 of the results.",
      sourceLine(content),
    ],
  });
}

/** What begins the part that is there to be looked up. */
function appendixSlide(content: ReportContent): Slide {
  const remark =
    "To look up: the key terms in sentences, the assumptions with the weakest evidence first, and what anyone needs to make the same figures again.";
  return {
    id: "appendix",
    layout: "cover",
    about: content.scenario.deal.name,
    title: APPENDIX,
    remark,
    notes: [APPENDIX, remark, sourceLine(content)],
  };
}

/** What stands behind the results, as an appendix: terms, assumptions with their grades, and how to run it again. */
export const paperSlides = (content: ReportContent): readonly Slide[] => [
  appendixSlide(content),
  ...termsSlides(content),
  ...assumptionsSlides(content),
  ...certificateSlides(content),
];
