import type { CompiledCost } from "../../../engine/compiled-money.ts";
import type { CostBearer } from "../../../model/cost.ts";
import { MonthRow, MonthSheet } from "../cells/month-sheet.ts";
import { add, divide, floor, multiply, number, ONE, power, subtract, toPenny, ZERO, type Term } from "../cells/term.ts";
import type { BaseCaseParts } from "./base-case-parts.ts";
import type { PeopleLines } from "./people-sheet.ts";

/** What activity costs, by month of cash. */
export interface CostLines {
  readonly ofBearer: Readonly<Record<CostBearer, MonthRow>>;
  /** What the contract holder pays the provider. */
  readonly toProvider: MonthRow;
  /** The provider's fee that is earned but held back; undefined where none is at risk. */
  readonly heldBack: MonthRow | undefined;
  /** Everything the contract holder pays before distributions. */
  readonly fromAccount: MonthRow;
  readonly growth: MonthRow;
}

const NOTE =
  "Each line: units of the month × amount × growth of costs since contract year 0, to the penny. A cost arises in its month, and is paid in it.";

const bearers: Readonly<Record<CostBearer, string>> = {
  provider: "Provider’s costs",
  contractHolder: "Contract holder’s own costs",
  commissioner: "Commissioner’s own costs",
};

/** Units of a line in a month: 1 for a month, people for a start, and so on. */
function unitsIn(
  { basis, outcome }: CompiledCost,
  month: number,
  { deal, trial, inputs }: BaseCaseParts,
  people: PeopleLines,
): Term {
  switch (basis.kind) {
    case "oneOff":
      return number(Number(month === basis.month));
    case "monthly": {
      const { firstMonth, lastMonth, everyMonths = 1 } = basis;
      const isDue = month >= firstMonth && month <= Math.min(lastMonth, trial.lastMonth);
      return number(Number(isDue && (month - firstMonth) % everyMonths === 0));
    }
    case "perStart":
      return people.starts.at(month);
    case "perActiveMonth":
      return people.active.at(month);
    case "perOutcome":
      return month < deal.timeline.contractMonths ? people.achievedInAll[outcome]!.at(month) : ZERO;
    case "stepFixed": {
      const line = deal.money.costs.findIndex((cost) => cost.basis === basis);
      const enough = inputs.ofTerm(["costs", "lines", line, "basis", "people"], basis.people);
      // Up to a whole worker; what is whole but for its last bits stays so.
      return subtract(ZERO, floor(subtract(number(1e-9), divide(people.active.at(month), enough))));
    }
  }
}

/** Lays out the sheet of costs, and answers its lines. */
export function costsSheet(
  parts: BaseCaseParts,
  people: PeopleLines,
): { readonly sheet: MonthSheet["sheet"]; readonly lines: CostLines } {
  const { deal, inputs, names, trial } = parts;
  const { money, timeline, scenario } = deal;
  const { cashMonths, contractYearOf } = timeline;
  const sheet = new MonthSheet("Base case costs", "Base case: costs", NOTE, cashMonths, names);
  const fill = (label: string, cell: (month: number) => Term, isSum = false): MonthRow => {
    const row = sheet.row(label, "money", "money", isSum ? "total" : undefined);
    for (let month = 0; month < cashMonths; month++) row.push(cell(month));
    row.total();
    return row;
  };
  sheet.section("Growth");
  const growth = sheet.row("Growth of costs since contract year 0", "times", "factor");
  const yearly = add(ONE, inputs.ofInput(money.costIndexation));
  for (let month = 0; month < cashMonths; month++) growth.push(power(yearly, number(contractYearOf[month]!)));
  const bearerRows = Object.entries(bearers).map(([bearer, title]) => {
    sheet.section(title);
    const rows = money.costs.flatMap((line, place) => {
      if (line.bearer !== bearer) return [];
      const amount = inputs.ofInput(line.amount);
      return [
        fill(scenario.costs.lines[place]!.name, (month) =>
          toPenny(multiply(unitsIn(line, month, parts, people), amount, growth.at(month))),
        ),
      ];
    });
    return [bearer, fill(`${title}, all`, (month) => MonthRow.sumOf(rows, month, month), true)] as const;
  });
  const ofBearer = Object.fromEntries(bearerRows) as Record<CostBearer, MonthRow>;
  sheet.section("What the contract holder pays");
  const terms = money.providerPayment;
  if (terms.kind === "cost") {
    const factor = add(ONE, inputs.ofInput(terms.markUp));
    const toProvider = fill("To the provider: its costs and the mark-up", (month) =>
      toPenny(multiply(ofBearer.provider.at(month), factor)),
    );
    const fromAccount = fill(
      "Paid by the contract holder, all",
      (month) => add(toProvider.at(month), ofBearer.contractHolder.at(month)),
      true,
    );
    return { sheet: sheet.sheet, lines: { ofBearer, toProvider, heldBack: undefined, fromAccount, growth } };
  }
  const fee = fill("Provider’s fee earned", (month) => {
    const isPaid = month >= terms.firstMonth && month <= Math.min(terms.lastMonth, trial.lastMonth);
    const fixed = isPaid ? inputs.ofInput(terms.perMonth) : ZERO;
    return toPenny(
      multiply(add(fixed, multiply(inputs.ofInput(terms.perStart), people.starts.at(month))), growth.at(month)),
    );
  });
  const atRisk = inputs.ofTerm(["capital", "providerPayment", "shareAtRisk", "value"], terms.shareAtRisk);
  const heldBack =
    terms.shareAtRisk === 0
      ? undefined
      : fill("Held back until capital is paid", (month) => toPenny(multiply(fee.at(month), atRisk)));
  const toProvider = heldBack
    ? fill("To the provider: its fee, less what is held back", (month) =>
        toPenny(subtract(fee.at(month), heldBack.at(month))),
      )
    : fee;
  const fromAccount = fill(
    "Paid by the contract holder, all",
    (month) => add(toProvider.at(month), ofBearer.contractHolder.at(month)),
    true,
  );
  return { sheet: sheet.sheet, lines: { ofBearer, toProvider, heldBack, fromAccount, growth } };
}
