import { figureUnitWords } from "./unit-words.ts";
import type { CompiledDeal } from "../../../engine/compiled-deal.ts";
import { parseFormula } from "../../../formula/parse-formula.ts";
import type { FigureUnit } from "../../../format/shown-number.ts";
import type { PathStep } from "../../../model/problem.ts";
import type { Scenario } from "../../../model/scenario.ts";
import { figuresOf, parametersOf, placeText, type DealFigure } from "../base-case/deal-figures.ts";
import { formulaTerm } from "../base-case/formula-term.ts";
import { meanTerm } from "../base-case/mean-term.ts";
import { Sheet, type Shown } from "../cells/sheet.ts";
import { number, type Term } from "../cells/term.ts";

/** What the columns of the sheet hold, from the left. The reader of the sheet finds `Value` and `Place` by these names. */
export const INPUT_COLUMNS = [
  "Part",
  "Figure",
  "Drawn from",
  "Value",
  "Unit",
  "Base case",
  "Live",
  "Status",
  "Source",
  "Grade",
  "Owner",
  "Note",
  "Place",
] as const;

const at = (name: (typeof INPUT_COLUMNS)[number]): number => INPUT_COLUMNS.indexOf(name);

/** Row of the names of columns, from 0. */
const INPUT_HEADER_ROW = 3;

const shownAs: Readonly<Record<FigureUnit, Shown>> = {
  money: "money",
  percent: "share",
  people: "plain",
  months: "plain",
  number: "plain",
  multiple: "plain",
  code: "whole",
};

/**
 * The sheet of inputs: every figure of the deal with its source, to be changed in the column Value. The base case, a column of
 * its own (an input's mean, worked out from what it is drawn from), is what all formulas of the base case start from.
 */
export class InputsSheet {
  readonly sheet = new Sheet("Inputs");
  readonly #scenario: Scenario;
  readonly #values: Float64Array;
  readonly #deal: CompiledDeal;
  /** By the place of a figure in the file, as text: its row and its base case. */
  readonly #rows = new Map<string, { readonly row: number; readonly base: Term }>();
  readonly #idOf = new Map<string, string>();
  readonly #pathOf = new Map<number, string>();
  /** Rows of numbers that a row's base case is worked out from: its own, or those of a distribution's parameters. */
  readonly #numbers = new Map<number, { readonly all: readonly number[]; readonly used: ReadonlySet<number> }>();
  readonly #live = new Set<number>();
  readonly #inPart = new Set<number>();
  #next = INPUT_HEADER_ROW + 1;

