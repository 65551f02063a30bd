import type { CompiledDeal } from "#shared/engine/compiled-deal.ts";
import type { CompiledCost } from "#shared/engine/compiled-money.ts";
import { monthsInPeriod } from "#shared/model/period.ts";

const flag = (yes: boolean): number => (yes ? 1 : 0);

function paymentNumbers({ payment, scenario }: CompiledDeal): readonly number[] {
  const { annualCap, payers } = payment;
  return [
    payment.rules.length,
    ...payment.rules.flatMap((rule) => [
      rule.outcome,
      rule.price,
      rule.evidenceRate,
      ...rule.pays.map(flag),
      ...rule.evidencePurposes[0]!,
    ]),
    payment.indexation,
    payment.lastClaimMonth,
    payment.perPersonCap ?? -1,
    payment.contractCap ?? -1,
    flag(annualCap !== undefined),
    ...(annualCap
      ? [flag(annualCap.carried), ...annualCap.yearOfMonth, annualCap.capOfYear.length, ...annualCap.capOfYear]
      : []),
    payers.length,
    ...payers.flatMap(({ cap, passesOn, shareUpTo }, index) => [
      cap,
      shareUpTo[0]!,
      flag(passesOn),
      flag(scenario.payment.payers[index]!.budgetHolder === scenario.deal.commissioner),
    ]),
  ];
}

const bearers = ["provider", "contractHolder", "commissioner"] as const;

function costNumbers({ bearer, basis, amount }: CompiledCost): readonly number[] {
  const by = bearers.indexOf(bearer);
  if (basis.kind === "oneOff") return [by, 0, basis.month, 0, 1, amount];
  if (basis.kind === "monthly") return [by, 1, basis.firstMonth, basis.lastMonth, basis.everyMonths ?? 1, amount];
  return [by, basis.kind === "perStart" ? 2 : 3, 0, 0, 1, amount];
}

function savingNumbers({ money, scenario }: CompiledDeal): readonly number[] {
  const { appraisal, budgetHolders, deal } = scenario;
  return [
    money.inflation,
    appraisal.months,
    ...money.discount,
    budgetHolders.length,
    budgetHolders.findIndex(({ id }) => id === deal.commissioner),
    money.savings.length,
    ...money.savings.flatMap((saving) => [
      saving.outcome,
      saving.holder,
      flag(saving.fiscal),
      saving.amount,
      saving.cashableShare,
      saving.afterBias,
      saving.lag,
      saving.weights.length,
      ...saving.weights,
      ...saving.discount,
    ]),
  ];
}

function capitalNumbers({ capital: { account } }: CompiledDeal): readonly number[] {
  const places = account.tranches.map((_, index) => index);
  return [
    places.length,
    ...account.tranches.map(({ commitment }) => commitment),
    ...places.sort((a, b) => account.tranches[a]!.seniority - account.tranches[b]!.seniority),
    account.minimumBalance,
    account.reserveMonths,
    monthsInPeriod(account.distributionPeriod),
    flag(account.recycling),
    account.investorShare,
    account.providerShare,
    account.hurdleGrowth ?? -1,
    account.multipleCap,
    flag(account.aboveCapTo === "provider"),
  ];
}

/** The money's part of a model file: payment, costs, savings, capital. */
export function modelMoney(deal: CompiledDeal): readonly number[] {
  const { money } = deal;
  const fee = money.providerPayment;
  return [
    ...paymentNumbers(deal),
    money.costIndexation,
    money.costs.length,
    ...money.costs.flatMap(costNumbers),
    ...(fee.kind === "cost" ? [0, fee.markUp] : [1, fee.perMonth, fee.perStart, fee.firstMonth, fee.lastMonth]),
    ...savingNumbers(deal),
    ...capitalNumbers(deal),
  ];
}
