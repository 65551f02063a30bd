import { mkdir, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { FileDesk } from "#electron/main/files/file-desk.ts";
import { FileHandles } from "#electron/main/files/file-handles.ts";
import { FileHistory } from "#electron/main/files/file-history.ts";
import { openChosenCertificate } from "#electron/main/files/open-certificate.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** What the dialog is asked, and a desk on which it gives a path. */
async function deskWhere(folder: string, chosen: string | undefined) {
  const asked: unknown[] = [];
  const unasked = (): never => {
    throw new Error("a dialog nobody expected");
  };
  const history = await FileHistory.load(join(folder, ".files.json"), {
    changed: () => undefined,
    failed: () => undefined,
  });
  const dialogs = {
    chooseFileToOpen: (...words: unknown[]) => (asked.push(words), Promise.resolve(chosen)),
    chooseWhereToSave: unasked,
    mayReplace: unasked,
    changedOnDisk: unasked,
  };
  const desk: FileDesk = { handles: new FileHandles(), history, documents: folder, dialogs };
  return { desk, asked };
}

describe("a certificate that is chosen", () => {
  it("is read as text, and neither opened nor remembered", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "run.certificate.json"), "{}");
    const { desk, asked } = await deskWhere(folder, join(folder, "run.certificate.json"));
    expect(await openChosenCertificate(desk)).toEqual({
      kind: "done",
      value: { name: "run.certificate.json", text: "{}" },
    });
    expect(asked).toEqual([["certificate", folder]]);
    expect([desk.history.open, desk.history.recent]).toEqual([undefined, []]);
  });

  it("is none where a person changed their mind", async () => {
    const folder = await temporaryFolder();
    const { desk } = await deskWhere(folder, undefined);
    expect(await openChosenCertificate(desk)).toEqual({ kind: "cancelled" });
  });

  it("is refused in a sentence where it is too large, a folder, no text, or gone", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "film.json"), "");
    await truncate(join(folder, "film.json"), 250_000);
    await mkdir(join(folder, "folder.json"));
    await writeFile(join(folder, "old.json"), Buffer.from([0xff, 0xfe, 0x7b, 0x00]));
    const sentences = await Promise.all(
      ["film.json", "folder.json", "old.json", "gone.json"].map(async (name) => {
        const reply = await openChosenCertificate((await deskWhere(folder, join(folder, name))).desk);
        return reply.kind === "refused" ? reply.sentence : reply.kind;
      }),
    );
    expect(sentences).toEqual([
      "“film.json” is 0.3 MB. A run certificate is at most 0.1 MB, so this is probably not one.",
      "“folder.json” is a folder, not a run certificate.",
      "“old.json” is not plain text (UTF-8), so it is not a run certificate.",
      "“gone.json” is no longer there. It may have been moved, renamed or deleted.",
    ]);
  });
});