  /** @param values every input of the compiled deal at its mean */
  constructor(scenario: Scenario, deal: CompiledDeal, values: Float64Array) {
    this.#scenario = scenario;
    this.#deal = deal;
    this.#values = values;
    for (const { id, path } of deal.inputs.list(scenario)) {
      const place = placeText(scenario, [...path, "value"]);
      this.#idOf.set(place, id);
      this.#pathOf.set(deal.inputs.placeOf(id), place);
    }
    this.#head();
    const figures = figuresOf(scenario);
    const formulas = figures.filter(({ value }) => typeof value !== "number" && value.family === "formula");
    // A formula names cells of other figures: their rows come first, wherever they stand in the file.
    for (const figure of [...figures.filter((each) => !formulas.includes(each)), ...this.#inOrder(formulas)])
      this.#write(figure);
  }

  /** The base case of an input of the compiled deal, by its place among them. */
  ofInput(place: number): Term {
    const path = this.#pathOf.get(place);
    return path === undefined ? number(this.#values[place]!) : this.#use(path, this.#values[place]!);
  }

  /** The base case of a term of the contract, by where its number stands in the file; a written number where it is not there. */
  ofTerm(path: readonly PathStep[], value: number): Term {
    return this.#use(placeText(this.#scenario, path), value);
  }

  /** Tells of an input of the compiled deal that something of the base case follows it only on import. */
  followsInPart(place: number): void {
    const row = this.#rows.get(this.#pathOf.get(place) ?? "")?.row;
    if (row !== undefined) this.#inPart.add(row);
  }

  /** Writes down which figures the base case follows; once its formulas are made. */
  finish(): void {
    for (const { row } of this.#rows.values()) {
      const { all, used } = this.#numbers.get(row) ?? { all: [row], used: new Set([row]) };
      for (const each of all) {
        const live = this.#live.has(row) && used.has(each);
        const words = !live ? "on import" : this.#inPart.has(row) ? "in part" : "yes";
        this.sheet.text(each, at("Live"), words, live ? undefined : "quiet");
      }
    }
  }

  #use(place: string, value: number): Term {
    const found = this.#rows.get(place);
    if (!found) return number(value);
    this.#live.add(found.row);
    return found.base;
  }

  /** Formulas so that each comes after those it names. */
  #inOrder(formulas: readonly DealFigure[]): readonly DealFigure[] {
    const order = this.#deal.inputs.formulaOrder;
    const placeIn = ({ path }: DealFigure): number =>
      order.indexOf(this.#idOf.get(placeText(this.#scenario, path)) ?? "");
    return [...formulas].sort((one, other) => placeIn(one) - placeIn(other));
  }

  #head(): void {
    const { sheet } = this;
    sheet.widths = [14, 52, 20, 16, 10, 16, 11, 12, 44, 7, 18, 70, 60];
    sheet.frozen = { rows: INPUT_HEADER_ROW + 1, columns: 2 };
    sheet.repeatedRows = `${INPUT_HEADER_ROW + 1}:${INPUT_HEADER_ROW + 1}`;
    sheet.text(0, 0, "Inputs, terms and where they come from", "title");
    sheet.text(
      1,
      0,
      "Change a figure in the column Value. Where the column Live says yes, the base case follows at once; in part: its amounts do, and their timing on import; on import: only once the app has imported this workbook, which also simulates the changed deal. The column Place tells the app where a figure belongs: leave it as it is.",
      "note",
      { reads: true },
    );
    INPUT_COLUMNS.forEach((name, column) => sheet.text(INPUT_HEADER_ROW, column, name, "heading"));
  }

  #write(figure: DealFigure): void {
    const { sheet } = this;
    const { path, value, part, name, unit, trail } = figure;
    const place = placeText(this.#scenario, path);
    const row = this.#next;
    const shown = shownAs[unit];
    sheet.text(row, at("Part"), part, "quiet");
    sheet.text(row, at("Figure"), name);
    sheet.text(row, at("Unit"), figureUnitWords(unit, this.#scenario.deal.currency), "quiet");
    this.#writeTrail(row, trail);
    if (typeof value === "number") {
      sheet.text(row, at("Place"), place, "quiet");
      const cell = sheet.number(row, at("Value"), value, shown, "input");
      this.#rows.set(place, { row, base: sheet.formula(row, at("Base case"), cell, shown) });
      this.#next++;
      return;
    }
    if (value.family === "formula") return this.#writeFormula(row, place, value.expression, shown);
    const cells = new Map<string, Term>();
    parametersOf(value).forEach(([parameter, each], line) => {
      const of = row + line;
      sheet.text(of, at("Drawn from"), `${value.family}: ${parameter.join(" ")}`);
      const isChance = parameter.at(-1) === "probability" || value.family === "beta" || value.family === "evidence";
      cells.set(parameter.join("."), sheet.number(of, at("Value"), each, isChance ? "plain" : shown, "input"));
      sheet.text(of, at("Place"), `${place}/${parameter.join("/")}`, "quiet");
      this.#next++;
    });
    const used = new Set<number>();
    const mean = meanTerm(value, (parameter) => {
      used.add(row + [...cells.keys()].indexOf(parameter));
      return cells.get(parameter)!;
    });
    this.#numbers.set(row, { all: Array.from({ length: cells.size }, (_, line) => row + line), used });
    const base = this.#valueOf(place);
    const told = shown === "plain" ? "number" : shown;
    this.#rows.set(place, {
      row,
      base: mean ? sheet.formula(row, at("Base case"), mean, told) : sheet.number(row, at("Base case"), base, told),
    });
  }

  #writeFormula(row: number, place: string, expression: string, shown: Shown): void {
    const { sheet } = this;
    sheet.text(row, at("Drawn from"), `formula: ${expression}`);
    const inputAt = (id: string): Term => this.ofInput(this.#deal.inputs.placeOf(id));
    const term = formulaTerm(parseFormula(expression), this.#valueOf(place), inputAt);
    this.#rows.set(place, { row, base: sheet.formula(row, at("Base case"), term, shown) });
    this.#next++;
  }

  /** An input's mean; 0 for what the simulator never asks for. */
  #valueOf(place: string): number {
    const id = this.#idOf.get(place);
    return id === undefined ? 0 : this.#values[this.#deal.inputs.placeOf(id)]!;
  }

  #writeTrail(row: number, trail: DealFigure["trail"]): void {
    if (!trail) return;
    const source = this.#scenario.sources.find(({ id }) => id === trail.source);
    const texts = {
      Status: trail.status,
      Source: source?.title,
      Grade: trail.grade,
      Owner: trail.owner,
      Note: trail.note,
    } as const;
    for (const [column, text] of Object.entries(texts))
      if (text !== undefined)
        this.sheet.text(row, at(column as keyof typeof texts), text, undefined, {
          wraps: column === "Source" || column === "Note",
        });
  }
}
