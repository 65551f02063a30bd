import type { Problem } from "#shared/model/problem.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { SenseWarning } from "#shared/model/sense-warning.ts";
import { describePath } from "#shared/schema/describe-path.ts";
import { correlationNote } from "./correlation-note.ts";
import { BAD_INPUT, DONE } from "./exit-codes.ts";
import { note } from "./quiet.ts";
import { warningsCount, warningsText } from "./warnings-text.ts";
import type { WriteOutcome } from "./write-outputs.ts";

/** "2 problems", "1 line" */
export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : "s"}`;

/** A problem on a line of its own: where, then what. */
export const problemLine = ({ path, sentence }: Problem, document: unknown): string =>
  path.length === 0 ? sentence : `${describePath(path, document)}: ${sentence}`;

/** Every problem on standard error, a line each. Answers the exit code. */
export function refuse(title: string, lines: readonly string[]): number {
  console.error(`${title}\n`);
  for (const line of lines) console.error(`  ${line}`);
  return BAD_INPUT;
}

/** Tells what was written, beside the answer; answers the exit code. */
export function tellWritten(written: WriteOutcome): number {
  if (written.kind === "refused") {
    console.error(written.sentence);
    return BAD_INPUT;
  }
  note(`Written:\n${written.files.map((file) => `  ${file}`).join("\n")}`);
  return DONE;
}

/** On standard error, so that the result stays alone on standard output. */
export function tellWarnings(warnings: readonly SenseWarning[], inFull: boolean, scenario: Scenario): void {
  const count = warningsCount(warnings);
  if (inFull) console.error(warningsText(warnings, scenario));
  else if (count !== undefined) note(count);
}

/** What is to be known of a result beside its figures, on standard error. */
export function tellNotes(result: ResultDocument, scenario: Scenario, warningsInFull: boolean): void {
  tellWarnings(result.warnings, warningsInFull, scenario);
  if (result.correlationRepair) note(correlationNote(result.correlationRepair));
}
