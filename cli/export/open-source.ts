import { chosenDeal } from "#cli/chosen-deal.ts";
import { fileInWords } from "#cli/file-in-words.ts";
import { progressBar } from "#cli/progress-bar.ts";
import { readDocument } from "#cli/read-document.ts";
import { extentOf, runDeal } from "#cli/run-deal.ts";
import { counted, problemLine, refuse, tellNotes } from "#cli/tell.ts";
import type { ExportOptions } from "#cli/verbs/export-options.ts";
import { withRunOptions } from "#cli/verbs/with-run-options.ts";
import { examples } from "#shared/examples/examples.ts";
import type { Problem } from "#shared/model/problem.ts";
import type { ScenarioFile } from "#shared/model/variant.ts";
import { checkResult, saysItIsAResult } from "#shared/schema/check-result.ts";
import { checkFile } from "#shared/variants/check-file.ts";
import type { ExportedFile } from "./export-format.ts";
import type { ExportSource } from "./write-export.ts";

/** Simulates the deal that the options choose; undefined, and told, where they choose none. */
async function run(file: ScenarioFile, options: ExportOptions): Promise<ExportedFile | undefined> {
  const chosen = chosenDeal(file, options);
  if (!chosen) return undefined;
  const { scenario, sentences } = withRunOptions(chosen, options);
  if (sentences.length > 0) {
    refuse(`${fileInWords(options.file)} cannot be run so.`, sentences);
    return undefined;
  }
  const bar = progressBar(extentOf(scenario, options).trials);
  const done = await runDeal(scenario, options, bar.show).finally(bar.end);
  tellNotes(done.result, scenario, options.warnings);
  return { ...done, file, asked: options };
}

/** What is to be exported: the run of a scenario file, or the results in a file. Undefined, and told, where it cannot be used. */
export async function openSource(options: ExportOptions): Promise<ExportSource | undefined> {
  const { file } = options;
  const told = (problems: readonly Problem[], document: unknown): undefined => {
    refuse(
      `${fileInWords(file)} cannot be used: ${counted(problems.length, "problem")}.`,
      problems.map((problem) => problemLine(problem, document)),
    );
  };
  const read =
    file === undefined
      ? ({ kind: "valid", value: { value: examples[0].scenario } } as const)
      : await readDocument(file);
  if (read.kind === "invalid") return told(read.problems, undefined);
  const document = read.value.value;
  if (saysItIsAResult(document)) {
    const checked = checkResult(document);
    if (checked.kind === "invalid") return told(checked.problems, document);
    if (options.ofRun.length === 0) return { kind: "result", run: { result: checked.value } };
    const [is, of] = options.ofRun.length === 1 ? ["is", "it"] : ["are", "them"];
    refuse(`${fileInWords(file)} holds results, which are not run again.`, [
      `${options.ofRun.join(", ")} ${is} for a scenario file: leave ${of} away, or give that.`,
    ]);
    return undefined;
  }
  const checked = checkFile(document);
  if (checked.kind === "invalid") return told(checked.problems, document);
  const done = await run(checked.value, options);
  return done && { kind: "file", run: done };
}
