import type { GuidePage } from "./guide-pages.ts";

/** A page in which all that was typed is found, and a piece of it around the first word. */
export interface GuideHit {
  readonly page: GuidePage;
  readonly piece: string;
}

const AROUND = 60;

/** Marks of the page's source that are no part of what it says. */
const plain = (text: string): string =>
  text
    .replaceAll(/\]\([^)]*\)/gu, "")
    .replaceAll(/[#*`|[\]]/gu, " ")
    .replaceAll(/\s+/gu, " ");

/** The pages that hold every word typed, those with one in the title first. All pages when nothing is typed. */
export function searchGuide(pages: readonly GuidePage[], typed: string): readonly GuideHit[] {
  const words = typed.toLowerCase().split(/\s+/u).filter(Boolean);
  const [first] = words;
  if (first === undefined) return pages.map((page) => ({ page, piece: "" }));
  const inTitle = (page: GuidePage): number => (page.title.toLowerCase().includes(first) ? 0 : 1);
  return pages
    .flatMap((page) => {
      const text = plain(page.text);
      const searched = text.toLowerCase();
      if (!words.every((word) => searched.includes(word))) return [];
      const at = searched.indexOf(first);
      const from = Math.max(0, at - AROUND);
      const piece = `${from > 0 ? "…" : ""}${text.slice(from, at + first.length + AROUND).trim()}…`;
      return [{ page, piece }];
    })
    .sort((a, b) => inTitle(a.page) - inTitle(b.page));
}
