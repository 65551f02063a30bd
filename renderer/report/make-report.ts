export { pngOf as painted } from "../charts/takeaway/png-of.ts";
export { finishedPdf } from "./finished-pdf.ts";
export { reportHtml } from "./report-html.ts";
export { wordReport } from "./word-report.ts";
