import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Reply } from "#shared/desktop/contract.ts";
import { refusalSentence } from "./refusal-sentence.ts";
import { done, refused } from "./reply.ts";
import { type ReadKind, tooLargeToOpen } from "./scenario-size.ts";

/** A text file that was read. */
export interface ReadText {
  readonly name: string;
  readonly text: string;
  readonly bytes: Buffer;
}

/**
 * Reads a file that is meant to be a scenario or a certificate, or says in a sentence why it cannot be one.
 *
 * Its size and kind are looked at before a byte is read, so a film or a device never fills the memory.
 * Whether the text is what it is meant to be is for a schema to say.
 */
export async function readTextFile(path: string, kind: ReadKind): Promise<Reply<ReadText>> {
  const name = basename(path);
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) return refused(`“${name}” is a folder, not a ${kind.noun}.`);
    if (!facts.isFile()) return refused(`“${name}” is not an ordinary file, so it cannot be opened.`);
    const tooLarge = tooLargeToOpen(name, facts.size, kind);
    if (tooLarge !== undefined) return refused(tooLarge);
    return decode(name, await readFile(path), kind);
  } catch (error) {
    const sentence = refusalSentence(error, "open", name);
    if (sentence === undefined) throw error;
    return refused(sentence);
  }
}

function decode(name: string, bytes: Buffer, kind: ReadKind): Reply<ReadText> {
  // Asked again, because the file may have grown between the two looks.
  const tooLarge = tooLargeToOpen(name, bytes.length, kind);
  if (tooLarge !== undefined) return refused(tooLarge);
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return done({ name, text, bytes });
  } catch {
    return refused(`“${name}” is not plain text (UTF-8), so it is not a ${kind.noun}.`);
  }
}
