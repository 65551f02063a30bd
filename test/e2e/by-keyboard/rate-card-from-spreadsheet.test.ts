import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Scenario } from "#shared/model/scenario.ts";
import { launchApp, type LaunchedApp } from "../support/launch-app.ts";
import { RecordedKeys } from "../support/recorded-keys.ts";
import { answerSaveDialog } from "../support/stand-in-dialogs.ts";

const lines = Array.from({ length: 20 }, (_, index) => `Step ${index + 1}\t£${index + 1},000\t90%`);

/** Twenty lines of a spreadsheet, taken into a new deal by keyboard alone. Each step on what the last left. */
describe("a commissioner with a rate card in a spreadsheet", () => {
  let launched: LaunchedApp;
  let keys: RecordedKeys;
  let folder = "";
  const clipboard = () => launched.app.evaluate(({ clipboard: board }) => board.readText());
  const nameOf = (place: number) => launched.page.getByLabel(`Name of rule ${place}`, { exact: true });
  const isFocused = (place: number) => nameOf(place).evaluate((field) => field === document.activeElement);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "outcomes-rate-card-"));
    launched = await launchApp();
    keys = new RecordedKeys(launched);
    const copied = ["Rule\tPrice\tAccepted", ...lines].join("\r\n");
    await launched.app.evaluate(({ clipboard: board }, text) => board.writeText(text), copied);
  });
  afterAll(async () => {
    await launched.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("pastes it over the only rule of a blank deal", async () => {
    keys.aim("Start a deal");
    await keys.find("blank deal");
    keys.aim("Go to the first rule of the rate card and paste the lines copied from the spreadsheet");
    await keys.find("new outcome rule");
    await expect.poll(() => isFocused(1)).toBe(true);
    await keys.press("Ctrl+V");
    await launched.page.getByText("20 lines were pasted, 19 rules of them new.").waitFor();
    expect(await launched.page.getByLabel("Price of Step 20", { exact: true }).inputValue()).toBe("20,000");
  });

  it("gives a block back as the spreadsheet would have it", async () => {
    await expect.poll(() => isFocused(1)).toBe(true);
    keys.aim("Copy three lines of names, outcomes and prices back");
    await keys.press("Shift+↓", 2);
    await keys.press("Shift+→", 2);
    await keys.press("Ctrl+C");
    await expect.poll(clipboard).toMatch(/^Step 1\t.*\t1,000\r\nStep 2\tStep 2\t2,000\r\nStep 3\tStep 3\t3,000$/u);
  });

  it("takes all of it back as one step, and again", async () => {
    keys.aim("Take the paste back, to see that it is one step, and do it again");
    await keys.press("Esc");
    await keys.press("Ctrl+Z");
    await expect.poll(() => nameOf(2).count()).toBe(0);
    await keys.press("Ctrl+Y");
    await expect.poll(() => nameOf(20).inputValue()).toBe("Step 20");
  });

  it("saves twenty rules", async () => {
    const file = join(folder, "card.sop.json");
    await answerSaveDialog(launched.app, file);
    keys.aim("Save it, under a name that the dialog asks for");
    await keys.press("Ctrl+S");
    await launched.page.getByRole("status").getByText("Saved card.sop.json.").waitFor();
    const { payment } = JSON.parse(await readFile(file, "utf8")) as Scenario;
    expect(payment.rateCard.map(({ name, price, evidenceRate }) => [name, price.value, evidenceRate.value])).toEqual(
      Array.from({ length: 20 }, (_, index) => [`Step ${index + 1}`, (index + 1) * 1000, 0.9]),
    );
    expect(await keys.guided("Take a rate card from a spreadsheet")).toBe(keys.recorded());
    expect(launched.complaints).toEqual([]);
  });
});
