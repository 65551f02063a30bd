import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Checked } from "#shared/model/problem.ts";
import { LARGEST_SCENARIO_TEXT, parseScenarioText } from "#shared/schema/read-scenario-text.ts";
import { whyUnreadable } from "./why-unreadable.ts";

/** What a file holds, not yet checked. */
export interface ReadDocument {
  readonly text: string;
  readonly value: unknown;
}

const refused = (sentence: string): Checked<never> => ({
  kind: "invalid",
  problems: [{ path: [], code: "file-unreadable", sentence }],
});

/** All that a stream holds, or nothing once it is more than any scenario: a pipe and a device do not say how long they are. */
async function within(stream: AsyncIterable<Uint8Array>): Promise<string | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > LARGEST_SCENARIO_TEXT) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

/** Reads the JSON document in a file or on standard input (`-`), or says why there is none. Reads no more than 10 MB. */
export async function readDocument(file: string): Promise<Checked<ReadDocument>> {
  try {
    const size = file === "-" ? 0 : (await stat(file)).size;
    if (size > LARGEST_SCENARIO_TEXT)
      return refused(
        `This file has ${Math.ceil(size / 1e6)} MB; a scenario file has at most 10 MB, so this is probably not one.`,
      );
    const text = await within(file === "-" ? process.stdin : createReadStream(file));
    if (text === undefined)
      return refused("This has more than 10 MB; a scenario file has at most that much, so this is probably not one.");
    const parsed = parseScenarioText(text);
    return parsed.kind === "valid" ? { kind: "valid", value: { text, value: parsed.value } } : parsed;
  } catch (error) {
    return refused(whyUnreadable(error));
  }
}
