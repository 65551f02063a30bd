import type { Page } from "playwright";

/**
 * Text that does not stand out enough from what is behind it, in every look of the window: 4.5:1, or 3:1 for large text, in
 * the light and the dark theme; 7:1 and 4.5:1 in high contrast. One line for each, with the look and what it is.
 *
 * Axe knows the same rule and takes a third of a second for each look of each state; this takes a hundredth.
 */
export async function contrastFaults(page: Page, within: string): Promise<string[]> {
  return page.evaluate((place) => {
    type Colour = readonly [red: number, green: number, blue: number, opacity: number];
    const read = (css: string): Colour => {
      const [red = 0, green = 0, blue = 0, opacity = 1] = (css.match(/[\d.]+/gu) ?? []).map(Number);
      return [red, green, blue, opacity];
    };
    const over = (top: Colour, under: Colour, opacity = top[3]): Colour => {
      const mixed = [0, 1, 2].map((at) => top[at]! * opacity + under[at]! * (1 - opacity));
      return [mixed[0]!, mixed[1]!, mixed[2]!, 1];
    };
    const luminance = (colour: Colour): number => {
      const [red = 0, green = 0, blue = 0] = colour.map((part) =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ratio = (one: Colour, other: Colour): number => {
      const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
      return (lighter + 0.05) / (darker + 0.05);
    };
    const ancestors = (element: Element): Element[] => {
      const found: Element[] = [];
      for (let at: Element | null = element; at; at = at.parentElement) found.push(at);
      return found;
    };
    const behind = (line: readonly Element[]): Colour =>
      line.reduceRight<Colour>(
        (under, at) => over(read(getComputedStyle(at).backgroundColor), under),
        [255, 255, 255, 1],
      );
    const hasText = (element: Element): boolean =>
      element.matches("input, select, textarea") ||
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== "");
    const isShown = (element: Element): boolean => {
      const box = element.getBoundingClientRect();
      return box.width > 1 && box.height > 1 && element.checkVisibility({ checkVisibilityCSS: true });
    };
    const exempt = "[disabled], [aria-disabled='true'], [data-disabled], .visually-hidden, option, title, desc, style";
    const texts = [...(document.querySelector(place)?.querySelectorAll("*") ?? [])].filter(
      (element) => hasText(element) && element.closest(exempt) === null && isShown(element),
    );
    const root = document.documentElement;
    const before = { theme: root.dataset["theme"], contrast: root.dataset["contrast"] };
    const faults: string[] = [];
    for (const theme of ["light", "dark"])
      for (const contrast of [undefined, "more"]) {
        root.dataset["theme"] = theme;
        if (contrast === undefined) delete root.dataset["contrast"];
        else root.dataset["contrast"] = contrast;
        for (const element of texts) {
          const style = getComputedStyle(element);
          const line = ancestors(element);
          const back = behind(line);
          const opacity = line.reduce((product, at) => product * Number(getComputedStyle(at).opacity), 1);
          const ink = read(element instanceof SVGElement ? style.fill : style.color);
          const size = Number.parseFloat(style.fontSize);
          const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 600);
          const least = contrast === undefined ? (large ? 3 : 4.5) : large ? 4.5 : 7;
          const found = ratio(over(ink, back, ink[3] * opacity), back);
          if (found < least - 0.005)
            faults.push(`${theme} ${contrast ?? ""} ${found.toFixed(2)}: ${element.outerHTML.slice(0, 140)}`);
        }
      }
    for (const name of ["theme", "contrast"] as const)
      if (before[name] === undefined) delete root.dataset[name];
      else root.dataset[name] = before[name];
    return faults;
  }, within);
}
