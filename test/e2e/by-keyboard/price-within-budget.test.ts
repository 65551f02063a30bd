import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchApp, type LaunchedApp } from "../support/launch-app.ts";
import { RecordedKeys } from "../support/recorded-keys.ts";

/** A price at which the budget holds in nine trials of ten, found by keyboard alone. Each step on what the last left. */
describe("a commissioner who prices an outcome within a budget", () => {
  let launched: LaunchedApp;
  let keys: RecordedKeys;
  const strip = () => launched.page.getByRole("region", { name: "Live results" });
  const price = () => launched.page.getByLabel("Price of Full-time work 13 weeks", { exact: true }).inputValue();
  const finished = (trials: string) =>
    strip()
      .getByText(new RegExp(`^${trials} trials$`, "u"))
      .waitFor({ timeout: 60_000 });
  const chanceOverBudget = async () => {
    const [, chance] = /Chance over budget\s+(?:<|>)?([\d.]+)%/u.exec(await strip().innerText()) ?? [];
    return Number(chance);
  };
  /** Presses a key, and waits for the run of that price to end. Two prices have never the same figures. */
  const step = async (chord: string) => {
    const before = await strip().innerText();
    await keys.press(chord);
    await expect
      .poll(
        () =>
          strip()
            .innerText()
            .then((now) => now !== before && /^500 trials$/mu.test(now)),
        { timeout: 30_000 },
      )
      .toBe(true);
    return await chanceOverBudget();
  };

  beforeAll(async () => {
    launched = await launchApp();
    keys = new RecordedKeys(launched);
  });
  afterAll(() => launched.close());

  it("opens a deal, with fewer trials while a price is looked for", async () => {
    keys.aim("Open the deal");
    await keys.find("open aspire");
    await expect.poll(chanceOverBudget, { timeout: 30_000 }).toBeGreaterThan(50);
    keys.aim("Let quick runs of 500 trials answer each press of a key");
    await keys.find("run trials");
    await keys.press("Ctrl+A");
    await keys.type("500");
    await keys.press("Enter");
    await finished("500");
  });

  it("lowers the price until the budget holds", async () => {
    keys.aim("Go to the price");
    await keys.find("full-time 13 price");
    expect(await price()).toBe("4,500");
    keys.aim("Lower it by £1,000 at a time until the chance over budget is below 10%");
    while ((await step("Alt+Shift+↓")) >= 10);
  });

  it("has the price confirmed by a full run", async () => {
    expect(await price()).toBe("500");
    keys.aim("Have it confirmed by more trials");
    await keys.find("run trials");
    await keys.press("Ctrl+A");
    await keys.type("2000");
    await keys.press("Enter");
    await finished("2,000");
    expect(await chanceOverBudget()).toBeLessThan(10);
    expect(await keys.guided("Price an outcome so that the budget holds")).toBe(keys.recorded());
    expect(launched.complaints).toEqual([]);
  });
});
