import axeCore, { type AxeResults } from "axe-core";
import type { Page } from "playwright";

/** WCAG 2.2 AA, as far as a program can judge it. */
const wcag22aa = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The list that the palette's search field moves in by arrows: it scrolls with them, which axe cannot see. */
const movedFromElsewhere = "palette__list";

/**
 * What a person could meet as a barrier, one line each: the rule, where and why.
 * @param contrast whether axe looks at that too, which takes longer than all its other rules
 */
export async function axeFaults(page: Page, within: string, { contrast = true } = {}): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axeCore.source);
  const found = await page.evaluate(
    ([place, tags, enabled]) => {
      const { axe } = globalThis as unknown as { readonly axe: typeof axeCore };
      const options = {
        runOnly: { type: "tag" as const, values: [...tags] },
        rules: { "color-contrast": { enabled } },
        resultTypes: ["violations" as const],
      };
      return axe
        .run(place, options)
        .then(({ violations }: AxeResults) =>
          violations.flatMap(({ id, nodes }) =>
            nodes.map(({ html, any, all, none }) => ({ id, html, why: [...any, ...all, ...none][0]?.message ?? "" })),
          ),
        );
    },
    [within, wcag22aa, contrast] as const,
  );
  return found
    .filter(({ id, html }) => !(id === "scrollable-region-focusable" && html.includes(movedFromElsewhere)))
    .map(({ id, html, why }) => `${id}: ${html.slice(0, 200)} ${why.slice(0, 200)}`);
}
