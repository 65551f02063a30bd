import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { projectRoot } from "#scripts/project/project-root.ts";
import { choose } from "./choose.ts";
import type { DrivenApp } from "./drive-app.ts";

/** The pages of the Analyse screen, as its list calls them. */
export const analyses = [
  "Who would sign",
  "What matters",
  "Stress",
  "Reverse stress",
  "Break-even",
  "Solve",
  "Deal space",
  "Better information",
  "Replay",
  "Re-forecast",
];

/** Goes to the page of an analysis of the Aspire deal; where it asks what has happened, it is told the months of the guide. */
export async function openAnalysis({ app, page }: Pick<DrivenApp, "app" | "page">, name: string): Promise<void> {
  await choose(app, "show-analyse");
  await page.getByRole("navigation", { name: "Analyses" }).getByRole("button", { name, exact: true }).click();
  await page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
  if (name === "Re-forecast") await tellMonths(page);
}

async function tellMonths(page: Page): Promise<void> {
  if (!(await page.getByText("Nothing is known yet of what has happened").isVisible())) return;
  await page.getByRole("button", { name: "Paste or open a table…" }).click();
  const months = readFileSync(join(projectRoot, "docs/guide/aspire-actuals.csv"), "utf8");
  await page.getByLabel("A table by month, copied from a spreadsheet").fill(months);
  await page.getByRole("button", { name: "Take the table" }).click();
}
