import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { askDesktop, askLoosely, exportText } from "./support/ask-desktop.ts";
import type { LaunchedApp } from "./support/launch-app.ts";
import { launchesWithFolder } from "./support/launches-with-folder.ts";
import { answerQuestions, answerSaveDialog, questionsAsked } from "./support/stand-in-dialogs.ts";

const { folder, launch } = launchesWithFolder();

/** What an export leaves in the folder: its temporary file, or nothing. */
const beside = async (): Promise<string[]> => (await readdir(folder())).filter((name) => name !== "user-data");

async function begin({ app, page }: LaunchedApp, name: string): Promise<string> {
  await answerSaveDialog(app, join(folder(), name));
  const begun = await askDesktop(page, "export:begin", { kind: "trials-csv", suggestedName: "x" });
  if (begun.kind !== "done") throw new Error("not begun");
  expect(await beside()).toHaveLength(1);
  return begun.value.handle;
}

it("an export ends with its page, which may not go on with it once it is loaded again", async () => {
  const launched = await launch();
  const handle = await begin(launched, "a.csv");
  await launched.page.reload();
  await expect.poll(beside).toEqual([]);
  expect(await askLoosely(launched.page, "export:finish", handle)).toMatchObject({ kind: "refused" });
  expect(await beside()).toEqual([]);
});

it("an export goes on while a person is asked about unsaved work, and ends once the window closes", async () => {
  const launched = await launch();
  const { app, page } = launched;
  const close = (): Promise<void> => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.close());
  await askDesktop(page, "window:document", { name: "a deal", edited: true });
  const first = await begin(launched, "a.csv");
  await answerQuestions(app, "Cancel", "Don’t save");
  await close();
  await expect.poll(() => questionsAsked(app)).toHaveLength(1);
  expect(await exportText(page, first, "a,b")).toMatchObject({ kind: "done" });
  await rm(join(folder(), "a.csv"));
  await begin(launched, "b.csv");
  const ended = app.waitForEvent("close");
  await close();
  await ended;
  expect(await beside()).toEqual([]);
});

it("an export that was cut short by a kill leaves nothing after the next start", async () => {
  const killed = await launch();
  await begin(killed, "a.csv");
  const ended = killed.app.waitForEvent("close");
  killed.app.process().kill("SIGKILL");
  await ended;
  expect(await beside()).toHaveLength(1);
  await launch();
  await expect.poll(beside).toEqual([]);
});
