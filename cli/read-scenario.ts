import { readFile, stat } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { examples } from "#shared/examples/examples.ts";
import type { Checked, Problem } from "#shared/model/problem.ts";
import type { ScenarioFile } from "#shared/model/variant.ts";
import { LARGEST_SCENARIO_TEXT, parseScenarioText } from "#shared/schema/read-scenario-text.ts";
import { checkFile } from "#shared/variants/check-file.ts";
import { whyUnreadable } from "./why-unreadable.ts";

/** What was read: a deal with its variants or all problems, and the document they are in, so that places can be named. */
export interface ReadScenario {
  readonly checked: Checked<ScenarioFile>;
  readonly document: unknown;
}

function refused(sentence: string): ReadScenario {
  const problem: Problem = { path: [], code: "file-unreadable", sentence };
  return { checked: { kind: "invalid", problems: [problem] }, document: undefined };
}

function readText(content: string): ReadScenario {
  const document = parseScenarioText(content);
  if (document.kind === "invalid") return { checked: document, document: undefined };
  return { checked: checkFile(document.value), document: document.value };
}

/** The scenario of a file, of standard input (`-`), or of the first example. */
export async function readScenario(file: string | undefined): Promise<ReadScenario> {
  const example = examples[0].scenario;
  if (file === undefined)
    return { checked: { kind: "valid", value: { base: example, variants: [], versions: [] } }, document: example };
  if (file === "-") return readText(await text(process.stdin));
  try {
    const { size } = await stat(file);
    if (size > LARGEST_SCENARIO_TEXT)
      return refused(
        `This file has ${Math.ceil(size / 1e6)} MB; a scenario file has at most 10 MB, so this is probably not one.`,
      );
    return readText(await readFile(file, "utf8"));
  } catch (error) {
    return refused(whyUnreadable(error));
  }
}
