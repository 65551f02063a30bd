import { mkdtemp, readdir, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchApp, type LaunchedApp } from "../support/launch-app.ts";
import { RecordedKeys } from "../support/recorded-keys.ts";
import { answerSaveDialog } from "../support/stand-in-dialogs.ts";

/** Work that was never saved, through a kill and back, by keyboard alone. Each step on what the last left. */
describe("an app that is killed while a deal is edited", () => {
  let launched: LaunchedApp;
  let keys: RecordedKeys;
  let folder = "";
  const launch = async (): Promise<void> => {
    launched = await launchApp({ userData: join(folder, "user-data") });
  };
  const copies = async () =>
    (await readdir(join(folder, "user-data", "recovery")).catch(() => [])).filter((name) => name.endsWith(".json"));
  const price = () => launched.page.getByLabel("Price of Full-time work 13 weeks", { exact: true });

  beforeAll(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), "outcomes-killed-")));
    await launch();
    keys = new RecordedKeys(launched);
  });
  afterAll(async () => {
    await launched.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("has a copy of the edit within five seconds, and is killed", async () => {
    keys.aim("Open a deal and change a price, without saving");
    await keys.find("open aspire");
    await launched.page.getByRole("button", { name: "Variant: Base" }).waitFor();
    await keys.find("full-time 13 price");
    await keys.press("Ctrl+A");
    await keys.type("4321");
    await keys.press("Enter");
    await expect.poll(copies, { timeout: 5000 }).toHaveLength(1);
    const ended = launched.app.waitForEvent("close");
    launched.app.process().kill("SIGKILL");
    await ended;
    await launch();
    keys.inApp(launched);
  });

  it("offers it at the next start: which deal, how many edits, when", async () => {
    const offer = launched.page.getByRole("dialog", { name: "Recover unsaved work?" });
    await offer.waitFor();
    const line = await offer.getByRole("listitem").innerText();
    expect(line).toContain("Aspire");
    expect(line).toContain("Not saved to a file yet");
    expect(line).toMatch(/1 unsaved edit · kept (today|yesterday) at \d\d:\d\d/u);
  });

  it("gives it back as it was, unsaved, and forgets the copy once it is saved", async () => {
    const { page, app } = launched;
    keys.aim("After the kill, start the program again: it asks; take the work back");
    await keys.to(page.getByRole("button", { name: /^Recover / }));
    await keys.press("Enter");
    await page.getByRole("banner").getByText("edited").waitFor();
    keys.aim("See the price");
    await keys.find("full-time 13 price");
    expect(await price().inputValue()).toBe("4,321");
    expect(await copies()).toHaveLength(1);
    await answerSaveDialog(app, join(folder, "mine"));
    keys.aim("Save it");
    await keys.press("Ctrl+S");
    await page.getByRole("status").getByText("Saved mine.sop.json.").waitFor();
    await expect.poll(copies).toHaveLength(0);
    expect(await keys.guided("Recover after the program was killed")).toBe(keys.recorded());
    expect(launched.complaints).toEqual([]);
  });
});
