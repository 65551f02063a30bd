import { dealTerms } from "../../explain/deal-terms.ts";
import type { ReportSection } from "./report.ts";
import type { ReportContent } from "./report-content.ts";

/** The terms of the deal in sentences. */
export const termsSection = ({ scenario }: ReportContent): ReportSection => ({
  id: "terms",
  title: "Terms of the deal",
  startsPage: true,
  blocks: dealTerms(scenario).flatMap(({ title, sentences }) => [
    { kind: "heading", text: title } as const,
    { kind: "list", items: sentences } as const,
  ]),
});
