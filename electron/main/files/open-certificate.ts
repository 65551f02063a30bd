import type { OpenedCertificate, Reply } from "#shared/desktop/contract.ts";
import type { FileDesk } from "./file-desk.ts";
import { folderToStartIn } from "./folder-to-start-in.ts";
import { readTextFile } from "./read-text-file.ts";
import { cancelled, done } from "./reply.ts";
import { certificateKind } from "./scenario-size.ts";

/** Asks which certificate to verify, and reads it. It gets no handle and stands in no list: it is only looked at. */
export async function openChosenCertificate(desk: FileDesk): Promise<Reply<OpenedCertificate>> {
  const path = await desk.dialogs.chooseFileToOpen("certificate", folderToStartIn(desk));
  if (path === undefined) return cancelled;
  const reply = await readTextFile(path, certificateKind);
  return reply.kind === "done" ? done({ name: reply.value.name, text: reply.value.text }) : reply;
}
