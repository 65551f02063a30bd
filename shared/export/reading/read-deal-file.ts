import { strFromU8 } from "fflate";
import { decimal } from "../../format/decimal.ts";
import type { ChangedFigure } from "../workbook/reading/read-deal-workbook.ts";
import type { DealFileKind } from "./kind-of-file.ts";

/** The text of the scenario file in a workbook or a pack, not yet checked as one; or why there is none, all problems at once. */
export type ReadDealFile =
  | {
      readonly kind: "read";
      readonly text: string;
      /** What was taken, in sentences: "Imported from deal.xlsx. 1 figure was changed in it since it was exported: Job: price." */
      readonly told: string;
    }
  | { readonly kind: "refused"; readonly sentences: readonly string[] };

/** Figures that a notice has room for. */
const MOST_TOLD = 3;

/** "2 figures were changed in it since it was exported: Job: price; Starts." */
function changedWords(changed: readonly ChangedFigure[]): string {
  if (changed.length === 0) return "Nothing was changed in it since it was exported.";
  const named = changed.slice(0, MOST_TOLD).map(({ name }) => name);
  const more = changed.length > MOST_TOLD ? ` and ${decimal(changed.length - MOST_TOLD)} more` : "";
  const count = changed.length === 1 ? "1 figure was" : `${decimal(changed.length)} figures were`;
  return `${count} changed in it since it was exported: ${named.join("; ")}${more}.`;
}

/**
 * Takes the deal out of a workbook, with what was changed in its sheet of inputs, or out of a scenario pack. What reads a kind
 * is loaded once it is asked for. @param name of the file, for sentences
 */
export async function readDealFile(kind: DealFileKind, bytes: Uint8Array, name: string): Promise<ReadDealFile> {
  if (kind === "pack") {
    const { readPack } = await import("../pack/read-pack.ts");
    const read = readPack(strFromU8(bytes), name);
    if (read.kind === "refused") return { kind: "refused", sentences: [read.sentence] };
    return { kind: "read", text: read.file, told: `Imported from ${name}, with its variants, versions and notes.` };
  }
  const { readDealWorkbook } = await import("../workbook/reading/read-deal-workbook.ts");
  const read = await readDealWorkbook(bytes, name);
  if (read.kind === "refused") return read;
  return { kind: "read", text: read.text, told: `Imported from ${name}. ${changedWords(read.changed)}` };
}
