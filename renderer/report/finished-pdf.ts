import type { ReportContent } from "#shared/export/report/report-content.ts";
import { reportOf } from "#shared/export/report/report-of.ts";
import { withBookmarks } from "./with-bookmarks.ts";

/** The PDF of a report with a bookmark for each section, its title and its language. @param bytes as a print engine made them */
export function finishedPdf(bytes: Uint8Array, content: ReportContent): Promise<Uint8Array> {
  const { title, foot, sections } = reportOf(content);
  return withBookmarks(
    bytes,
    sections.map((section) => ({ title: section.title, place: section.id })),
    { title, subject: foot, program: content.certificate.program },
  );
}
