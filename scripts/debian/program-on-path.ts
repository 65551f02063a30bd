import { access, constants } from "node:fs/promises";
import { delimiter, join } from "node:path";

/** Where a program of this name lies on the path of the terminal; undefined when it does not. */
export async function programOnPath(name: string): Promise<string | undefined> {
  for (const folder of (process.env["PATH"] ?? "").split(delimiter).filter(Boolean)) {
    const program = join(folder, name);
    const isThere = await access(program, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return program;
  }
  return undefined;
}
