/**
 * What separates cells: a mark that stands in half of the lines at least, the one that figures and sentences use last. A guess
 * by the most frequent mark would take the commas of "1,500" for it.
 */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 100_000)
    .replaceAll(/"(?:[^"]|"")*"/gu, "")
    .split(/\r\n|\n|\r/u)
    .filter((line) => line.trim() !== "");
  const inHalf = (mark: string): boolean => lines.filter((line) => line.includes(mark)).length * 2 >= lines.length;
  return ["\t", ";", "|"].find(inHalf) ?? ",";
}

/**
 * Rows of the text of a CSV (RFC 4180), or of cells pasted from a spreadsheet, whichever mark separates them. Empty lines are
 * rows of one empty cell, so that the number of a row is the one a spreadsheet shows; those at the end are left out.
 * @param most rows that are read
 */
export function delimitedRows(text: string, most = Infinity): readonly (readonly string[])[] {
  const bare = text.replace(/^\uFEFF/u, "");
  const delimiter = delimiterOf(bare);
  const mark = delimiter === "|" ? "\\|" : delimiter;
  // A cell, in quotes or not, and what comes behind it; a quote that is never closed is a quote.
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"(?=${mark}|\\r|\\n|$)|([^${mark}\\r\\n]*))(${mark}|\\r\\n|\\n|\\r|$)`,
    "uy",
  );
  const rows: string[][] = [];
  let row: string[] = [];
  while (rows.length < most) {
    const [, quoted, plain = "", behind = ""] = cell.exec(bare)!;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (behind === delimiter) continue;
    rows.push(row);
    row = [];
    if (behind === "") break;
  }
  while (rows.at(-1)?.every((each) => each.trim() === "")) rows.pop();
  return rows;
}
