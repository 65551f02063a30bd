import { existsSync } from "node:fs";
import { resolve } from "node:path";

/**
 * Makes the names of files absolute. npm runs scripts in the project's folder, while a person names files from the
 * folder they are in, which npm leaves in `INIT_CWD`. What is not a file there stays as it is.
 */
export function fromCallersFolder(
  args: readonly string[],
  callersFolder: string = process.env["INIT_CWD"] ?? process.cwd(),
): readonly string[] {
  return args.map((arg) => {
    const path = resolve(callersFolder, arg);
    return !arg.startsWith("-") && existsSync(path) ? path : arg;
  });
}
