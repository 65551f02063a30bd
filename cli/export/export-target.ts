import { basename, extname } from "node:path";
import type { ChosenFile } from "./chosen-files.ts";

/** Where files go: standard output, one file of a given name, or a folder. */
export type ExportTarget =
  | { readonly kind: "stdout" }
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "folder"; readonly path: string };

/** `aspire-export` for `deals/aspire.sop.json`, `aspire.xlsx` or `aspire.pack.html`. */
const usualFolder = (file: string | undefined): string =>
  file === "-"
    ? "export"
    : `${basename(file ?? "aspire").replace(/(?:(?:\.sop)?\.json|\.xlsx|(?:\.pack)?\.html?)$/iu, "")}-export`;

/** Where the chosen files go; what is wrong is added to the sentences. @param file the scenario or result file as it was named */
export function exportTarget(
  out: string | undefined,
  file: string | undefined,
  chosen: readonly ChosenFile[],
  sentences: string[],
): ExportTarget {
  const [first, ...others] = chosen.map((each) => each.file);
  if (out === "") sentences.push("--out needs the name of a folder or a file, or - for standard output.");
  if (out !== "-") {
    const isFile = out !== undefined && first && others.length === 0 && extname(out) === extname(first.name);
    return isFile ? { kind: "file", path: out } : { kind: "folder", path: out ?? usualFolder(file) };
  }
  if (first && others.length > 0)
    sentences.push(
      `One file goes to standard output, and these are ${chosen.length}: name one, as --to ${first.name}.`,
    );
  if (first?.isBinary && process.stdout.isTTY)
    sentences.push(`${first.name} is no text for a terminal: send it on, as --out - > ${first.name}.`);
  return { kind: "stdout" };
}
