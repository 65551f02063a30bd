/**
 * What separates the cells of a text: a mark that stands in half of its lines at least, the one that figures and sentences use
 * last. The library's own guess takes the commas of "1,500" for it.
 */
export function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 100_000)
    .replaceAll(/"(?:[^"]|"")*"/gu, "")
    .split(/\r\n|\n|\r/u)
    .filter((line) => line.trim() !== "");
  const inHalf = (mark: string): boolean => lines.filter((line) => line.includes(mark)).length * 2 >= lines.length;
  return ["\t", ";", "|"].find(inHalf) ?? ",";
}
