import type { Trial } from "../engine/simulator.ts";

/** What a trial asks of capital, in pence. */
export interface CapitalNeed {
  /** The most that is out or missing at once: capital drawn and not repaid, with costs that nothing covers. */
  readonly peak: number;
  /** The most that is missing at once; 0 where costs are always covered. */
  readonly missing: number;
  /** Capital drawn, repaid or not, by the end of the first month in which so much is missing; of the deal where nothing is. */
  readonly drawn: number;
  /** Capital drawn in months after surplus, or what caps on return kept from investors, first went to others. */
  readonly drawnAfterSurplus: number;
}

/** Whether cash that was not owed left the account in a month, for the commissioner or the provider. */
const surplusLeft = (
  { toCommissioner, toProvider, releasedFee, aboveCaps }: Trial["account"],
  month: number,
): boolean => toCommissioner[month]! + aboveCaps[month]! + toProvider[month]! - releasedFee[month]! > 0;

/** Reads a trial's need of capital from its account. */
export function capitalNeed({ account }: Pick<Trial, "account">): CapitalNeed {
  let out = 0;
  let drawn = 0;
  let peak = 0;
  let missing = 0;
  let drawnThen = 0;
  let drawnAfterSurplus = 0;
  let surplusGiven = false;
  for (let month = 0; month < account.balance.length; month++) {
    drawn += account.drawn[month]!;
    if (surplusGiven) drawnAfterSurplus += account.drawn[month]!;
    else surplusGiven = surplusLeft(account, month);
    out += account.drawn[month]!;
    for (const { principal } of account.tranches) out -= principal[month]!;
    const short = Math.max(0, -account.balance[month]!);
    peak = Math.max(peak, out + short);
    if (short <= missing) continue;
    missing = short;
    drawnThen = drawn;
  }
  return { peak, missing, drawn: missing === 0 ? drawn : drawnThen, drawnAfterSurplus };
}
