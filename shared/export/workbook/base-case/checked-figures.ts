import type { TrialFacts } from "../../../engine/trial-facts.ts";
import { pow } from "../../../random/elementary.ts";
import type { MonthRow } from "../cells/month-sheet.ts";
import type { Shown } from "../cells/sheet.ts";
import {
  add,
  cellTerm,
  divide,
  functionOf,
  isEqual,
  number,
  ONE,
  power,
  subtract,
  sum,
  sumOfProducts,
  when,
  ZERO,
  type Range,
  type Term,
} from "../cells/term.ts";
import type { AccountLines } from "./account-sheet.ts";
import { outcomeName, type BaseCaseParts } from "./base-case-parts.ts";
import type { CheckedFigure, CheckedLine } from "./check-sheet.ts";
import type { CostLines } from "./costs-sheet.ts";
import type { PaymentLines } from "./payer-rows.ts";
import type { PeopleLines } from "./people-sheet.ts";
import type { SavingLines } from "./savings-sheet.ts";

/** Every sheet's lines. */
export interface BaseCaseLines {
  readonly people: PeopleLines;
  readonly payments: PaymentLines & { readonly beforeCaps: MonthRow };
  readonly costs: CostLines;
  readonly account: AccountLines;
  readonly savings: SavingLines;
}

const whole = (row: MonthRow): Range => row.between(0, row.length - 1);
const allOf = (row: MonthRow | undefined): Term => (row ? sum(whole(row)) : ZERO);
const pence = (row: Float64Array): number => row.reduce((all, each) => all + each, 0) / 100;

const money = (label: string, app: number, formula: Term): CheckedFigure => ({
  label,
  unit: "money",
  shown: "money",
  app,
  formula,
  within: 0.005,
});

const other = (label: string, unit: string, shown: Shown, app: number, formula: Term): CheckedFigure => ({
  label,
  unit,
  shown,
  app,
  formula,
  within: 0.000001,
});

/** Cash that investors get less what they put in, by month, as a range: what its rate of return is worked out from. */
const annualRate = (flows: MonthRow, rate: number): Term => {
  const range = whole(flows);
  const aMonth = pow(1 + rate, 1 / 12) - 1;
  const guess = number(Number(aMonth.toPrecision(4)));
  const monthly = functionOf(
    "IRR",
    aMonth,
    cellTerm(0, (sheet) => range.print(sheet)),
    guess,
  );
  return subtract(power(add(ONE, monthly), number(12)), ONE);
};

function investorFigures(facts: TrialFacts, { account }: BaseCaseLines): readonly CheckedFigure[] {
  const drawn = allOf(account.drawn);
  const back = add(allOf(account.distributed), allOf(account.guarantee));
  const multiple =
    facts.drawn === 0
      ? []
      : [
          other(
            "Investors’ multiple of capital drawn (MOIC)",
            "times",
            "factor",
            (facts.distributed + facts.guaranteed) / facts.drawn,
            when(isEqual(drawn, ZERO), ZERO, divide(back, drawn)),
          ),
        ];
  // A spreadsheet finds no rate of a total loss, and any of several where flows change sign more than once.
  const { annualRate: rate = -1, ambiguous } = facts.irr;
  return [
    money("Capital drawn", facts.drawn, drawn),
    money("Distributed to investors", facts.distributed, allOf(account.distributed)),
    money("Paid by guarantors", facts.guaranteed, allOf(account.guarantee)),
    money("Investors’ profit", facts.profit, subtract(back, drawn)),
    ...multiple,
    ...(rate === -1 || ambiguous
      ? []
      : [
          {
            ...other("Investors’ IRR, a year", "rate", "rate", rate, annualRate(account.investorCash, rate)),
            within: 0.000001 * Math.max(1, Math.abs(rate)),
          },
        ]),
  ];
}

