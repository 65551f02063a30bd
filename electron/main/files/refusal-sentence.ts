import { capital } from "#shared/format/in-words.ts";

/** What was being done to the file when it went wrong. */
export type FileAction = "open" | "save" | "export";

/** @param choose how another place is chosen, in words that a sentence begins with or ends in */
type Sentence = (name: string, choose: string) => string;
type Sentences = Readonly<Record<string, Sentence>>;

const opening: Sentences = {
  ENOENT: (name) => `“${name}” is no longer there. It may have been moved, renamed or deleted.`,
  ENOTDIR: (name) => `“${name}” is no longer there. It may have been moved, renamed or deleted.`,
  EACCES: (name) => `You do not have permission to read “${name}”. Ask whoever looks after the file.`,
  EPERM: (name) => `You do not have permission to read “${name}”. Ask whoever looks after the file.`,
  EISDIR: (name) => `“${name}” is a folder, not a scenario file.`,
  EBUSY: (name) => `“${name}” is in use by another program. Close it there and try again.`,
};

const saving: Sentences = {
  ENOENT: (name, choose) => `The folder for “${name}” is no longer there. ${capital(choose)} another place.`,
  ENOTDIR: (name, choose) => `The folder for “${name}” is no longer there. ${capital(choose)} another place.`,
  EACCES: (name, choose) => `You do not have permission to save “${name}” here. ${capital(choose)} another place.`,
  EPERM: (name, choose) =>
    `“${name}” may not be changed: it, or its folder, is read-only. ${capital(choose)} another place.`,
  EROFS: (name, choose) => `“${name}” is on a disk that cannot be written to. ${capital(choose)} another place.`,
  ENOSPC: (name, choose) => `The disk is full, so “${name}” was not saved. Free some space, or ${choose} another disk.`,
  EDQUOT: (name, choose) =>
    `Your share of the disk is full, so “${name}” was not saved. Free some space, or ${choose} another disk.`,
  EBUSY: (name) => `“${name}” is in use by another program. Close it there and try again.`,
  EISDIR: (name, choose) => `There is a folder called “${name}” here. ${capital(choose)} another name.`,
  ENAMETOOLONG: (name, choose) => `The name “${name}” is too long for this disk. ${capital(choose)} a shorter one.`,
};

/** How another place is chosen for a deal, and for anything else that is asked for anew each time. */
const choosing = { save: "use Save as to choose", export: "choose" } as const;

/**
 * Says in plain English why a file could not be read or written, naming the file and never the error's code.
 *
 * Gives `undefined` for an error that does not come from the file system: that one is ours and must be thrown on.
 */
export function refusalSentence(error: unknown, action: FileAction, name: string): string | undefined {
  const code = fileSystemCode(error);
  if (code === undefined) return undefined;
  if (action === "open")
    return opening[code]?.(name, "") ?? `“${name}” could not be read. Its disk or network drive may be unavailable.`;
  const choose = choosing[action];
  return (
    saving[code]?.(name, choose) ??
    `“${name}” could not be saved. Its disk or network drive may be unavailable. ${capital(choose)} another place.`
  );
}

function fileSystemCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, syscall } = error as NodeJS.ErrnoException;
  return typeof code === "string" && typeof syscall === "string" ? code : undefined;
}
