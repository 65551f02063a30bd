import { textOf, type Cell, type Rows } from "../format/table.ts";

/** What a column of a rate card may hold. `unused`: nothing that is taken. */
export const columnKinds = [
  "outcome",
  "rule",
  "price",
  "months",
  "capAmount",
  "capClaims",
  "evidence",
  "accepted",
  "paid",
  "ruleId",
  "terms",
  "unused",
] as const;

export type ColumnKind = (typeof columnKinds)[number];

/** Where the table's heads are and what each column holds. */
export interface ColumnGuess {
  /** Place of the row of heads, from 0; −1 where there is none. */
  readonly head: number;
  /** One for each column. */
  readonly columns: readonly ColumnKind[];
}

/** Words by which heads are known, the most telling first: "maximum number" is a cap on claims before it is anything else. */
const words: readonly (readonly [ColumnKind, RegExp])[] = [
  ["ruleId", /^rule id$/u],
  ["terms", /^all terms$/u],
  ["accepted", /^(?:accepted|acceptance|evidence (?:accepted|rate))$/u],
  ["paid", /^(?:paid|how often|paid a person)$/u],
  [
    "capClaims",
    /\b(?:max(?:imum)?|cap|limit)\b.*\b(?:no|number|claims?|count|volume|outcomes?|people|participants)\b|\b(?:number|claims?|volume)\s+cap\b/u,
  ],
  ["capAmount", /\b(?:cap|max(?:imum)?|limit|ceiling|up to|at most|höchst\w*|plafond)\b/u],
  ["evidence", /\b(?:evidence|verif\w*|proof|nachweis|preuve)\b/u],
  [
    "price",
    /\b(?:price|tariff|payment|amount|rate|value|unit price|fee|cost|preis|betrag|prix|montant|tarif)\b|[£€$]/u,
  ],
  ["months", /\b(?:months?|timing|when|delay|time|duration|weeks?|milestone month|monate?|mois|délai)\b/u],
  ["rule", /\b(?:rule|metric|measure|trigger|claim|milestone|stage|name|description|detail|indicator|regel)\b/u],
  ["outcome", /\b(?:outcomes?|result|ergebnis|wirkung|résultat)\b/u],
];

/** What a head says its column holds. "Outcome payment" is a price, since the word that tells more stands first above. */
function kindOf(head: string): ColumnKind {
  const text = head.toLowerCase();
  return words.find(([, pattern]) => pattern.test(text))?.[0] ?? "unused";
}

/** The first column of a kind keeps it; others that look like it are unused. */
const onceEach = (kinds: readonly ColumnKind[]): ColumnKind[] =>
  kinds.map((kind, index) => (kinds.indexOf(kind) === index ? kind : "unused"));

const holdsDigits = (cell: Cell | undefined): boolean => typeof cell === "number" || /\d/u.test(textOf(cell));

const widthOf = (rows: Rows): number => rows.reduce((most, row) => Math.max(most, row.length), 0);

/** A row of heads: texts without figures, of which one is a price and another what it is paid for. */
function headsIn(row: readonly Cell[], width: number): readonly ColumnKind[] | undefined {
  if (row.some((cell) => typeof cell === "number")) return undefined;
  const kinds = onceEach(Array.from({ length: width }, (_, index) => kindOf(textOf(row[index]))));
  const named = kinds.includes("outcome") || kinds.includes("rule");
  return kinds.includes("price") && named ? kinds : undefined;
}

/** Without heads: the first column of texts is the outcome, and the price a column of figures with currency signs, or else the first after it. */
function fromContents(rows: Rows, width: number): readonly ColumnKind[] {
  const share = (column: number, holds: (cell: Cell | undefined) => boolean): number =>
    rows.filter((row) => holds(row[column])).length / Math.max(1, rows.length);
  const isText = (cell: Cell | undefined): boolean => /\p{L}{2}/u.test(textOf(cell));
  const columns = Array.from({ length: width }, (_, index) => index);
  const outcome = columns.find((column) => share(column, isText) > 0.5);
  const figures = columns.filter((column) => column !== outcome && share(column, holdsDigits) > 0.5);
  const withSign = figures.find((column) => share(column, (cell) => /\p{Sc}/u.test(textOf(cell))) > 0.5);
  const price = withSign ?? figures.find((column) => column > (outcome ?? 0)) ?? figures[0];
  return columns.map((column) => (column === outcome ? "outcome" : column === price ? "price" : "unused"));
}

/** How far down heads are looked for: below a title and a note, not in the middle of a table. */
const DEEPEST_HEAD = 15;

/** Guesses from the heads, or from what stands below, what each column holds. */
export function guessColumns(rows: Rows): ColumnGuess {
  const width = widthOf(rows);
  for (let head = 0; head < Math.min(DEEPEST_HEAD, rows.length); head++) {
    const columns = headsIn(rows[head]!, width);
    if (!columns) continue;
    // A card with a column of rules alone pays for what each rule names.
    return {
      head,
      columns: columns.includes("outcome") ? columns : columns.map((kind) => (kind === "rule" ? "outcome" : kind)),
    };
  }
  return { head: -1, columns: fromContents(rows, width) };
}
