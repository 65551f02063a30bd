/** Characters that XML cannot hold, and marks that turn the direction of the text after them. */
const isLeftOut = (code: number): boolean =>
  (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) ||
  (code >= 0x7f && code <= 0x9f) ||
  (code >= 0x20_2a && code <= 0x20_2e) ||
  (code >= 0x20_66 && code <= 0x20_69) ||
  (code >= 0xd8_00 && code <= 0xdf_ff) ||
  code === 0xff_fe ||
  code === 0xff_ff;

/**
 * A text as a document can hold it: no character that would break the file, none that turns the figures behind a name around.
 * Letters that are written from the right stay as they are.
 */
function plainText(text: string): string {
  let plain = "";
  for (const character of text) if (!isLeftOut(character.codePointAt(0) ?? 0)) plain += character;
  return plain;
}

/** Whatever it is, with every text in it plain. */
export function withPlainTexts<T>(value: T): T {
  if (typeof value === "string") return plainText(value) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => withPlainTexts(each)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withPlainTexts(each as unknown)])) as T;
}
