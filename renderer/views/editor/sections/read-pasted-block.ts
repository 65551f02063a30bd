import Papa from "papaparse";
import type { Scenario } from "#shared/model/scenario.ts";
import { parseNumber } from "../../../inputs/parse-number.ts";
import { readPaid } from "#shared/format/paid-words.ts";
import { rateCardColumns, type RateCardField } from "./rate-card-columns.ts";
import { readPastedCell, type PastedLine } from "./read-pasted-cell.ts";

/** Lines read from a pasted block, the first for a rule and the rest below it; or everything that is wrong with it. */
export type PastedBlock =
  | {
      readonly kind: "block";
      readonly lines: readonly PastedLine[];
      /** Heads of columns the rate card has no place for. */
      readonly notUsed: readonly string[];
    }
  | { readonly kind: "faults"; readonly sentences: readonly string[] };

type Target = RateCardField | undefined;

/** The cells of a text from a spreadsheet, which separates them by tabs: the comma of "1,500" separates nothing. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const whole = text.replace(/[\r\n]+$/u, "");
  if (whole.trim() === "") return [];
  return Papa.parse<string[]>(whole, { delimiter: "\t" }).data.map((cells) => cells.map((cell) => cell.trim()));
}

const isFigure = (cell: string): boolean => parseNumber(cell, "money").kind === "number";

/** "Price, £", "Price (GBP)" and "PRICE" are all price. */
const headOf = (cell: string): string =>
  cell
    .toLowerCase()
    .replace(/[,(].*$/u, "")
    .trim();

const knownHead = (cell: string): Target => rateCardColumns.find(({ knownAs }) => knownAs.test(headOf(cell)))?.field;

/** The columns a line of heads names; undefined where the line is none. */
function fromHeads(line: readonly string[]): readonly Target[] | undefined {
  const heads = line.map(knownHead);
  const known = heads.filter((head) => head !== undefined).length;
  if (known === 0 || (known === 1 && line.filter((cell) => cell !== "").length > 1)) return undefined;
  // A sheet that lists outcomes and their prices names its rules so.
  return heads.includes("name") ? heads : heads.map((head) => (head === "outcome" ? "name" : head));
}

/** Whether a column of cells can be what a column of the rate card holds. */
function fits(field: RateCardField, cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== "");
  switch (field) {
    case "outcome":
      return !filled.every(isFigure);
    case "price":
    case "evidenceRate":
      return filled.some((cell) => isFigure(cell) || parseNumber(cell, "percent").kind === "number");
    case "claimsPerPerson":
      return filled.every((cell) => readPaid(cell) !== undefined);
    case "name":
    case "evidence":
      return true;
  }
}

/** The columns of a block without heads: those from the first one on, without the ones that its cells cannot be. */
function fromCells(lines: readonly (readonly string[])[], first: number): readonly Target[] {
  const width = Math.max(...lines.map((cells) => cells.length));
  let next = first;
  return Array.from({ length: width }, (_, index) => {
    const cells = lines.map((line) => line[index] ?? "");
    // The column that is pasted into is taken at its word, so that what is wrong in it is said.
    const found = index === 0 ? next : rateCardColumns.findIndex(({ field }, at) => at >= next && fits(field, cells));
    const target = found === -1 ? undefined : rateCardColumns[found]?.field;
    if (found !== -1) next = found + 1;
    return target;
  });
}

/**
 * Reads a block copied from a spreadsheet into a place of the rate card. Its columns are named by a first line of heads, or
 * else stand in the order of the grid from the first column on. Nothing is taken unless all of it can be read.
 * @param row the rule the first line goes to; lines beyond the last rule are new ones
 * @param column the column of the grid its first column goes to, where it has no heads
 */
export function readPastedBlock(text: string, row: number, column: number, scenario: Scenario): PastedBlock {
  const all = cellsOf(text);
  if (all.length === 0) return { kind: "faults", sentences: ["Nothing was pasted."] };
  const heads = fromHeads(all[0]!);
  const lines = heads ? all.slice(1) : all;
  if (lines.length === 0) return { kind: "faults", sentences: ["There are heads, but no line below them."] };
  const targets = heads ?? fromCells(lines, column);
  const sentences: string[] = [];
  const beyond = targets.findIndex((target) => target === undefined);
  if (!heads && beyond !== -1 && lines.some((line) => (line[beyond] ?? "") !== ""))
    sentences.push(`There are ${targets.length} columns, more than the rate card has from there on.`);
  const read = lines.map((cells, index): PastedLine => {
    const rule = scenario.payment.rateCard[row + index];
    const line: PastedLine = {};
    if (cells.every((cell) => cell === "") && (targets.length > 1 || targets[0] === "name")) {
      sentences.push(`Line ${index + 1} is empty. Take it out, so that each line has its rule.`);
      return line;
    }
    targets.forEach((target, at) => {
      if (target === undefined) return;
      const fault = readPastedCell(cells[at] ?? "", target, rule, scenario, line);
      const head = rateCardColumns.find(({ field }) => field === target)!.head;
      if (fault !== undefined) sentences.push(`Line ${index + 1}, ${head.toLowerCase()}: ${fault}`);
    });
    return line;
  });
  const { rateCard } = scenario.payment;
  if (!targets.includes("name") && row + lines.length > rateCard.length)
    sentences.push(
      `There are ${lines.length} lines but only ${rateCard.length - row} ${rateCard.length - row === 1 ? "rule" : "rules"} from there down. Lines that add a rule need its name: paste from the column of rules.`,
    );
  if (sentences.length > 0) return { kind: "faults", sentences };
  const notUsed = heads ? all[0]!.filter((cell, at) => heads[at] === undefined && cell !== "") : [];
  return { kind: "block", lines: read, notUsed };
}