/** Every figure that is compared with the app. */
export function checkedFigures(
  { deal, trial }: BaseCaseParts,
  facts: TrialFacts,
  lines: BaseCaseLines,
): readonly CheckedFigure[] {
  const { people, payments, costs, account, savings } = lines;
  const { scenario, timeline } = deal;
  const { presentValue } = savings;
  const worthOf = (row: MonthRow): Term => sumOfProducts(whole(row), presentValue.between(0, row.length - 1));
  const leads = scenario.payment.payers.map(({ budgetHolder }) => budgetHolder === scenario.deal.commissioner);
  const led = payments.cashOfPayer.filter((_, payer) => leads[payer]);
  const holder = scenario.budgetHolders.findIndex(({ id }) => id === scenario.deal.commissioner);
  const saved = savings.byHolder.map((row) => allOf(row));
  const own = add(allOf(costs.ofBearer.commissioner));
  const back = allOf(account.toCommissioner);
  const less = (from: Term, ...what: readonly Term[]): Term => subtract(from, add(...what));
  const providerIncome = add(allOf(costs.toProvider), allOf(account.toProvider));
  return [
    other("People who start", "people", "number", trial.people.count, allOf(people.starts)),
    ...deal.outcomes.list.map((_, index) =>
      other(
        `Achieved: ${outcomeName(deal, index)}`,
        "number",
        "number",
        trial.achievements.achievedIn
          .subarray(index * timeline.months, (index + 1) * timeline.months)
          .reduce((all, each) => all + each, 0),
        allOf(people.achievedInAll[index]),
      ),
    ),
    money("Worth of claims before caps", pence(trial.claims.beforeCaps.amounts), allOf(payments.beforeCaps)),
    money("Payments", facts.payments, allOf(payments.cash)),
    ...scenario.payment.payers.map(({ name }, payer) =>
      money(`Paid by ${name}`, pence(trial.payments.cashByPayer[payer]!), allOf(payments.cashOfPayer[payer])),
    ),
    money("Provider’s income", facts.providerIncome, providerIncome),
    money("Provider’s costs", facts.providerCosts, allOf(costs.ofBearer.provider)),
    money("Provider’s margin", facts.providerMargin, less(providerIncome, allOf(costs.ofBearer.provider))),
    money("Contract holder’s own costs", pence(trial.costs.contractHolder), allOf(costs.ofBearer.contractHolder)),
    ...investorFigures(facts, lines),
    money("Surplus to the commissioner", facts.commissioner.surplus, back),
    money("Balance at the end", trial.account.balance.at(-1)! / 100, account.balance.at(account.balance.length - 1)),
    money("Funding gaps", pence(trial.account.fundingGap), allOf(account.fundingGap)),
    money("Commissioner’s own costs", facts.commissioner.costs, own),
    money("Savings to public budgets", facts.savings, add(...saved)),
    money("Savings that are cashable", trial.savings.cashable, savings.cashable),
    money("Savings, present value", facts.savingsPresentValue, add(...savings.worthByHolder)),
    money("Wider value, present value", trial.savings.widerWorth, savings.widerWorth),
    money(
      "Commissioner’s net position",
      facts.commissioner.net,
      less(add(saved[holder]!, back), ...led.map(allOf), own),
    ),
    money(
      "Commissioner’s net position, present value",
      facts.commissioner.netPresentValue,
      less(
        add(savings.worthByHolder[holder]!, worthOf(account.toCommissioner)),
        ...led.map(worthOf),
        worthOf(costs.ofBearer.commissioner),
      ),
    ),
    money("Public sector’s net position", facts.public.net, less(add(...saved, back), allOf(payments.cash), own)),
    money(
      "Public sector’s net position, present value",
      facts.public.netPresentValue,
      less(
        add(...savings.worthByHolder, worthOf(account.toCommissioner)),
        worthOf(payments.cash),
        worthOf(costs.ofBearer.commissioner),
      ),
    ),
  ];
}

/** Lines that are compared month by month. */
export const checkedLines = (
  { trial }: BaseCaseParts,
  { payments, costs, account }: BaseCaseLines,
): readonly CheckedLine[] => [
  { label: "Payments", app: trial.payments.cash, row: payments.cash },
  { label: "Paid by the contract holder", app: trial.costs.fromAccount, row: costs.fromAccount },
  { label: "Capital drawn", app: trial.account.drawn, row: account.drawn },
  { label: "Distributed", app: trial.account.distributed, row: account.distributed },
  { label: "Balance", app: trial.account.balance, row: account.balance },
];
