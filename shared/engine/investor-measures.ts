import { irr } from "../finance/irr.ts";
import type { TrancheRows } from "../finance/tranche-terms.ts";
import { measureNames as names, ofTranche } from "../model/measure-names.ts";
import type { Tranche } from "../model/tranche.ts";
import type { CompiledDeal } from "./compiled-deal.ts";
import { measure, money, pence, type Measure, type Read } from "./measure.ts";

/** What a tranche gets in all: from the account and from its guarantor, in pence. */
const received = ({ fees, coupons, principal, surplus, guarantee }: TrancheRows): number =>
  pence(fees) + pence(coupons) + pence(principal) + pence(surplus) + pence(guarantee);

function flowsOf(rows: TrancheRows): Float64Array {
  const flows = new Float64Array(rows.drawn.length);
  for (let month = 0; month < flows.length; month++)
    flows[month] =
      rows.fees[month]! +
      rows.coupons[month]! +
      rows.principal[month]! +
      rows.surplus[month]! +
      rows.guarantee[month]! -
      rows.drawn[month]!;
  return flows;
}

/** What one of several tranches puts in and gets back. */
function trancheMeasures({ id, name }: Tranche, index: number): Measure[] {
  const cash = (
    figure: "drawn" | "distributions" | "profit",
    label: string,
    read: (rows: TrancheRows) => number,
  ): Measure =>
    money(ofTranche(id, figure), "investor", `${name}: ${label}`, (t) => read(t.account.tranches[index]!) / 100);
  return [
    cash("drawn", "drawn", ({ drawn }) => pence(drawn)),
    cash("distributions", "received", received),
    cash("profit", "profit", (rows) => received(rows) - pence(rows.drawn)),
    measure(
      ofTranche(id, "irr"),
      "investor",
      `${name}: IRR, a year`,
      "rate",
      (t) => irr(flowsOf(t.account.tranches[index]!)).annualRate ?? Number.NaN,
    ),
    measure(ofTranche(id, "moic"), "investor", `${name}: multiple (MOIC)`, "multiple", (t) => {
      const rows = t.account.tranches[index]!;
      const drawn = pence(rows.drawn);
      return drawn > 0 ? received(rows) / drawn : Number.NaN;
    }),
  ];
}

/** What investors put in and get back, all tranches together and, where there are several, each by itself. */
export function investorMeasures({ scenario }: CompiledDeal): Measure[] {
  const { tranches } = scenario.capital;
  const cash = (id: string, label: string, read: Read): Measure => money(id, "investor", label, read);
  const has = (term: (tranche: Tranche) => unknown, measures: Measure[]): Measure[] =>
    tranches.some((tranche) => term(tranche) !== undefined) ? measures : [];
  const all =
    (row: "coupons" | "fees"): Read =>
    (t) =>
      t.account.tranches.reduce((total, rows) => total + pence(rows[row]), 0) / 100;
  return [
    cash(names.investorDrawn, "Capital drawn", (_, f) => f.drawn),
    cash(names.investorDistributions, "Distributions to the investor", (_, f) => f.distributed),
    ...has(({ coupon }) => coupon, [cash(names.investorCoupons, "Of which coupons", all("coupons"))]),
    ...has(
      ({ arrangementFee, nonUseFee }) => arrangementFee ?? nonUseFee,
      [cash(names.investorFees, "Of which fees", all("fees"))],
    ),
    ...has(
      ({ guarantee }) => guarantee,
      [cash(names.investorGuarantee, "Paid to the investor by guarantors", (_, f) => f.guaranteed)],
    ),
    cash(names.investorProfit, "Investor's profit", (_, f) => f.profit),
    measure(names.investorIrr, "investor", "Investor's IRR, a year", "rate", (_, f) => f.irr.annualRate ?? Number.NaN),
    measure(names.investorIrrAmbiguous, "investor", "IRR not unique (1 if so)", "count", (_, f) =>
      f.irr.ambiguous ? 1 : 0,
    ),
    measure(names.investorMoic, "investor", "Investor's multiple (MOIC)", "multiple", (_, f) =>
      f.drawn > 0 ? (f.distributed + f.guaranteed) / f.drawn : Number.NaN,
    ),
    cash(names.investorPeakDrawdown, "Peak drawdown", (_, f) => f.drawdown.peak / 100),
    measure(
      names.investorPaybackMonth,
      "investor",
      "Payback month",
      "month",
      (_, f) => f.drawdown.paybackMonth ?? Number.NaN,
    ),
    ...(tranches.length > 1 ? tranches.flatMap(trancheMeasures) : []),
  ];
}
