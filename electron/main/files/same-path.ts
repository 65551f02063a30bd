import { normalize } from "node:path";

/** Whether two absolute paths name one file. Windows and macOS do not tell upper from lower case. */
export function samePath(one: string, other: string, platform: NodeJS.Platform = process.platform): boolean {
  const fold = (path: string): string => (platform === "linux" ? normalize(path) : normalize(path).toLowerCase());
  return fold(one) === fold(other);
}
