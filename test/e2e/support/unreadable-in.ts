import type { Page } from "playwright";

/**
 * What in the text of an SVG file another program could not read: that it is no XML at all, a class whose style sheet it
 * lacks, a mark without a colour of its own or inherited, an address of something elsewhere.
 */
export async function unreadableIn(page: Page, svg: string): Promise<string[]> {
  return await page.evaluate((text) => {
    const { documentElement } = new DOMParser().parseFromString(text, "image/svg+xml");
    if (documentElement.querySelector("parsererror")) return ["it is no XML"];
    const faults: string[] = [];
    for (const element of documentElement.querySelectorAll("*")) {
      if (element.closest("title, desc, clipPath")) continue;
      const told = element.outerHTML.slice(0, 120);
      if (element.hasAttribute("class") || element.hasAttribute("style")) faults.push(`styled elsewhere: ${told}`);
      if (element.matches("text, rect") && !element.closest("[fill]")) faults.push(`no fill: ${told}`);
      if (element.matches("line") && !element.closest("[stroke]")) faults.push(`no stroke: ${told}`);
      if (/(?:href|src)=|var\(/u.test(element.cloneNode(false).textContent ?? told)) faults.push(`elsewhere: ${told}`);
    }
    return faults;
  }, svg);
}
