/** The first sentence of a text and the rest. A full stop ends one only where a capital follows: "£1.45m" holds none. */
export function splitSentences(text: string): readonly [first: string, rest: string] {
  const end = /\.\s+(?=\p{Lu})/u.exec(text);
  return end === null ? [text, ""] : [text.slice(0, end.index + 1), text.slice(end.index + end[0].length)];
}
