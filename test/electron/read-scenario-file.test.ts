import { mkdir, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readScenarioFile } from "#electron/main/files/read-scenario-file.ts";
import { refusalSentence } from "#electron/main/files/refusal-sentence.ts";
import { temporaryFolder } from "./temporary-folder.ts";

describe("reading a scenario file", () => {
  it("gives its text and name, without the mark some editors put first", async () => {
    const path = join(await temporaryFolder(), "aspire.sop.json");
    await writeFile(path, '\ufeff{"name":"Kirklées"}');
    expect(await readScenarioFile(path)).toMatchObject({
      kind: "done",
      value: { name: "aspire.sop.json", text: '{"name":"Kirklées"}' },
    });
  });

  it("refuses a large file by its size alone", async () => {
    const path = join(await temporaryFolder(), "film.json");
    await writeFile(path, "");
    await truncate(path, 52_000_000);
    expect(await readScenarioFile(path)).toEqual({
      kind: "refused",
      sentence: "“film.json” is 52 MB. A scenario file is at most 10 MB, so this is probably not one.",
    });
    await truncate(path, 10_000_001);
    expect(await readScenarioFile(path)).toMatchObject({ sentence: expect.stringContaining("is 10.1 MB.") });
    await truncate(path, 10_000_000);
    expect(await readScenarioFile(path)).toMatchObject({ kind: "done" });
  });

  it("refuses a folder, a device, a file that is gone and one that is not text", async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, "deals.json"));
    await writeFile(join(folder, "old.json"), Buffer.from([0xff, 0xfe, 0x7b, 0x00]));
    const sentences = await Promise.all(
      ["deals.json", "gone.json", "old.json", "old.json/deeper.json"].map(async (name) => {
        const reply = await readScenarioFile(join(folder, name));
        return reply.kind === "refused" ? reply.sentence : reply.kind;
      }),
    );
    expect(sentences).toEqual([
      "“deals.json” is a folder, not a scenario file.",
      "“gone.json” is no longer there. It may have been moved, renamed or deleted.",
      "“old.json” is not plain text (UTF-8), so it is not a scenario file.",
      "“deeper.json” is no longer there. It may have been moved, renamed or deleted.",
    ]);
    if (process.platform !== "win32") {
      expect(await readScenarioFile("/dev/zero")).toMatchObject({ kind: "refused" });
    }
  });
});

describe("the sentence for what went wrong", () => {
  const failure = (code: string): Error => Object.assign(new Error(code), { code, syscall: "open" });

  it.each(["ENOENT", "EACCES", "EROFS", "ENOSPC", "EBUSY", "EPERM", "EISDIR", "EIO"])(
    "has no code in it for %s",
    (code) => {
      for (const action of ["open", "save"] as const) {
        const sentence = refusalSentence(failure(code), action, "a.sop.json");
        expect(sentence).toMatch(/“a\.sop\.json”.*\.$/u);
        expect(sentence).not.toContain(code);
      }
    },
  );

  it("is missing for a fault of ours", () => {
    expect(refusalSentence(new TypeError("x is undefined"), "open", "a")).toBeUndefined();
    expect(refusalSentence(Object.assign(new Error(), { code: "ERR_INVALID_ARG_TYPE" }), "save", "a")).toBeUndefined();
  });
});
