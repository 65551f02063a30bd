import type { Scenario } from "#shared/model/scenario.ts";
import type { ScenarioFile } from "#shared/model/variant.ts";
import { resultJson } from "#shared/report/result-json.ts";
import { certificateOf } from "./certificate-of.ts";
import { DONE } from "./exit-codes.ts";
import { csvFormat } from "./export/csv-format.ts";
import { jsonFormat } from "./export/json-format.ts";
import { writeExport } from "./export/write-export.ts";
import { type RunTrials, sumUp } from "./run-trials.ts";
import { summaryText } from "./summary-text.ts";
import { tellNotes, tellWritten } from "./tell.ts";

/** How a verb answers. */
interface Answer {
  readonly json: boolean;
  readonly out: string | undefined;
  readonly warnings: boolean;
}

/** Trials of a deal. */
interface DoneRun {
  readonly scenario: Scenario;
  /** The file it is of. */
  readonly file: ScenarioFile;
  readonly seed: number;
  readonly trials: RunTrials;
}

/**
 * Tells a whole run, and writes it where that was asked for: what `export --to json,csv` writes.
 * @param origin since when, in milliseconds of the process, or how else it came about; answers the exit code
 */
export async function tellResult(answer: Answer, run: DoneRun, origin: number | string): Promise<number> {
  const { scenario, file, seed, trials } = run;
  const result = sumUp(scenario, seed, trials);
  const seconds = typeof origin === "number" ? (performance.now() - origin) / 1000 : undefined;
  tellNotes(result, scenario, answer.warnings);
  process.stdout.write(answer.json ? resultJson(result) : summaryText(result, seconds ?? String(origin)));
  if (answer.out === undefined) return DONE;
  const certificate = certificateOf(scenario, result, trials, seconds);
  const source = { kind: "run", run: { scenario, file, result, certificate, trials } } as const;
  const files = [...jsonFormat.files, ...csvFormat.files];
  return tellWritten(await writeExport(files, source, { kind: "folder", path: answer.out }));
}
