const reasons: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file.",
  EISDIR: "This is a folder, not a file.",
  EACCES: "You are not allowed to read this file.",
  ENOTDIR: "A part of this path is not a folder.",
};

/** Why a file cannot be read, in a sentence. @throws what is no fault of the file or its name */
export function whyUnreadable(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (!code) throw error;
  return reasons[code] ?? `This file cannot be read (${code}).`;
}
