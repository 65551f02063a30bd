import { examples } from "#shared/examples/examples.ts";
import type { Checked } from "#shared/model/problem.ts";
import type { ScenarioFile } from "#shared/model/variant.ts";
import { checkFile } from "#shared/variants/check-file.ts";
import { readDocument } from "./read-document.ts";

/** What was read: a deal with its variants or all problems, and the document they are in, so that places can be named. */
export interface ReadScenario {
  readonly checked: Checked<ScenarioFile>;
  readonly document: unknown;
}

/** The scenario of a file, of standard input (`-`), or of the first example. */
export async function readScenario(file: string | undefined): Promise<ReadScenario> {
  const example = examples[0].scenario;
  if (file === undefined)
    return { checked: { kind: "valid", value: { base: example, variants: [], versions: [] } }, document: example };
  const read = await readDocument(file);
  if (read.kind === "invalid") return { checked: read, document: undefined };
  return { checked: checkFile(read.value.value), document: read.value.value };
}
