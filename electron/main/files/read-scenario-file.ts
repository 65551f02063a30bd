import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Reply } from "#shared/desktop/contract.ts";
import { fingerprint } from "./fingerprint.ts";
import { refusalSentence } from "./refusal-sentence.ts";
import { done, refused } from "./reply.ts";
import { tooLargeToOpen } from "./scenario-size.ts";

/** A scenario file's text, with what is needed to see later whether someone else changed it. */
export interface ReadScenario {
  readonly name: string;
  readonly text: string;
  readonly fingerprint: string;
}

/**
 * Reads a file that is meant to be a scenario, or says in a sentence why it cannot be one.
 *
 * Its size and kind are looked at before a byte is read, so a film or a device never fills the memory.
 * Whether the text is a scenario is for the schema to say.
 */
export async function readScenarioFile(path: string): Promise<Reply<ReadScenario>> {
  const name = basename(path);
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) return refused(`“${name}” is a folder, not a scenario file.`);
    if (!facts.isFile()) return refused(`“${name}” is not an ordinary file, so it cannot be opened.`);
    const tooLarge = tooLargeToOpen(name, facts.size);
    if (tooLarge !== undefined) return refused(tooLarge);
    return decode(name, await readFile(path));
  } catch (error) {
    const sentence = refusalSentence(error, "open", name);
    if (sentence === undefined) throw error;
    return refused(sentence);
  }
}

function decode(name: string, bytes: Buffer): Reply<ReadScenario> {
  // Asked again, because the file may have grown between the two looks.
  const tooLarge = tooLargeToOpen(name, bytes.length);
  if (tooLarge !== undefined) return refused(tooLarge);
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return done({ name, text, fingerprint: fingerprint(bytes) });
  } catch {
    return refused(`“${name}” is not plain text (UTF-8), so it is not a scenario file.`);
  }
}
