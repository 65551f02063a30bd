import { resultFoot } from "../../headlines/result-foot.ts";
import type { ReportContent } from "../report/report-content.ts";
import type { SlideFigure } from "./slides.ts";

/** A figure as a speaker reads it out. */
export const figureLine = ({ label, value, error }: SlideFigure): string =>
  error === "" ? `${label}: ${value}.` : `${label}: ${value} (Monte Carlo error ${error}).`;

/** What made the numbers, and what their errors are: at the end of every note. */
export const sourceLine = ({ result }: ReportContent): string =>
  `Where it comes from: ${resultFoot(result, { isPartial: false, isStale: false })}. An error is one standard error of the simulation: how far a figure would move with other trials. It says nothing of how good the inputs are.`;
