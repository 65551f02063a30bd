import { readFile, stat } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { examples } from "#shared/examples/examples.ts";
import type { Checked, Problem } from "#shared/model/problem.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { LARGEST_SCENARIO_TEXT, readScenarioText } from "#shared/schema/read-scenario-text.ts";

const refused = (sentence: string): Checked<never> => {
  const problem: Problem = { path: [], code: "file-unreadable", sentence };
  return { kind: "invalid", problems: [problem] };
};

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file.",
  EISDIR: "This is a folder, not a file.",
  EACCES: "You are not allowed to read this file.",
  ENOTDIR: "A part of this path is not a folder.",
};

/** The scenario of a file, of standard input (`-`), or of the first example. */
export async function readScenario(file: string | undefined): Promise<Checked<Scenario>> {
  if (file === undefined) return { kind: "valid", value: examples[0].scenario };
  if (file === "-") return readScenarioText(await text(process.stdin));
  try {
    const { size } = await stat(file);
    if (size > LARGEST_SCENARIO_TEXT)
      return refused(
        `This file has ${Math.ceil(size / 1e6)} MB; a scenario file has at most 10 MB, so this is probably not one.`,
      );
    return readScenarioText(await readFile(file, "utf8"));
  } catch (error) {
    const reason = reasons[(error as NodeJS.ErrnoException).code ?? ""];
    if (reason) return refused(reason);
    throw error;
  }
}
