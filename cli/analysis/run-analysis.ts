import { chosenMoment, dealAt } from "#cli/chosen-deal.ts";
import { BAD_INPUT, DONE } from "#cli/exit-codes.ts";
import { nodeSweepPort } from "#cli/node-worker-port.ts";
import { progressBar } from "#cli/progress-bar.ts";
import { readScenario } from "#cli/read-scenario.ts";
import { counted, problemLine, refuse } from "#cli/tell.ts";
import { wrapped } from "#cli/wrapped.ts";
import type { AnalysisFile } from "#shared/analysis/conduct/analysis-files.ts";
import type { Conduct } from "#shared/analysis/conduct/conduct.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { ScenarioFile } from "#shared/model/variant.ts";
import { irrDoubt } from "#shared/analysis/conduct/irr-doubt.ts";
import { Crew } from "#shared/sweep/crew.ts";
import type { AnalysisOptions, HelpOr } from "./analysis-options.ts";
import { writeAnalysis } from "./write-analysis.ts";

/** What is asked of a deal, or every reason why it cannot be. */
export type AskedOfDeal<Asked> =
  | { readonly kind: "asked"; readonly asked: Asked }
  | { readonly kind: "refused"; readonly lines: readonly string[] };

/** What makes a verb of an analysis. */
export interface AnalysisVerb<Own, Asked, Document> {
  readonly help: string;
  readonly parse: (words: readonly string[]) => HelpOr<AnalysisOptions<Own>>;
  /** What is asked of the deal that the options choose. @param file its deals are those of the version that is named */
  readonly ask: (scenario: Scenario, options: AnalysisOptions<Own>, file: ScenarioFile) => AskedOfDeal<Asked>;
  readonly conduct: Conduct<Asked, Document>;
  /** The document for a terminal. */
  readonly text: (document: Document, seconds: number) => string;
  /** Files of `--out` beside the document. */
  readonly files: readonly AnalysisFile<Document>[];
  /** What the file of the document is called: `tornado.json`. */
  readonly fileName: string;
}

/** Conducts an analysis on worker threads with a bar on standard error, and tells it. */
async function conductAndTell<Own, Asked, Document>(
  verb: AnalysisVerb<Own, Asked, Document>,
  asked: Asked,
  { workers, json, out }: AnalysisOptions<Own>,
): Promise<number> {
  const started = performance.now();
  const crew = new Crew(Array.from({ length: workers }, nodeSweepPort));
  const bar = progressBar(1);
  const document = await verb.conduct(asked, crew, { progress: bar.show, offer: () => undefined }).finally(() => {
    bar.end();
    crew.close();
  });
  const doubt = irrDoubt(document);
  const whole = `${JSON.stringify(document, undefined, 2)}\n`;
  process.stdout.write(json ? whole : verb.text(document, (performance.now() - started) / 1000));
  if (!json && doubt !== undefined) process.stdout.write(`${wrapped(doubt, 110, "")}\n`);
  if (out === undefined) return DONE;
  return writeAnalysis(out, [verb.fileName, whole], verb.files, document, json);
}

/** Does what an analysis's verb is told on the command line. Answers the exit code. */
export async function runAnalysis<Own, Asked, Document>(
  verb: AnalysisVerb<Own, Asked, Document>,
  words: readonly string[],
): Promise<number> {
  const parsed = verb.parse(words);
  if (parsed.kind === "invalid") {
    for (const sentence of parsed.sentences) console.error(sentence);
    return BAD_INPUT;
  }
  if (parsed.kind === "help") {
    process.stdout.write(verb.help);
    return DONE;
  }
  const options = parsed.value;
  const named = options.file === "-" ? "The scenario on standard input" : (options.file ?? "The example");
  const { checked, document } = await readScenario(options.file);
  if (checked.kind === "invalid")
    return refuse(
      `${named} cannot be used: ${counted(checked.problems.length, "problem")}.`,
      checked.problems.map((problem) => problemLine(problem, document)),
    );
  const moment = chosenMoment(checked.value, options.versionName);
  const scenario = moment && dealAt(moment, options.variant);
  if (!moment || !scenario) return BAD_INPUT;
  const { base, variants } = moment;
  const asked = verb.ask(scenario, options, { ...checked.value, base, variants });
  if (asked.kind === "refused") return refuse("This cannot be analysed.", asked.lines);
  return conductAndTell(verb, asked.asked, options);
}
