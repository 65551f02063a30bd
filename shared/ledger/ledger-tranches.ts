import type { CompiledDeal } from "../engine/compiled-deal.ts";
import type { Trial } from "../engine/simulator.ts";
import type { LedgerTranche } from "../model/ledger.ts";

/** What each tranche put in and got back in a trial, in the order of the file. */
export function ledgerTranches({ account }: Trial, { scenario }: CompiledDeal): readonly LedgerTranche[] {
  const pounds = (row: Float64Array): number => row.reduce((sum, pence) => sum + pence, 0) / 100;
  return scenario.capital.tranches.map(({ id }, place) => {
    const rows = account.tranches[place]!;
    const [drawn, principal] = [pounds(rows.drawn), pounds(rows.principal)];
    const [writtenOff, aboveCaps] = [pounds(rows.writtenOff), pounds(rows.principalAboveCaps)];
    const toPennies = (amount: number): number => Math.round(amount * 100) / 100;
    return {
      tranche: id,
      drawn,
      fees: pounds(rows.fees),
      coupons: pounds(rows.coupons),
      principal,
      surplus: pounds(rows.surplus),
      guarantee: pounds(rows.guarantee),
      principalNotRepaid: toPennies(drawn - principal),
      principalWrittenOff: writtenOff,
      principalAboveCaps: aboveCaps,
      principalUnpaid: toPennies(drawn - principal - writtenOff - aboveCaps),
    };
  });
}
