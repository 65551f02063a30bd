import type { CompiledDeal } from "#shared/engine/compiled-deal.ts";
import type { Trial } from "#shared/engine/simulator.ts";
import type { Movement } from "./movement.ts";
import { PLANNED, SERVICE_FEE } from "./payments.ts";
import type { Reference } from "./reference.ts";

/** The first few places where the engine and the reference part, in words; none where they agree to the penny. */
export function differences(trial: Trial, deal: CompiledDeal, reference: Reference): readonly string[] {
  const found: string[] = [];
  const same = (what: string, engine: number, expected: number): void => {
    // A row of the engine may hold −0.
    if (engine !== expected) found.push(`${what}: engine ${engine}, reference ${expected}`);
  };
  comparePayments(trial, deal, reference, same);
  compareClaims(trial, deal, reference, same);
  compareCosts(trial, deal, reference, same);
  compareAccount(trial, deal, reference, same);
  same("last month", trial.lastMonth, reference.endedIn ?? deal.scenario.deal.contractMonths - 1);
  return found;
}

type Same = (what: string, engine: number, expected: number) => void;

function compareClaims({ claims: { list } }: Trial, { scenario }: CompiledDeal, reference: Reference, same: Same) {
  scenario.payment.rateCard.forEach(({ id }, rule) => {
    let engine = 0;
    let amount = 0;
    for (let claim = 0; claim < list.count; claim++) {
      if (list.rule[claim] !== rule || list.fate[claim] !== 0 || list.amount[claim] === 0) continue;
      engine++;
      amount += list.left(claim);
    }
    const own = reference.claims.filter((claim) => claim.rule === id && claim.amount > 0);
    same(`claims of ${id}`, engine, own.length);
    same(
      `left of claims of ${id}`,
      amount,
      own.reduce((sum, { left }) => sum + left, 0),
    );
  });
}

function comparePayments(trial: Trial, deal: CompiledDeal, reference: Reference, same: Same): void {
  const { claims, payments } = trial;
  const { payment, payers } = { payment: deal.payment, payers: deal.scenario.payment.payers };
  const rowOf = (line: string): number | undefined =>
    line === SERVICE_FEE
      ? payment.serviceFee?.row
      : line === PLANNED
        ? payment.plannedPayments?.row
        : deal.scenario.payment.rateCard.findIndex(({ id }) => id === line);
  for (const expected of reference.payments) {
    const row = rowOf(expected.line);
    if (row === undefined) continue;
    const cell = row * claims.beforeCaps.months + expected.claimMonth;
    const what = `${expected.line} in month ${expected.claimMonth}`;
    same(`${what}, before caps`, claims.beforeCaps.amounts[cell]!, expected.beforeCaps);
    same(`${what}, person cap`, claims.withheldPerPerson[cell]!, expected.withheldByPersonCap);
    same(`${what}, rule caps`, claims.withheldByRules[cell]!, expected.withheldByRuleCaps);
    same(`${what}, share caps`, claims.withheldByShares[cell]!, expected.withheldByShareCaps);
    same(`${what}, annual cap`, payments.withheldAnnual[cell]!, expected.withheldByAnnualCap);
    same(`${what}, contract cap`, payments.withheldContract[cell]!, expected.withheldByContractCap);
    same(`${what}, payers' caps`, payments.withheldPayer[cell]!, expected.withheldByPayerCaps);
    same(`${what}, paid`, payments.paid.amounts[cell]!, expected.paid);
    payers.forEach(({ id }, place) =>
      same(`${what}, ${id}`, payments.paidByPayer[place]!.amounts[cell]!, expected.byPayer[place] ?? 0),
    );
  }
  payers.forEach(({ id }, place) =>
    payments.cashByPayer[place]!.forEach((engine, month) =>
      same(
        `cash of ${id} in month ${month}`,
        engine,
        reference.payments
          .filter(({ cashMonth }) => cashMonth === month)
          .reduce((sum, { byPayer }) => sum + byPayer[place]!, 0),
      ),
    ),
  );
}

function compareCosts(trial: Trial, _: CompiledDeal, reference: Reference, same: Same): void {
  const { costs } = trial;
  for (const bearer of ["provider", "contractHolder", "commissioner"] as const)
    costs[bearer].forEach((engine, month) =>
      same(
        `costs of ${bearer} in month ${month}`,
        engine,
        reference.costs
          .filter((row) => row.bearer === bearer && row.month === month)
          .reduce((sum, { pence }) => sum + pence, 0),
      ),
    );
  reference.provider.forEach(({ month, paidNow, heldBack }) => {
    same(`to provider in month ${month}`, costs.toProvider[month]!, paidNow);
    same(`held back in month ${month}`, costs.heldBack[month]!, heldBack);
  });
}

function compareAccount({ account }: Trial, deal: CompiledDeal, reference: Reference, same: Same): void {
  const moved = (kinds: readonly Movement["kind"][], party: string, month: number): number =>
    reference.movements
      .filter((each) => each.month === month && each.party === party && kinds.includes(each.kind))
      .reduce((sum, { pence }) => sum + pence, 0);
  same("months of cash", account.balance.length, reference.account.length);
  for (const { month, balance, fundingGap } of reference.account) {
    const of = (what: string): string => `${what} in month ${month}`;
    deal.scenario.capital.tranches.forEach(({ id }, place) => {
      const rows = account.tranches[place]!;
      same(of(`drawn ${id}`), rows.drawn[month]!, moved(["drawn"], id, month));
      same(of(`fees ${id}`), rows.fees[month]!, moved(["arrangementFee", "nonUseFee"], id, month));
      same(of(`coupons ${id}`), rows.coupons[month]!, moved(["coupon"], id, month));
      same(of(`principal ${id}`), rows.principal[month]!, moved(["principal"], id, month));
      same(of(`surplus ${id}`), rows.surplus[month]!, moved(["surplus"], id, month));
      same(of(`guarantee ${id}`), rows.guarantee[month]!, moved(["guarantee"], id, month));
    });
    same(of("released fee"), account.releasedFee[month]!, moved(["releasedFee"], "provider", month));
    same(of("to provider"), account.toProvider[month]!, moved(["releasedFee", "surplus"], "provider", month));
    same(of("to commissioner"), account.toCommissioner[month]!, moved(["surplus"], "commissioner", month));
    same(of("funding gap"), account.fundingGap[month]!, fundingGap);
    same(of("balance"), account.balance[month]!, balance);
  }
}
