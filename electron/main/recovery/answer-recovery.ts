import { readFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { DesktopRequests, Reply } from "#shared/desktop/contract.ts";
import type { RecoveredDeal, RecoveryCopy, RecoveryList } from "#shared/desktop/recovery.ts";
import type { FileDesk } from "../files/file-desk.ts";
import { fingerprint } from "../files/fingerprint.ts";
import { folderForPeople } from "../files/list-recent.ts";
import { done, refused } from "../files/reply.ts";
import type { Leftover, RecoveryCopies } from "./recovery-copies.ts";
import type { RecoveryRecord } from "./recovery-record.ts";

/** How long a sleeping network drive may hold up the list, in milliseconds. */
const patience = 1000;

/** Keeps the deal in the window. When it cannot be kept, says so in a sentence; the deal itself is not touched. */
export async function keepForRecovery(
  desk: FileDesk,
  copies: RecoveryCopies,
  { handle, ...copy }: Parameters<DesktopRequests["recovery:keep"]>[0],
  failed: (error: unknown) => void,
): Promise<Reply<undefined>> {
  const path = handle === undefined ? undefined : desk.handles.pathOf(handle);
  const seen = path === undefined ? undefined : desk.handles.fingerprintOf(path);
  const file = path === undefined || seen === undefined ? null : { path, fingerprint: seen };
  try {
    await copies.keep({ version: 1, ...copy, file, keptAt: Date.now() });
    return done(undefined);
  } catch (error) {
    failed(error);
    return refused(
      "Unsaved work cannot be kept for recovery: the app’s own folder is full or cannot be written to. Save often.",
    );
  }
}

/** What earlier sessions left, as the window lists it. */
export async function listRecovery(copies: RecoveryCopies): Promise<RecoveryList> {
  const { leftovers, setAside } = await copies.leftovers();
  return { copies: await Promise.all(leftovers.map(told)), setAside };
}

/** The text of a leftover, which stays where it is until the window has taken it up. */
export async function readRecovery(copies: RecoveryCopies, id: string): Promise<Reply<string>> {
  const record = await copies.read(id);
  return record === undefined ? refused("This recovery copy is no longer there.") : done(record.text);
}

/** The window shows a leftover: it belongs to its file again, as that was when the deal was opened. */
export async function adoptRecovery(desk: FileDesk, copies: RecoveryCopies, id: string): Promise<Reply<RecoveredDeal>> {
  const record = await copies.adopt(id);
  if (record === undefined) return refused("This recovery copy is no longer there.");
  const { file, name, edits } = record;
  if (file === null) {
    await desk.history.closed();
    return done({ handle: undefined, name, edits });
  }
  // With what was seen then, so that Save asks before it writes over what someone else has saved since.
  desk.handles.saw(file.path, file.fingerprint);
  await desk.history.opened(file.path);
  return done({ handle: desk.handles.handleOf(file.path), name: basename(file.path), edits });
}

async function told({ id, record }: Leftover): Promise<RecoveryCopy> {
  const { dealName, keptAt, edits, file } = record;
  if (file === null) return { id, dealName, keptAt, edits, file: undefined };
  const { path } = file;
  const place = { name: basename(path), folder: folderForPeople(dirname(path)), now: await stateOf(file) };
  return { id, dealName, keptAt, edits, file: place };
}

async function stateOf({ path, fingerprint: seen }: NonNullable<RecoveryRecord["file"]>) {
  const looked = readFile(path).then(
    (bytes) => (fingerprint(bytes) === seen ? "as-opened" : "changed"),
    () => "gone" as const,
  );
  // A drive that does not answer is given the benefit of the doubt: saving looks again.
  return await Promise.race([looked, pause(patience, "as-opened" as const, { ref: false })]);
}
