import { analyses, openAnalysis } from "#scripts/launch/analyses.ts";
import type { StateWalk } from "./state-walk.ts";

/** Every page of the Analyse screen with something on it, as it stands at first: a first picture is enough to look at. */
export async function ofAnalyses(walk: StateWalk): Promise<void> {
  const { page } = walk.launched;
  for (const name of analyses) {
    await openAnalysis(walk.launched, name);
    await page.locator(".analyse__page").locator(".chart-panel, table").first().waitFor({ timeout: 45_000 });
    await walk.look(name);
  }
}
