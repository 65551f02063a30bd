import { AccountRun } from "#shared/finance/account-run.ts";
import type { AccountTerms, CashAccount } from "#shared/finance/cash-account.ts";
import type { CouponTerms, TrancheTerms } from "#shared/finance/tranche-terms.ts";

export type AccountParts = Partial<AccountTerms>;

const plain: AccountTerms = {
  tranches: [],
  drawnInProportion: false,
  paidClassByClass: false,
  minimumBalance: 0,
  reserveMonths: 0,
  distributionPeriod: "month",
  recycling: true,
  investorShare: 0,
  providerShare: 0,
  hurdleGrowth: undefined,
  multipleCap: Infinity,
  aboveCapTo: "commissioner",
};

/** A tranche without interest, drawn as needed and repaid as cash allows, unless told otherwise. Draws by month. */
export const trancheTerms = (
  months: number,
  { draws, ...rest }: Partial<TrancheTerms> & { readonly draws?: Readonly<Record<number, number>> } = {},
): TrancheTerms => ({
  seniority: 1,
  commitment: 0,
  scheduled: draws && Float64Array.from({ length: months }, (_, month) => draws[month] ?? 0),
  repaymentMonth: -1,
  coupon: undefined,
  arrangementFee: 0,
  monthlyNonUseRate: 0,
  repayableShare: 1,
  guaranteedShare: 0,
  guaranteedAmount: 0,
  surplusShare: undefined,
  ...rest,
});

/** A coupon that is simple and paid with every distribution, unless told otherwise. */
export const coupon = (months: number, monthly: number, rest: Partial<CouponTerms> = {}): CouponTerms => ({
  compound: false,
  accrued: false,
  firstPayment: -1,
  everyMonths: 1,
  monthlyRates: new Float64Array(months).fill(monthly),
  ...rest,
});

/** Runs an account on pence. */
export function runAccount(
  receipts: readonly number[],
  costs: readonly number[],
  parts: AccountParts,
  heldBack: readonly number[] = [],
  endedIn = Infinity,
): CashAccount {
  const run = new AccountRun({ ...plain, ...parts }, receipts.length);
  const held = Float64Array.from(receipts, (_, month) => heldBack[month] ?? 0);
  run.run(new Float64Array(receipts), new Float64Array(costs), held, endedIn);
  return run.account;
}

/** The months of a row in which there is anything. */
export const byMonth = (row: Float64Array): Readonly<Record<number, number>> =>
  Object.fromEntries([...row].flatMap((pence, month) => (pence === 0 ? [] : [[month, pence]])));
