import type { MonthNames, MonthRow } from "../cells/month-sheet.ts";
import { Sheet, type Shown } from "../cells/sheet.ts";
import { cellTerm, inFormula, roundTo, subtract, type Term } from "../cells/term.ts";

/** A figure of the base case that the app and the workbook both work out. */
export interface CheckedFigure {
  readonly label: string;
  readonly unit: string;
  readonly shown: Shown;
  /** As the app has it. */
  readonly app: number;
  /** The same as formulas. */
  readonly formula: Term;
  /** How far apart they may lie to agree: half a penny, of money. */
  readonly within: number;
}

/** A line by month that both work out; money, in pence as the app has it. */
export interface CheckedLine {
  readonly label: string;
  readonly app: Float64Array;
  readonly row: MonthRow;
}

const HEADER_ROW = 5;
const FIRST_ROW = HEADER_ROW + 1;
const [APP, BOOK, DIFFERENCE, AGREES] = [2, 3, 4, 5];

/** What the check came to when the workbook was made. */
export interface Checked {
  readonly sheet: Sheet;
  readonly figures: number;
  readonly differing: readonly string[];
  /** The cell that says so. */
  readonly verdict: { readonly row: number; readonly column: number };
}

const agrees = (figure: CheckedFigure): boolean => Math.abs(figure.app - figure.formula.value) < figure.within;

/** The words of the cell that says whether all agrees. */
const verdictWords = (differing: number, of: number): string =>
  differing === 0
    ? `All ${of} figures of the base case agree with the app, money to the penny.`
    : `${differing}${differ(of)}`;

const differ = (of: number): string =>
  ` of ${of} figures of the base case differ from the app: an input was changed since the export, or a formula.`;

/** Lays out the check: each figure as the app and as the formulas have it, and whether they agree. */
export function checkSheet(
  figures: readonly CheckedFigure[],
  lines: readonly CheckedLine[],
  { calendar: months, currency }: MonthNames,
): Checked {
  const sheet = new Sheet("Base case check");
  sheet.widths = [58, 10, 18, 18, 16, 12];
  sheet.frozen = { rows: FIRST_ROW, columns: 1 };
  sheet.text(0, 0, "Base case: does it agree with the app?", "title");
  sheet.text(
    1,
    0,
    "The app’s column holds plain numbers, worked out by the code that simulates the deal. The workbook’s column holds formulas. They agree until somebody changes an input.",
    "note",
    { reads: true },
  );
  ["Figure", "Unit", "App", "Workbook", "Difference", "Agrees"].forEach((text, column) =>
    sheet.text(HEADER_ROW, column, text, "heading"),
  );
  const monthsFrom = FIRST_ROW + figures.length + lines.length + 3;
  const differing: string[] = [];
  const write = (at: number, figure: CheckedFigure): void => {
    sheet.text(at, 0, figure.label, "label");
    sheet.text(at, 1, figure.unit === "money" ? currency : figure.unit, "quiet");
    const app = sheet.number(at, APP, figure.app, figure.shown);
    const book = sheet.formula(at, BOOK, figure.formula, figure.shown);
    const difference = sheet.formula(
      at,
      DIFFERENCE,
      roundTo(figure.unit === "money" ? 2 : 9, subtract(book, app)),
      figure.shown,
    );
    const same = agrees(figure);
    if (!same) differing.push(figure.label);
    sheet.textFormula(
      at,
      AGREES,
      same ? "yes" : "no",
      (on) => `IF(ABS(${difference.print(on)})<${inFormula(figure.within)},"yes","no")`,
      "good",
    );
  };
  figures.forEach((figure, place) => write(FIRST_ROW + place, figure));
  lines.forEach(({ label, app, row }, line) => {
    const column = 1 + 2 * line;
    sheet.text(monthsFrom - 1, column, `${label}, app`, "heading");
    sheet.text(monthsFrom - 1, column + 1, `${label}, workbook`, "heading");
    app.forEach((pence, month) => {
      sheet.number(monthsFrom + month, column, pence / 100, "money");
      sheet.formula(monthsFrom + month, column + 1, row.at(month), "money");
    });
    const [own, book] = [column, column + 1].map((each) => sheet.down(each, monthsFrom, monthsFrom + app.length - 1));
    const apart = own!.values.reduce((sum, value, month) => sum + Math.abs(value - book!.values[month]!), 0);
    write(FIRST_ROW + figures.length + line, {
      label: `${label} in each month: differences added up`,
      unit: "money",
      shown: "money",
      app: 0,
      formula: cellTerm(apart, (on) => `SUMPRODUCT(ABS(${own!.print(on)}-${book!.print(on)}))`),
      within: 0.005,
    });
  });
  if (lines.length > 0) {
    sheet.text(monthsFrom - 2, 0, "By month", "section");
    sheet.text(monthsFrom - 1, 0, "Month", "heading");
    lines[0]!.app.forEach((_, month) =>
      sheet.text(monthsFrom + month, 0, `${month} · ${months[month] ?? ""}`, "label"),
    );
  }
  const all = figures.length + lines.length;
  const yes = sheet.down(AGREES, FIRST_ROW, FIRST_ROW + all - 1);
  sheet.textFormula(
    3,
    0,
    verdictWords(differing.length, all),
    (on) =>
      `IF(COUNTIF(${yes.print(on)},"no")=0,"${verdictWords(0, all)}",COUNTIF(${yes.print(on)},"no")&"${differ(all)}")`,
    "good",
  );
  return { sheet, figures: all, differing, verdict: { row: 3, column: 0 } };
}
