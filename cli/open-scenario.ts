import type { ScenarioFile } from "#shared/model/variant.ts";
import { fileInWords } from "./file-in-words.ts";
import { readScenario } from "./read-scenario.ts";
import { counted, problemLine, refuse } from "./tell.ts";

/** The deal of a file, of standard input (`-`) or of the example; or undefined, and every problem told: bad input. */
export async function openScenario(file: string | undefined): Promise<ScenarioFile | undefined> {
  const { checked, document } = await readScenario(file);
  if (checked.kind === "valid") return checked.value;
  refuse(
    `${fileInWords(file)} cannot be used: ${counted(checked.problems.length, "problem")}.`,
    checked.problems.map((problem) => problemLine(problem, document)),
  );
  return undefined;
}
