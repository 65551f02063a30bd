import { choose } from "#scripts/launch/choose.ts";
import { analyses } from "#scripts/launch/analyses.ts";
import type { StateWalk } from "./state-walk.ts";

/** Every page of the Analyse screen with something on it, as it stands at first: a first picture is enough to look at. */
export async function ofAnalyses(walk: StateWalk): Promise<void> {
  const { app, page } = walk.launched;
  await choose(app, "show-analyse");
  for (const name of analyses) {
    await page.getByRole("navigation", { name: "Analyses" }).getByRole("button", { name, exact: true }).click();
    await page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
    await page.locator(".analyse__page").locator(".chart-panel, table").first().waitFor({ timeout: 45_000 });
    await walk.look(name);
  }
}
