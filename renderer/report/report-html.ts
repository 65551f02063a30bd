import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { ReportContent } from "#shared/export/report/report-content.ts";
import { reportOf } from "#shared/export/report/report-of.ts";
import type { Paper } from "#shared/report/paper.ts";
import charts from "../styles/chart-marks.css?raw";
import tokens from "../styles/tokens.css?raw";
import style from "./report.css?raw";
import { ReportPage } from "./report-page.tsx";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A text within a style sheet, whatever it holds. */
const quoted = (text: string): string =>
  `"${text.replaceAll(/[\p{Cc}"\\<>]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`;

/** What stands below every page that a browser prints: what made the numbers, and the page's number. */
const footOfPages = (foot: string): string => {
  const look = `color: #586573; font: 8px "Liberation Sans", Arial, Helvetica, sans-serif;`;
  return `@bottom-left { content: ${quoted(foot)}; width: 85%; text-align: left; ${look} }
@bottom-right { content: "Page " counter(page) " of " counter(pages); ${look} }`;
};

/**
 * A report as a page of its own: one file without scripts that asks for nothing, to be printed or read. What people wrote is
 * text in it, whatever it looks like.
 * @param prints `browser` where a browser prints it and is told the foot of its pages; the window puts a foot of its own there
 */
export function reportHtml(content: ReportContent, paper: Paper, prints: "browser" | "window" = "window"): string {
  const report = reportOf(content);
  const body = renderToStaticMarkup(createElement(ReportPage, { report, content, paper }));
  const foot = prints === "browser" ? footOfPages(report.foot) : "";
  const page = `@page { size: ${paper}; margin: 14mm 14mm 19mm; ${foot} } html, body { margin: 0; background: #ffffff; }`;
  return [
    "<!doctype html>",
    '<html lang="en-GB">',
    `<head><meta charset="utf-8"><title>${escaped(report.title)}</title>`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<style>${tokens}${charts}${style}${page}</style></head>`,
    `<body>${body}</body></html>`,
  ].join("\n");
}
