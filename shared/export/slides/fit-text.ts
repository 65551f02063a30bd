/** How a text is set: points, and inches across. */
export interface TextBox {
  readonly size: number;
  readonly width: number;
  readonly isBold?: boolean | undefined;
}

/** Widths of characters in Arial as shares of its size, on the safe side. */
function widthOf(character: string): number {
  if (/[ijl'’|]/u.test(character)) return 0.23;
  if (/[ ft.,:;!()[\]\-/r]/u.test(character)) return 0.32;
  if (/[cksvxyzJ]/u.test(character)) return 0.51;
  if (/[mwMW%@—…]/u.test(character)) return 0.92;
  if (/[A-Z&±−+=<>]/u.test(character)) return 0.7;
  return (character.codePointAt(0) ?? 0) < 0x0500 ? 0.56 : 1.05;
}

function widthIn(text: string, { size, isBold }: TextBox): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return (width * size * (isBold ? 1.06 : 1)) / 72;
}

/** About how many lines a text takes in Arial, never fewer than it does. A word wider than the line is broken. */
export function linesOf(text: string, box: TextBox): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(/(?<=[ \t])/u)) {
      const width = widthIn(word, box);
      if (used > 0 && used + widthIn(word.trimEnd(), box) > box.width) {
        lines += 1;
        used = 0;
      }
      const broken = Math.max(0, Math.ceil(width / box.width - 1e-9) - 1);
      lines += broken;
      used += width - broken * box.width;
    }
  }
  return lines;
}

/** A text that takes so many lines at most: cut at a word where it must be, and marked as cut. */
export function cutToLines(text: string, lines: number, box: TextBox): string {
  if (linesOf(text, box) <= lines) return text;
  // Whole characters, so that no half of one is left at the cut.
  const characters = Array.from(text);
  let [fits, tooLong] = [0, characters.length];
  while (tooLong - fits > 1) {
    const half = (fits + tooLong) >> 1;
    if (linesOf(`${characters.slice(0, half).join("")}…`, box) <= lines) fits = half;
    else tooLong = half;
  }
  const kept = characters.slice(0, fits).join("");
  const atWord = kept.replace(/\s+\S*$/u, "");
  return `${(atWord.length > kept.length / 2 ? atWord : kept).trimEnd()}…`;
}

/** The largest of some sizes at which a text takes so many lines at most; the last of them where none does. */
export const sizeThatFits = (
  text: string,
  sizes: readonly number[],
  lines: number,
  box: Omit<TextBox, "size">,
): number => sizes.find((size) => linesOf(text, { ...box, size }) <= lines) ?? sizes.at(-1)!;
