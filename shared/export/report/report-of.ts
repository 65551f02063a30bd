import { resultFoot } from "../../headlines/result-foot.ts";
import { withPlainTexts } from "./plain-text.ts";
import { assumptionsSection } from "./assumptions-section.ts";
import { certificateSection, methodSections } from "./method-sections.ts";
import { partySection } from "./party-sections.ts";
import type { Report } from "./report.ts";
import type { ReportContent } from "./report-content.ts";
import { resultsSection } from "./results-sections.ts";
import { termsSection } from "./terms-section.ts";

/**
 * The report on a deal: a page for each party, then what is achieved and paid, the terms, the assumptions with their grades, the
 * method, its limits and the certificate of the run.
 */
export function reportOf(content: ReportContent): Report {
  const { scenario, result } = content;
  // A mark within a name that turns the direction of text would turn the figures of its sentence too.
  return withPlainTexts({
    title: scenario.deal.name,
    summary: scenario.deal.summary ?? "",
    inShort: result.verdicts.map(({ name, sentence }) => ({ party: name, sentence })),
    foot: resultFoot(result, { isPartial: false, isStale: false }),
    sections: [
      ...result.verdicts.map((verdict) => partySection(content, verdict)),
      resultsSection(content),
      termsSection(content),
      assumptionsSection(content),
      ...methodSections(content),
      certificateSection(content),
    ],
  });
}
