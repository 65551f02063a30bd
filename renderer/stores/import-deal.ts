import { kindOfFile, LARGEST_DEAL_FILE } from "#shared/export/reading/kind-of-file.ts";
import { takeUpText } from "./open-deal.ts";
import { tell, viewStore } from "./view-store.ts";

/**
 * Opens the deal of a workbook or a scenario pack that this program exported, as a new deal; of a workbook with what was
 * changed in its sheet of inputs.
 */
export async function importDeal(file: File): Promise<void> {
  if (file.size > LARGEST_DEAL_FILE)
    return tell("error", `${file.name} is too large to be a workbook or a pack of a deal.`);
  const buffer = await file.arrayBuffer().catch(() => undefined);
  if (!buffer) return tell("error", `${file.name} could not be read: it was moved, or another program has it open.`);
  const bytes = new Uint8Array(buffer);
  const { readDealFile } = await import("#shared/export/reading/read-deal-file.ts");
  const read = await readDealFile(kindOfFile(bytes) ?? "workbook", bytes, file.name);
  if (read.kind === "refused") return tell("error", read.sentences.join(" "));
  const shown = await takeUpText({ name: nameOf(file), handle: undefined, text: read.text });
  if (!shown) return;
  // Where showing it told something that matters more, as changes that found no place, both are told.
  const { notice } = viewStore.getState();
  tell(notice?.tone ?? "info", [read.told, ...(notice ? [notice.sentence] : [])].join(" "));
}

/** The name of the deal until it is saved: that of the workbook without its ending. */
const nameOf = ({ name }: File): string => name.replace(/(?:\.pack)?\.[a-z]+$/iu, "");
