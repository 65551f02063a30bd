/** "A", "A and B", "A, B and C"; nothing of an empty list. */
export const listed = (names: readonly string[], joiner: "and" | "or" = "and"): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} ${joiner} ${names.at(-1)!}`;

/** A text with a capital first letter, to begin a sentence or a name; the rest stays. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
