const reasons: Readonly<Record<string, string>> = {
  EACCES: "You are not allowed to write there.",
  EROFS: "That disk is read-only.",
  EPERM: "A file there is read-only, or open in another program.",
  EBUSY: "A file there is open in another program.",
  ENOSPC: "The disk is full.",
  EDQUOT: "Your share of the disk is full.",
  ENOENT: "The folder went away while they were written.",
  EISDIR: "There is a folder of the name of one of the files.",
  ENAMETOOLONG: "The name is too long for that disk.",
  EEXIST: "There is a file of that name where the folder should be.",
  ENOTDIR: "A part of this path is a file, not a folder.",
};

/** Why something cannot be written, in a sentence. @throws what is no fault of the place */
export function whyUnwritable(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (!code) throw error;
  return reasons[code] ?? `The system says ${code}.`;
}
