import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { type DealFileKind, kindOfFile, LARGEST_DEAL_FILE } from "#shared/export/reading/kind-of-file.ts";
import type { ReadDealFile } from "#shared/export/reading/read-deal-file.ts";
import type { Checked } from "#shared/model/problem.ts";
import { LARGEST_SCENARIO_TEXT, parseScenarioText } from "#shared/schema/read-scenario-text.ts";
import { note } from "./quiet.ts";
import { whyUnreadable } from "./why-unreadable.ts";

/** What a file holds, not yet checked. */
export interface ReadDocument {
  /** Undefined: it is the document itself. */
  readonly within: DealFileKind | undefined;
  readonly text: string;
  readonly value: unknown;
}

const refused = (code: string, ...sentences: readonly string[]): Checked<never> => ({
  kind: "invalid",
  problems: sentences.map((sentence) => ({ path: [], code, sentence })),
});

interface ReadBytes {
  readonly bytes: Buffer;
  readonly kind: DealFileKind | undefined;
  /** There is more than any file of its kind has. */
  readonly isTooLarge: boolean;
}

/** All that a stream holds, or its start where it is more than any file of its kind: a pipe and a device do not say how long they are. */
async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<ReadBytes> {
  const parts: Uint8Array[] = [];
  let size = 0;
  let most = LARGEST_SCENARIO_TEXT;
  for await (const part of stream) {
    parts.push(part);
    size += part.length;
    if (size <= most) continue;
    const bytes = Buffer.concat(parts);
    const kind = kindOfFile(bytes);
    most = kind ? LARGEST_DEAL_FILE : most;
    if (size > most) return { bytes, kind, isTooLarge: true };
  }
  const bytes = Buffer.concat(parts);
  return { bytes, kind: kindOfFile(bytes), isTooLarge: false };
}

function tooLarge(kind: DealFileKind | undefined, size: number): Checked<never> {
  const [what, most] = kind ? ([`${kind} of a deal`, 100] as const) : (["scenario file", 10] as const);
  return refused(
    "file-unreadable",
    size > 0
      ? `This file has ${Math.ceil(size / 1e6)} MB; a ${what} has at most ${most} MB, so this is probably not one.`
      : `This has more than ${most} MB; a ${what} has at most that much, so this is probably not one.`,
  );
}

/** The text of the scenario file in a file's bytes, and what is to be told of it. */
async function textIn({ bytes, kind }: ReadBytes, file: string): Promise<ReadDealFile> {
  if (kind === undefined) return { kind: "read", text: bytes.toString("utf8"), told: "" };
  const { readDealFile } = await import("#shared/export/reading/read-deal-file.ts");
  return readDealFile(kind, bytes, file === "-" ? "standard input" : basename(file));
}

/**
 * Reads the JSON document in a file or on standard input (`-`), also out of a workbook or a pack of a deal, of which it notes
 * what was taken; or says why there is none. Reads no more than 10 MB, of a workbook or a pack 100 MB.
 */
export async function readDocument(file: string): Promise<Checked<ReadDocument>> {
  try {
    const size = file === "-" ? 0 : (await stat(file)).size;
    const bytes = await bytesOf(file === "-" ? process.stdin : createReadStream(file));
    if (bytes.isTooLarge) return tooLarge(bytes.kind, size);
    const read = await textIn(bytes, file);
    if (read.kind === "refused") return refused(`${bytes.kind}-unreadable`, ...read.sentences);
    const { text, told } = read;
    const parsed = parseScenarioText(text);
    if (parsed.kind === "invalid") return parsed;
    if (told !== "") note(told);
    return { kind: "valid", value: { within: bytes.kind, text, value: parsed.value } };
  } catch (error) {
    return refused("file-unreadable", whyUnreadable(error));
  }
}
