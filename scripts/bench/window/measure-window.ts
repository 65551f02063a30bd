import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { examples } from "#shared/examples/examples.ts";
import { builtApp } from "#scripts/launch/built-app.ts";
import type { DrivenApp } from "#scripts/launch/drive-app.ts";
import { resize } from "#scripts/launch/resize.ts";
import { type Seen, seenOn, watchPage } from "./watch-page.ts";

const TRIALS = 100_000;
/** For how long the page is watched while nobody touches it. */
const UNTOUCHED_MS = 15_000;
const EDITS = 12;

/** How smoothly the page answers while a run of 100,000 trials goes on. */
export interface WindowResult {
  readonly deal: string;
  readonly trials: number;
  readonly untouched: Seen;
  readonly edited: Seen;
}

async function focusPrice({ page }: DrivenApp, rule: string): Promise<void> {
  await page.getByRole("navigation", { name: "Parts of the deal" }).getByRole("button", { name: "Rate card" }).click();
  await page.getByLabel(`Price of ${rule}`, { exact: true }).focus();
}

/** Measures one deal with the results beside its rate card, at 1440 × 900. */
async function measure(driven: DrivenApp, deal: string, rule: string): Promise<WindowResult> {
  const { page } = driven;
  await resize(driven, 1440, 900);
  await page.locator(".live-strip__figures").waitFor({ timeout: 60_000 });
  await focusPrice(driven, rule);
  await page.waitForTimeout(1000);
  await watchPage(page);
  await page.waitForTimeout(UNTOUCHED_MS);
  const untouched = await seenOn(page);
  await watchPage(page);
  for (let edit = 0; edit < EDITS; edit++) {
    // Not by the field's name: looking it up would be a task of the page.
    await page.keyboard.press(edit % 2 === 0 ? "Alt+ArrowUp" : "Alt+ArrowDown");
    await page.waitForTimeout(1200);
  }
  return { deal, trials: TRIALS, untouched, edited: await seenOn(page) };
}

/** Launches the real app on each deal. @param folder for the files opened */
export async function measureWindow(folder: string): Promise<readonly WindowResult[]> {
  const launch = await builtApp();
  const results: WindowResult[] = [];
  for (const { title, scenario } of examples.slice(0, 2)) {
    const file = join(folder, "long.sop.json");
    await writeFile(file, JSON.stringify({ ...scenario, run: { ...scenario.run, trials: TRIALS } }));
    const driven = await launch(file);
    try {
      results.push(await measure(driven, title, scenario.payment.rateCard[0]!.name));
    } finally {
      await driven.close();
    }
  }
  return results;
}
