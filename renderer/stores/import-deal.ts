import type { ChangedFigure } from "#shared/export/workbook/reading/read-deal-workbook.ts";
import { decimal } from "#shared/format/decimal.ts";
import { takeUpText } from "./open-deal.ts";
import { tell, viewStore } from "./view-store.ts";

/** More than this is no workbook of a deal. */
const LARGEST_BYTES = 100_000_000;
/** Figures that a notice has room for. */
const MOST_TOLD = 3;

/** "2 figures differ from the deal that was exported: Job: price, Starts." */
function changedWords(changed: readonly ChangedFigure[]): string {
  if (changed.length === 0) return "Nothing was changed in it since it was exported.";
  const named = changed.slice(0, MOST_TOLD).map(({ name }) => name);
  const more = changed.length > MOST_TOLD ? ` and ${decimal(changed.length - MOST_TOLD)} more` : "";
  const count = changed.length === 1 ? "1 figure was" : `${decimal(changed.length)} figures were`;
  return `${count} changed in it since it was exported: ${named.join("; ")}${more}.`;
}

/** Opens the deal of a scenario pack as a new deal, as it was when the pack was made. */
async function importPack(file: File, bytes: ArrayBuffer): Promise<void> {
  const { readPack } = await import("#shared/export/pack/read-pack.ts");
  const read = readPack(new TextDecoder().decode(bytes), file.name);
  if (read.kind === "refused") return tell("error", read.sentence);
  const shown = await takeUpText({ name: nameOf(file), handle: undefined, text: read.file });
  if (shown) tell("info", `Imported from ${file.name}, with its variants, versions and notes.`);
}

/** Whether a file is a page, by its first mark: a workbook begins with the letters of an archive. */
const isPage = (bytes: ArrayBuffer, { name }: File): boolean =>
  /\.html?$/iu.test(name) || new Uint8Array(bytes, 0, Math.min(1, bytes.byteLength))[0] === 0x3c;

/**
 * Opens the deal of a workbook or a scenario pack that this program exported, as a new deal; of a workbook with what was
 * changed in its sheet of inputs.
 */
export async function importDeal(file: File): Promise<void> {
  if (file.size > LARGEST_BYTES)
    return tell("error", `${file.name} is too large to be a workbook or a pack of a deal.`);
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return tell("error", `${file.name} could not be read: it was moved, or another program has it open.`);
  if (isPage(bytes, file)) return importPack(file, bytes);
  const { readDealWorkbook } = await import("#shared/export/workbook/reading/read-deal-workbook.ts");
  const read = await readDealWorkbook(new Uint8Array(bytes), file.name);
  if (read.kind === "refused") return tell("error", read.sentences.join(" "));
  const shown = await takeUpText({ name: nameOf(file), handle: undefined, text: read.text });
  if (!shown) return;
  // Where showing it told something that matters more, as changes that found no place, both are told.
  const { notice } = viewStore.getState();
  const sentences = [`Imported from ${file.name}.`, changedWords(read.changed), ...(notice ? [notice.sentence] : [])];
  tell(notice?.tone ?? "info", sentences.join(" "));
}

/** The name of the deal until it is saved: that of the workbook without its ending. */
const nameOf = ({ name }: File): string => name.replace(/(?:\.pack)?\.[a-z]+$/iu, "");
