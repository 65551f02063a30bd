import type { CompiledSaving } from "../../../engine/compiled-savings.ts";
import { MonthSheet, type MonthRow } from "../cells/month-sheet.ts";
import { add, multiply, number, ONE, power, subtract, sum, sumOfProducts, type Term } from "../cells/term.ts";
import type { BaseCaseParts } from "./base-case-parts.ts";
import type { PeopleLines } from "./people-sheet.ts";

/** What additional outcomes save, by month. */
export interface SavingLines {
  /** Fiscal savings by budget holder. */
  readonly byHolder: readonly MonthRow[];
  /** The same in present value, a figure each. */
  readonly worthByHolder: readonly Term[];
  readonly cashable: Term;
  readonly wider: Term;
  readonly widerWorth: Term;
  /** Value at month 0, in base-year prices, of money of each month, at the appraisal's rates. */
  readonly presentValue: MonthRow;
}

const NOTE =
  "Additional outcomes × amount, less optimism bias, from the start lag on for as long as the saving recurs, until the appraisal ends. Amounts rise with inflation; present values are in prices of the base year.";

/** What of a saving falls in each month after an outcome: nothing before its lag. */
export const savingProfile = ({ lag, weights }: CompiledSaving): readonly number[] => [
  ...Array.from({ length: lag }, () => 0),
  ...weights,
];

/** Lays out the sheet of savings, and answers its lines. */
export function savingsSheet(
  parts: BaseCaseParts,
  people: PeopleLines,
): { readonly sheet: MonthSheet["sheet"]; readonly lines: SavingLines } {
  const { deal, inputs, names, timings } = parts;
  const { money, timeline, scenario } = deal;
  const { months } = timeline;
  const { appraisal, savings, budgetHolders } = scenario;
  const end = appraisal.months;
  const sheet = new MonthSheet("Base case savings", "Base case: savings and value", NOTE, months, names);
  const fill = (label: string, unit: string, cell: (month: number) => Term, isSum = false): MonthRow => {
    const row = sheet.row(label, unit, unit === "money" ? "money" : "number", isSum ? "total" : undefined);
    for (let month = 0; month < months; month++) row.push(cell(month));
    row.total();
    return row;
  };
  sheet.section("Inflation and discounting");
  const uprating = sheet.row("Prices since the service start", "times", "factor");
  const inflation = add(ONE, inputs.ofInput(money.inflation));
  for (let month = 0; month < months; month++) uprating.push(power(inflation, number(month / 12)));
  const discounts = new Map<Float64Array, MonthRow>();
  const discountRow = (factors: Float64Array, label: string): MonthRow => {
    const row = discounts.get(factors) ?? sheet.row(label, "times", "factor");
    if (!discounts.has(factors)) for (let month = 0; month < months; month++) row.pushNumber(factors[month]!);
    discounts.set(factors, row);
    return row;
  };
  const general = discountRow(money.discount, "Discount factor");
  money.savings.forEach(({ discount }, place) => discountRow(discount, `Discount factor: ${savings[place]!.name}`));
  const presentValue = sheet.row("Worth at the service start of money of the month", "times", "factor");
  for (let month = 0; month < months; month++)
    presentValue.push(multiply(general.at(month), power(uprating.at(month), number(-1))));
  const lines = money.savings.map((saving, place) => {
    const stated = savings[place]!;
    sheet.section(stated.name);
    const achieved = people.achievedInAll[saving.outcome]!;
    const without = people.counterfactual[saving.outcome]!;
    const additional = fill("Additional outcomes", "number", (month) =>
      saving.sign === 1
        ? subtract(achieved.at(month), without.at(month))
        : subtract(without.at(month), achieved.at(month)),
    );
    const timing = timings.timing(`Saving: ${stated.name}`, savingProfile(saving));
    const bias = inputs.ofTerm(["savings", place, "optimismBias", "value"], 1 - saving.afterBias);
    const each = multiply(inputs.ofInput(saving.amount), subtract(ONE, bias));
    const inBasePrices = fill("Saved, in prices of the base year", "money", (month) =>
      month < end ? timing.in(month, additional, each) : number(0),
    );
    const saved = fill("Saved, in prices of the month", "money", (month) =>
      multiply(inBasePrices.at(month), uprating.at(month)),
    );
    const worth = sheet.figure(
      "Present value",
      "money",
      "money",
      sumOfProducts(inBasePrices.between(0, months - 1), discounts.get(saving.discount)!.between(0, months - 1)),
    );
    return { saving, saved, worth, cashable: inputs.ofInput(saving.cashableShare) };
  });
  sheet.section("By budget holder");
  const ofHolder = (holder: number): typeof lines =>
    lines.filter(({ saving }) => saving.fiscal && saving.holder === holder);
  const byHolder = budgetHolders.map(({ name }, holder) =>
    fill(`Saved: ${name}`, "money", (month) => add(...ofHolder(holder).map(({ saved }) => saved.at(month)))),
  );
  const worthByHolder = budgetHolders.map(({ name }, holder) =>
    sheet.figure(`Present value: ${name}`, "money", "money", add(...ofHolder(holder).map(({ worth }) => worth))),
  );
  const allOf = (row: MonthRow): Term => sum(row.between(0, months - 1));
  const fiscal = lines.filter(({ saving }) => saving.fiscal);
  const others = lines.filter(({ saving }) => !saving.fiscal);
  const figure = (label: string, formula: Term): Term => sheet.figure(label, "money", "money", formula);
  return {
    sheet: sheet.sheet,
    lines: {
      byHolder,
      worthByHolder,
      cashable: figure(
        "Cashable savings",
        add(...fiscal.map(({ saved, cashable }) => multiply(allOf(saved), cashable))),
      ),
      wider: figure("Wider economic and social value", add(...others.map(({ saved }) => allOf(saved)))),
      widerWorth: figure("The same in present value", add(...others.map(({ worth }) => worth))),
      presentValue,
    },
  };
}
