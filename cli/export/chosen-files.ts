import { didYouMean } from "#cli/did-you-mean.ts";
import type { ExportFile } from "./export-format.ts";
import { exportFormats } from "./formats.ts";

/** What can stand after `--to`: formats, and files by their names. */
export const exportWords: readonly string[] = exportFormats.flatMap(({ name, files }) => [
  name,
  ...files.map((file) => file.name),
]);

/** "csv (summary.csv, trials.csv)" */
const offered = exportFormats
  .map(({ name, files }) => `${name} (${files.map((file) => file.name).join(", ")})`)
  .join(", ");

/** A file that was asked for, by its own name or as one of a format. */
export interface ChosenFile {
  readonly file: ExportFile;
  readonly isNamed: boolean;
}

/** The files that words ask for, each once, in the order of the formats; what is wrong is added to the sentences. */
export function chosenFiles(words: readonly string[], sentences: string[]): readonly ChosenFile[] {
  if (words.length === 0) sentences.push(`Say what to write, as --to csv or --to summary.csv. There are: ${offered}.`);
  const wanted = new Set(words.map((word) => word.toLowerCase()));
  for (const word of wanted)
    if (!exportWords.includes(word))
      sentences.push(`There is no format “${word}”.${didYouMean(word, exportWords)} There are: ${offered}.`);
  return exportFormats.flatMap(({ name, files }) =>
    files
      .filter((file) => wanted.has(name) || wanted.has(file.name))
      .map((file) => ({ file, isNamed: wanted.has(file.name) })),
  );
}
