import { cutToLines, linesOf } from "./fit-text.ts";
import { room } from "./slide-room.ts";
import type { SlideWords } from "./slides.ts";
import { splitEvenly } from "./split-evenly.ts";

/** Words that fit a slide, and the sentences of which it shows less than they say. */
export interface WordsPart {
  readonly words: readonly SlideWords[];
  readonly cut: readonly string[];
}

const { size, line, after, bullet } = room.words;
const box = { size, width: room.across - bullet - 0.2 };
/** A sentence longer than this is cut; it stands in the note. */
const MOST_LINES = 4;

/** Headings and their sentences over as many slides as they need. A heading never stands alone, and comes again where its sentences go on. */
export const splitWords = (all: readonly SlideWords[]): readonly WordsPart[] =>
  splitEvenly((height) => wordsWithin(all, height), room.body.height);

function wordsWithin(all: readonly SlideWords[], most: number): readonly WordsPart[] {
  const parts: { words: { heading: string; items: string[] }[]; cut: string[] }[] = [];
  let left = 0;
  for (const { heading, items } of all)
    for (const [at, item] of items.entries()) {
      const shown = cutToLines(item, MOST_LINES, box);
      const height = linesOf(shown, box) * line + after;
      const last = parts.at(-1);
      const needsHeading = at === 0 || last?.words.at(-1)?.heading !== heading;
      if (!last || height + (needsHeading ? line + 2 * after : 0) > left) {
        parts.push({ words: [{ heading, items: [] }], cut: [] });
        left = most - line - 2 * after;
      } else if (needsHeading) {
        last.words.push({ heading, items: [] });
        left -= line + 2 * after;
      }
      left -= height;
      const part = parts.at(-1)!;
      part.words.at(-1)!.items.push(shown);
      if (shown !== item) part.cut.push(item);
    }
  return parts;
}
