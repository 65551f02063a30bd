import { DONE } from "#cli/exit-codes.ts";
import { nodeSweepPort } from "#cli/node-worker-port.ts";
import { progressBar } from "#cli/progress-bar.ts";
import { wrapped } from "#cli/wrapped.ts";
import type { AnalysisFile } from "#shared/analysis/conduct/analysis-files.ts";
import type { Conduct } from "#shared/analysis/conduct/conduct.ts";
import { irrDoubt } from "#shared/analysis/conduct/irr-doubt.ts";
import { Crew } from "#shared/sweep/crew.ts";
import type { AnalysisOptions } from "./analysis-options.ts";
import { writeAnalysis } from "./write-analysis.ts";

/** How an analysis is conducted, and how it is told. */
export interface ConductedAnalysis<Own, Asked, Document> {
  readonly conduct: Conduct<Asked, Document>;
  /** The document for a terminal. */
  readonly text: (document: Document, seconds: number, own: Own) => string;
  /** Files of `--out` beside the document. */
  readonly files: readonly AnalysisFile<Document>[];
  /** What the file of the document is called: `tornado.json`. */
  readonly fileName: string;
}

/** Conducts an analysis on worker threads with a bar on standard error, and tells it. Answers the exit code. */
export async function conductAndTell<Own, Asked, Document>(
  { conduct, text, files, fileName }: ConductedAnalysis<Own, Asked, Document>,
  asked: Asked,
  { workers, json, out, own }: AnalysisOptions<Own>,
): Promise<number> {
  const started = performance.now();
  const crew = new Crew(Array.from({ length: workers }, nodeSweepPort));
  const bar = progressBar(1);
  const document = await conduct(asked, crew, { progress: bar.show, offer: () => undefined }).finally(() => {
    bar.end();
    crew.close();
  });
  const doubt = irrDoubt(document);
  const whole = `${JSON.stringify(document, undefined, 2)}\n`;
  process.stdout.write(json ? whole : text(document, (performance.now() - started) / 1000, own));
  if (!json && doubt !== undefined) process.stdout.write(`${wrapped(doubt, 110, "")}\n`);
  return out === undefined ? DONE : writeAnalysis(out, [fileName, whole], files, document);
}
