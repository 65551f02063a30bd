import type { Reply } from "#shared/desktop/contract.ts";
import { fingerprint } from "./fingerprint.ts";
import { readTextFile } from "./read-text-file.ts";
import { done } from "./reply.ts";
import { scenarioKind } from "./scenario-size.ts";

/** A scenario file's text, with what is needed to see later whether someone else changed it. */
export interface ReadScenario {
  readonly name: string;
  readonly text: string;
  readonly fingerprint: string;
}

/** Reads a file that is meant to be a scenario, or says in a sentence why it cannot be one. */
export async function readScenarioFile(path: string): Promise<Reply<ReadScenario>> {
  const reply = await readTextFile(path, scenarioKind);
  if (reply.kind !== "done") return reply;
  const { name, text, bytes } = reply.value;
  return done({ name, text, fingerprint: fingerprint(bytes) });
}
