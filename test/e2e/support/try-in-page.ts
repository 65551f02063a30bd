import type { Page } from "playwright";

/**
 * Runs code in the page as the page's own scripts would, and tells what it gave, or `refused: …` when it threw.
 *
 * From a timer, because what Playwright runs directly may use `eval` whatever the page's policy says.
 */
export async function tryInPage(page: Page, code: string): Promise<string> {
  return await page.evaluate(`new Promise((tell) => setTimeout(async () => {
    try { tell(String(await (async () => { ${code} })())); }
    catch (error) { tell("refused: " + (error?.message ?? error)); }
  }, 0))`);
}
