import { resolve } from "node:path";

/**
 * The scenario file named on a command line, as a full path.
 *
 * Chromium mixes its own flags in and moves arguments about, so the place says nothing: the first that is not a
 * flag and ends in `.json` is the file.
 */
export function fileInArguments(args: readonly string[], folder: string): string | undefined {
  const named = args.find((argument) => !argument.startsWith("-") && argument.toLowerCase().endsWith(".json"));
  return named === undefined ? undefined : resolve(folder, named);
}
