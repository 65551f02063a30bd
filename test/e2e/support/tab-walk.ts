import type { Page } from "playwright";
import type { LaunchedApp } from "./launch-app.ts";

/** What a walk by the Tab key met. */
export interface TabWalk {
  /** What the focus came to, in order, told by name and tag. */
  readonly order: readonly string[];
  /** What is wrong at one of them: not seen that it has the focus, hidden behind something, too small, out of order. */
  readonly faults: readonly string[];
  /** What can be pressed or filled in and was never come to. */
  readonly missed: readonly string[];
}

/** Puts into the page what notes each element as it gets the focus. Everything in one function: it runs in the page. */
function listen(within: string): void {
  const place = document.querySelector(within)!;
  const notes = { order: [] as string[], faults: [] as string[], done: false, met: new Set<Element>() };
  const name = (element: Element): string => {
    const label = element.getAttribute("aria-label") ?? (element as HTMLInputElement).labels?.[0]?.textContent;
    return `${element.tagName.toLowerCase()} “${(label ?? element.textContent ?? "").trim().slice(0, 60)}”`;
  };
  /** Everything by which it can be seen to have the focus: of itself, of what it is a part of, of what it draws before or after. */
  const look = (element: Element): string => {
    const drawn = element instanceof SVGElement ? [...element.children] : [];
    const line = [
      element,
      element.parentElement,
      element.parentElement?.parentElement,
      element.closest("label"),
      ...drawn,
    ];
    return line
      .flatMap((each) => (each ? [undefined, "::before", "::after"].map((part) => getComputedStyle(each, part)) : []))
      .map((style) => [
        style.outlineStyle === "none" ? "" : style.outline,
        style.boxShadow,
        style.backgroundColor,
        style.stroke,
      ])
      .join("|");
  };
  /** What is pressed: an input within a label is all of the label. */
  const target = (element: Element): Element => element.closest("label") ?? element;
  const stands = (element: Element): boolean => {
    const box = target(element).getBoundingClientRect();
    return [0.5, 0.1, 0.9].some((across) =>
      [0.5, 0.1, 0.9].some((down) => {
        const top = document.elementFromPoint(box.left + box.width * across, box.top + box.height * down);
        return top !== null && (target(element).contains(top) || top.contains(element));
      }),
    );
  };
  const pressed = "a[href], button, input, select, textarea, summary, [role=slider], [role=menuitem]";
  /** WCAG 2.5.8: 24 pixels either way, or smaller where a circle of 24 around its middle touches no other. */
  const crowd = (element: Element): string | undefined => {
    const box = target(element).getBoundingClientRect();
    if (box.width >= 23.5 && box.height >= 23.5) return undefined;
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    for (let turn = 0; turn < 16; turn++) {
      const angle = (turn * Math.PI) / 8;
      const other = document.elementFromPoint(x + 11.5 * Math.cos(angle), y + 11.5 * Math.sin(angle))?.closest(pressed);
      if (other && other !== element && !other.contains(element) && !target(element).contains(other))
        return `${Math.round(box.width)}×${Math.round(box.height)} and near ${name(other)}`;
    }
    return undefined;
  };
  const looks = new Map<Element, string>();
  document.addEventListener("focusin", ({ target: element }) => {
    if (!(element instanceof Element) || notes.done) return;
    if (notes.met.has(element)) {
      notes.done = true;
      return;
    }
    const before = [...notes.met].at(-1);
    if (before && before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING && place.contains(before))
      if (place.contains(element))
        notes.faults.push(`${name(element)}: comes after ${name(before)}, which stands behind it`);
    notes.met.add(element);
    notes.order.push(name(element));
    looks.set(element, look(element));
    if (!stands(element)) notes.faults.push(`${name(element)}: is hidden behind something`);
    // A bar of the profile is also a figure that can be typed, which is what the rule asks for.
    const crowded = element.matches(pressed) && !element.matches(".month-bars__bar") ? crowd(element) : undefined;
    if (crowded !== undefined) notes.faults.push(`${name(element)}: ${crowded}`);
  });
  Object.assign(globalThis, { tabWalk: { notes, name, target, look, looks } });
}

/** What listen left for conclude. */
interface Heard {
  readonly notes: { readonly order: string[]; readonly faults: string[]; readonly met: Set<Element>; done: boolean };
  readonly name: (element: Element) => string;
  readonly target: (element: Element) => Element;
  readonly look: (element: Element) => string;
  readonly looks: Map<Element, string>;
}

/** What the notes come to, once everything looks as it does without the focus. */
async function conclude(within: string): Promise<TabWalk> {
  const { notes, name, target, look, looks } = (globalThis as unknown as { readonly tabWalk: Heard }).tabWalk;
  notes.done = true;
  (document.activeElement as HTMLElement | null)?.blur();
  for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
  for (const [element, focused] of looks)
    // What lies over the page gives the focus back to what had it.
    if (element.isConnected && element !== document.activeElement && look(element) === focused)
      notes.faults.push(`${name(element)}: nothing shows that it has the focus`);
  const pressed = "a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex^='-'])";
  const targets = [...document.querySelectorAll(`${within} :is(${pressed})`)].filter((element) => {
    const box = target(element).getBoundingClientRect();
    return (
      box.width > 1 && element.checkVisibility({ checkVisibilityCSS: true }) && !element.matches(":disabled, [inert] *")
    );
  });
  // One of a group is come to by Tab, the others by arrows.
  const byArrows =
    "[tabindex='-1'], .grid-row .uncertain-mark, .grid-row .status-dot, [role='radio'], [role='tab'], [type='radio'], [data-rac][role='row']";
  const missed = targets.filter((element) => !notes.met.has(element) && !element.matches(byArrows)).map(name);
  return { order: notes.order, faults: notes.faults, missed };
}

/**
 * Goes by Tab until it comes to where it was: from the top of the page, or from where the focus is in what lies over it.
 * What is looked at lies within `within`.
 */
export async function walkByTab({ app, page }: LaunchedApp, within = "body", most = 400): Promise<TabWalk> {
  if (within === "body") await fromTheTop(page);
  await page.evaluate(listen, within);
  for (let pressed = 0; pressed < most; pressed += 20) {
    await app.evaluate(async ({ BrowserWindow }) => {
      const { webContents } = BrowserWindow.getAllWindows()[0]!;
      for (let press = 0; press < 20; press++) {
        webContents.sendInputEvent({ type: "keyDown", keyCode: "Tab" });
        webContents.sendInputEvent({ type: "keyUp", keyCode: "Tab" });
        await new Promise((done) => setTimeout(done, 4));
      }
    });
    const done = await page.evaluate(() => (globalThis as unknown as { readonly tabWalk: Heard }).tabWalk.notes.done);
    if (done) break;
  }
  return page.evaluate(conclude, within);
}

/** The next Tab comes to the first thing of the page, as after it was opened. */
export async function fromTheTop(page: Page): Promise<void> {
  await page.evaluate(() => {
    const top = document.createElement("span");
    top.tabIndex = -1;
    document.body.prepend(top);
    top.focus();
    top.remove();
  });
}
