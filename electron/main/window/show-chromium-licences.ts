import { access } from "node:fs/promises";
import { dirname, join } from "node:path";
import { shell } from "electron";
import type { Reply } from "#shared/desktop/contract.ts";
import { done, refused } from "../files/reply.ts";

/** Electron ships it beside its program. */
const chromiumLicences = (): string => join(dirname(process.execPath), "LICENSES.chromium.html");

/** Opens it in whatever shows web pages here: at several megabytes it is nothing for a dialog. */
export async function showChromiumLicences(): Promise<Reply<undefined>> {
  const file = chromiumLicences();
  const there = await access(file).then(
    () => true,
    () => false,
  );
  if (!there) return refused("This build has no LICENSES.chromium.html beside the program.");
  const problem = await shell.openPath(file);
  return problem === "" ? done(undefined) : refused(`Nothing on this computer opens web pages. The list is ${file}.`);
}
