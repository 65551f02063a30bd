import { showSection } from "../../stores/view-store.ts";
import { fieldId, type Place } from "./fields/at-path.ts";
import { sectionOf } from "./problem-section.ts";

/** The heading of the editor's page: where the focus goes when a place has no field of its own. */
export const PAGE_TITLE = "editor-page-title";

const elementAt = (place: Place): HTMLElement | null => document.getElementById(fieldId(place));

/** A field within a place: the first of a row. */
const firstWithin = (place: Place): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[id^="${fieldId(place)}-"]`);

function focus(element: HTMLElement): void {
  element.focus();
  element.scrollIntoView({ block: "center" });
}

/** The field of a place, or the nearest one around it; undefined when there is none on the page. */
function nearest(place: Place): HTMLElement | undefined {
  for (let length = place.length; length > 0; length--) {
    const around = place.slice(0, length);
    const found = elementAt(around) ?? (length > 1 ? firstWithin(around) : null);
    if (found) return found;
  }
  return undefined;
}

/** Opens the row that an element stands in, if its details are closed. Answers whether it did. */
function openRow(element: HTMLElement): boolean {
  const toggle = element.closest("tr")?.querySelector<HTMLElement>('.row-toggle[aria-expanded="false"]');
  toggle?.click();
  return toggle !== null && toggle !== undefined;
}

/**
 * Gives the focus to the page's heading where what had it is gone, so that the keyboard goes on from here and not from the top of
 * the window. Menus and dialogs give it back first, which takes them a frame.
 */
export function keepFocusOnPage(): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) document.getElementById(PAGE_TITLE)?.focus({ preventScroll: true });
    }),
  );
}

/** Takes a person to the field of a place of the deal, opening the row that holds it, or to the nearest one around it. */
export function goToPlace(place: Place): void {
  showSection(sectionOf(place));
  requestAnimationFrame(() => {
    const found = nearest(place);
    if (!found) return document.getElementById(PAGE_TITLE)?.focus();
    focus(found);
    if (elementAt(place) || !openRow(found)) return;
    requestAnimationFrame(() => {
      const inside = nearest(place);
      if (inside) focus(inside);
    });
  });
}
