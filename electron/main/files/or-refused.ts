import type { Reply } from "#shared/desktop/contract.ts";
import { type FileAction, refusalSentence } from "./refusal-sentence.ts";
import { done, refused } from "./reply.ts";

/** Writes a file, or says in a sentence why the file system did not let it. Throws on what is our own fault. */
export async function orRefused<T>(action: FileAction, name: string, write: () => Promise<T>): Promise<Reply<T>> {
  try {
    return done(await write());
  } catch (error) {
    const sentence = refusalSentence(error, action, name);
    if (sentence === undefined) throw error;
    return refused(sentence);
  }
}
