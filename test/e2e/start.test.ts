import { mkdtemp, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import writeExcel from "write-excel-file/universal";
import { axeFaults } from "./support/axe.ts";
import { launchApp, type LaunchedApp } from "./support/launch-app.ts";
import { choose } from "#scripts/launch/choose.ts";
import { answerSaveDialog } from "./support/stand-in-dialogs.ts";

/** A deal of one's own, from nothing: each step on what the last left. */
describe("starting a deal", () => {
  let launched: LaunchedApp;
  let folder = "";
  beforeAll(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), "outcomes-start-")));
    launched = await launchApp();
  });
  afterAll(async () => {
    await launched.close();
    await rm(folder, { recursive: true, force: true });
  });

  const focused = () => launched.page.evaluate(() => document.activeElement?.id ?? "");
  const question = (title: string) => launched.page.getByRole("heading", { name: title, level: 1 }).waitFor();
  /** Goes on by Tab to a field, as somebody without a pointer would. */
  const tabTo = async (id: string): Promise<void> => {
    for (let step = 0; step < 40 && (await focused()) !== id; step++) await launched.page.keyboard.press("Tab");
    expect(await focused()).toBe(id);
  };
  const type = async (id: string, text: string): Promise<void> => {
    await tabTo(id);
    await launched.page.keyboard.type(text);
  };

  it("says at its field what is missing, and where to go on", async () => {
    await choose(launched.app, "new-deal");
    await question("What is the deal about, and where?");
    await launched.page.keyboard.press("Enter");
    await launched.page.getByText("Give the deal a name.").waitFor();
    expect(await focused()).toBe("start-about-name");
  });

  it("is answered by keyboard alone, in five pages, and tells the deal so far", async () => {
    const { keyboard } = launched.page;
    await keyboard.type("Homes first");
    await keyboard.press("Enter");
    await question("Who is it for, and how many?");
    await type("start-people-who", "people who sleep rough");
    await type("start-people-count-value", "20");
    await type("start-people-months", "24");
    await type("start-people-serviceMonths", "9");
    await keyboard.press("Enter");
    await question("What is to be achieved, and how likely is it?");
    await launched.page.getByText("About 20 people who sleep rough start each month over 24 months").waitFor();
    await type("start-outcomes-0-name", "Enters accommodation");
    await type("start-outcomes-0-months", "1");
    await type("start-outcomes-0-withService-low", "40");
    await type("start-outcomes-0-withService-likely", "60");
    await type("start-outcomes-0-withService-high", "50");
    await keyboard.press("Enter");
    await launched.page.getByText("Likely must not be above high.").waitFor();
    expect(await focused()).toBe("start-outcomes-0-withService-likely");
    expect(await axeFaults(launched.page, ".start")).toEqual([]);
  });

  it("keeps what was answered while one goes back, and away", async () => {
    const { page } = launched;
    await page.getByRole("button", { name: /^People/u }).click();
    expect(await page.getByLabel("People who start each month").inputValue()).toBe("20");
    await choose(launched.app, "gallery");
    await page.getByRole("button", { name: "Go on with it" }).click();
    expect(await page.getByLabel("People start over").inputValue()).toBe("24");
    await page.keyboard.press("Enter");
    await question("What is to be achieved, and how likely is it?");
  });

  it("ends in a deal that is open, unsaved, run and asked about what is not known", async () => {
    const { page } = launched;
    await page.locator("#start-outcomes-0-withService-high").fill("70");
    await page.getByText("I don’t know yet").nth(1).click();
    await page.getByRole("button", { name: "Next" }).click();
    await question("What is paid for each, and up to what?");
    await page.getByLabel("Who pays?").fill("Leeds City Council");
    await page.getByLabel("Price", { exact: true }).fill("4,000");
    await page.getByLabel("The most that is ever paid").fill("1.2m");
    await page.keyboard.press("Enter");
    await question("What does it cost, and who funds it?");
    await page.getByLabel("Who delivers the service?").fill("St Anne’s");
    await page.getByLabel("Cost a person").fill("2,000");
    await page.getByLabel("Who invests").fill("Social investors");
    await page.getByLabel("Return wanted a year").fill("5");
    await page.getByRole("button", { name: "Open the deal" }).click();
    await page.getByText("Little is known of the rate: “Enters accommodation without the service”").waitFor();
    await page.getByText("Expected payments").waitFor();
    expect(await page.locator(".app__deal-file").innerText()).toBe("Not saved yet · edited");
  });

  it("is saved as a file like any other, every figure illustrative and graded", async () => {
    await answerSaveDialog(launched.app, join(folder, "homes.sop.json"));
    await choose(launched.app, "save");
    await launched.page.getByRole("status").getByText("Saved homes.sop.json.").waitFor();
    const saved = JSON.parse(await readFile(join(folder, "homes.sop.json"), "utf8"));
    expect(saved.payment.contractCap).toEqual({
      value: 1_200_000,
      status: "illustrative",
      grade: "F",
      note: "Your answer; no source yet",
    });
    expect(saved.outcomes[0].baseline.value).toEqual({ family: "uniform", low: 0, high: 0.6 });
  });

  it("opens a blank deal for those who know the editor", async () => {
    await choose(launched.app, "gallery");
    await launched.page.getByRole("button", { name: "Blank deal" }).click();
    await expect.poll(() => launched.page.locator(".app__deal-name").innerText()).toBe("New deal");
    await launched.page.getByRole("button", { name: "Run", exact: true }).waitFor();
  });

  it("imports a rate card of twenty lines from a workbook, looked at first, as one step", async () => {
    const { page } = launched;
    await page
      .getByRole("navigation", { name: "Parts of the deal" })
      .getByRole("button", { name: "Rate card" })
      .click();
    await page.getByRole("button", { name: "Import…" }).click();
    const lines = Array.from({ length: 20 }, (_, index) => [
      { value: `Milestone ${index + 1}` },
      { value: index === 7 ? "TBC" : `£1,${String(500 + index)}.50` },
      { value: index },
    ]);
    const heads = ["Outcome", "Unit price", "Month"].map((value) => ({ value }));
    const workbook = await writeExcel([heads, ...lines]).toBlob();
    await page.locator('.import-dialog input[type="file"]').setInputFiles({
      name: "card.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: Buffer.from(await workbook.arrayBuffer()),
    });
    await page.getByText("19 of 20 lines were understood; 1 stays out.").waitFor();
    await page.getByText("“TBC” is not an amount.").waitFor();
    expect(await axeFaults(launched.page, ".import-dialog")).toEqual([]);
    await page.getByLabel("Rules the deal has already").selectOption("inPlace");
    await page.getByRole("button", { name: "Import 19 lines" }).click();
    expect(await page.getByLabel("Price of Milestone 20", { exact: true }).inputValue()).toBe("1,519.50");
    await page.getByRole("button", { name: "Undo importing 19 lines of card.xlsx" }).click();
    await page.getByLabel("Price of New outcome", { exact: true }).waitFor();
  });

  it("asks what a comma means where the table does not tell, and takes what is pasted", async () => {
    const { page } = launched;
    await page.getByRole("button", { name: "Import…" }).click();
    await page.getByLabel("Or paste cells").fill("Outcome\tPrice\nEnters work\t1.500\nStays\t2.000\n");
    await page.getByRole("button", { name: "Look at what was pasted" }).click();
    expect(await page.getByRole("button", { name: "Import 2 lines" }).isDisabled()).toBe(true);
    await page.getByText("1.500 is fifteen hundred").click();
    await page.getByRole("button", { name: "Import 2 lines" }).click();
    expect(await page.getByLabel("Price of Enters work", { exact: true }).inputValue()).toBe("1,500");
  });

  it("gives a hint until it was used", async () => {
    const { page } = launched;
    await page.getByRole("note", { name: "Hint" }).getByText("Try Alt+Up and Alt+Down in a price").waitFor();
    await page.getByLabel("Price of Enters work", { exact: true }).fill("1600");
    await page.keyboard.press("Enter");
    await page.getByRole("note", { name: "Hint" }).getByText("tells where it comes from").waitFor();
    await page.getByRole("button", { name: "Got it" }).click();
    await expect.poll(() => page.getByRole("note", { name: "Hint" }).count()).toBe(0);
    expect(launched.complaints).toEqual([]);
  });
});
