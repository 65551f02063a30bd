import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ResultDocument } from "#shared/model/result.ts";
import { circumstanceFigure, circumstanceSentence, toldApart } from "#shared/report/circumstance-words.ts";
import { commandLine } from "../support/command-line.ts";
import { launchApp, type LaunchedApp } from "../support/launch-app.ts";
import { RecordedKeys } from "../support/recorded-keys.ts";

/** Why capital is lost, found by keyboard alone: the very words and figures of the command line. Each step on what the last left. */
describe("an investor who asks why money is lost", () => {
  let launched: LaunchedApp;
  let keys: RecordedKeys;
  const why = () => launched.page.getByRole("region", { name: "Why the investor loses money", exact: true }).first();

  beforeAll(async () => {
    launched = await launchApp();
    keys = new RecordedKeys(launched);
  });
  afterAll(() => launched.close());

  it("sees own results first, and how likely a loss is", async () => {
    const { page } = launched;
    keys.aim("Open the deal");
    await keys.find("quality education");
    await page.getByText(/^2,000 trials$/u).waitFor({ timeout: 60_000 });
    keys.aim("Have the investor’s results first, over the whole window");
    await keys.press("Ctrl+Alt+3");
    await keys.press("Ctrl+2");
    await page.getByText("The chance of getting back less than was drawn is 25%").waitFor();
  });

  it("is led to why, in the words of the command line", async () => {
    keys.aim("Go to the chances, and why");
    await keys.find("why");
    await why().waitFor();
    const part = launched.page.getByRole("region", { name: "Chances, and why" });
    await expect.poll(() => part.evaluate((element) => element === document.activeElement)).toBe(true);
    const file = join(import.meta.dirname, "../../../shared/examples/quality-education-india.sop.json");
    const result = JSON.parse((await commandLine(file, "--json", "--workers", "1")).stdout) as ResultDocument;
    const loss = result.circumstances.find(({ id }) => id === "investor.loss")!;
    const told = await why().innerText();
    expect(told).toContain(circumstanceSentence(loss, result));
    expect(loss.figures.length).toBeGreaterThan(1);
    for (const figure of loss.figures.slice(0, 6))
      for (const words of [figure.label, circumstanceFigure(figure.mean, figure, result), toldApart(figure)])
        expect(told).toContain(words);
    expect(await keys.guided("Find why an investor loses money")).toBe(keys.recorded());
    expect(launched.complaints).toEqual([]);
  });
});
