const WIDE = 48;
const COLUMN = 13;

/** A line of a table in the terminal: a name, cut to fit, and cells set to the right. */
export function textRow(label: string, cells: readonly string[]): string {
  const name = label.length > WIDE ? `${label.slice(0, WIDE - 1)}…` : label;
  return `  ${name.padEnd(WIDE)}${cells.map((cell) => cell.padStart(COLUMN)).join("")}`;
}

/** The head of such a table: its title stands two places to the left of the names. */
export const textHead = (title: string, columns: readonly string[]): string =>
  `${title.padEnd(WIDE + 2)}${columns.map((column) => column.padStart(COLUMN)).join("")}`;
