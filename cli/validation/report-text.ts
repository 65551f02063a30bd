import { counted } from "#cli/tell.ts";
import { warningText } from "#cli/warnings-text.ts";
import type { FileProblem, FileReport } from "./file-report.ts";

const named = (file: string): string => (file === "-" ? "standard input" : file);

function problemText({ severity, place, sentence, weight, reason, mend }: FileProblem): string {
  const line = place === "" ? sentence : `${place}: ${sentence}`;
  if (severity === "error") return `  ${line}`;
  if (weight === undefined || reason === undefined || mend === undefined) return `  Warning: ${line}`;
  return warningText({ weight, sentence, reason, mend }, place).replaceAll(/^/gmu, "  ");
}

function reportText({ file, valid, deal, problems }: FileReport): string {
  const warnings = problems.length === 0 ? "" : `, ${counted(problems.length, "warning")}`;
  const head = valid
    ? `${named(file)}: fine${warnings} (${deal})`
    : `${named(file)}: ${counted(problems.length, "problem")}`;
  return [head, ...problems.map(problemText)].join("\n");
}

/** What was found of some files, for a terminal; of several how many are fine. */
export function reportsText(reports: readonly FileReport[]): string {
  const fine = reports.filter(({ valid }) => valid).length;
  const all = reports.length === 1 ? "" : `\n${counted(reports.length, "file")}, ${fine} fine.\n`;
  return `${reports.map(reportText).join("\n")}\n${all}`;
}
