/** What was being done to the file when it went wrong. */
export type FileAction = "open" | "save";

type Sentences = Readonly<Record<string, (name: string) => string>>;

const opening: Sentences = {
  ENOENT: (name) => `“${name}” is no longer there. It may have been moved, renamed or deleted.`,
  ENOTDIR: (name) => `“${name}” is no longer there. It may have been moved, renamed or deleted.`,
  EACCES: (name) => `You do not have permission to read “${name}”. Ask whoever looks after the file.`,
  EPERM: (name) => `You do not have permission to read “${name}”. Ask whoever looks after the file.`,
  EISDIR: (name) => `“${name}” is a folder, not a scenario file.`,
  EBUSY: (name) => `“${name}” is in use by another program. Close it there and try again.`,
};

const saving: Sentences = {
  ENOENT: (name) => `The folder for “${name}” is no longer there. Use Save as to choose another place.`,
  ENOTDIR: (name) => `The folder for “${name}” is no longer there. Use Save as to choose another place.`,
  EACCES: (name) => `You do not have permission to save “${name}” here. Use Save as to choose another place.`,
  EPERM: (name) =>
    `“${name}” may not be changed: it, or its folder, is read-only. Use Save as to choose another place.`,
  EROFS: (name) => `“${name}” is on a disk that cannot be written to. Use Save as to choose another place.`,
  ENOSPC: (name) =>
    `The disk is full, so “${name}” was not saved. Free some space, or use Save as to choose another disk.`,
  EDQUOT: (name) =>
    `Your share of the disk is full, so “${name}” was not saved. Free some space, or choose another disk.`,
  EBUSY: (name) => `“${name}” is in use by another program. Close it there and try again.`,
  EISDIR: (name) => `There is a folder called “${name}” here. Use Save as to choose another name.`,
  ENAMETOOLONG: (name) => `The name “${name}” is too long for this disk. Use Save as to choose a shorter one.`,
};

/**
 * Says in plain English why a file could not be read or written, naming the file and never the error's code.
 *
 * Gives `undefined` for an error that does not come from the file system: that one is ours and must be thrown on.
 */
export function refusalSentence(error: unknown, action: FileAction, name: string): string | undefined {
  const code = fileSystemCode(error);
  if (code === undefined) return undefined;
  const known = (action === "open" ? opening : saving)[code];
  if (known !== undefined) return known(name);
  return action === "open"
    ? `“${name}” could not be read. Its disk or network drive may be unavailable.`
    : `“${name}” could not be saved. Its disk or network drive may be unavailable. Use Save as to choose another place.`;
}

function fileSystemCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, syscall } = error as NodeJS.ErrnoException;
  return typeof code === "string" && typeof syscall === "string" ? code : undefined;
}
