import { expect, it } from "vitest";
import { sum } from "../support/claim-grids.ts";
import { everyTrial } from "../support/laws.ts";

it("tries random deals in which everything happens that the laws are about, in at least one trial in a hundred", () => {
  const seen: Record<string, number> = {};
  let trials = 0;
  everyTrial(100, ({ claims, payments, account, people, achievements, values }, scenario, facts, { deal }) => {
    trials++;
    const { payment, capital } = scenario;
    const owedByFirst = payment.payers[0]!.share.value * sum(payments.paid.amounts);
    const happened = {
      "the per-person cap binds": sum(claims.withheldPerPerson) > 0,
      "the annual cap binds": sum(payments.withheldAnnual) > 0,
      "an excess is carried and released": payments.withheldAnnual.some((amount) => amount < 0),
      "the contract cap binds": sum(payments.withheldContract) > 0,
      "a payer's cap loses money": sum(payments.withheldPayer) > 0,
      "a payer's cap spills over": payment.payers.length > 1 && sum(payments.cashByPayer[0]!) < owedByFirst - 100,
      "money is paid after the contract": payments.cash.slice(deal.timeline.contractMonths).some((cash) => cash > 0),
      "people drop out": people.dropOuts > 0,
      "the service does harm": achievements.achieved.some((each, place) => each < achievements.counterfactual[place]!),
      "an outcome branches off": deal.outcomes.list.some((one) => "goesOn" in one && one.before !== -1 && !one.goesOn),
      "a clock starts again": deal.outcomes.list.some((one) => "tries" in one && one.tries > 1),
      "an outcome repeats": deal.outcomes.list.some(({ occasions }) => occasions > 1),
      "events are counted": achievements.events.some((events) => events !== undefined && sum(events.total) > 0),
      "cohorts are measured": deal.outcomes.list.some(({ kind }) => kind === "cohortMeasured"),
      "the maximum of starts binds": people.count === scenario.cohort.maximumStarts?.value,
      "people differ": values[deal.people.correlation]! > 0,
      "capital is drawn": facts.drawn > 0,
      "the investor gains": facts.drawn > 0 && facts.distributed > facts.drawn,
      "the investor loses": facts.distributed < facts.drawn,
      "the IRR cap binds":
        capital.irrCap !== undefined && Math.abs((facts.irr.annualRate ?? -1) - capital.irrCap.value) < 1e-4,
      "the multiple's cap binds":
        capital.moicCap !== undefined && Math.abs(facts.distributed / facts.drawn - capital.moicCap.value) < 1e-4,
      "the account runs short": sum(account.fundingGap) > 0,
      "the IRR is ambiguous": facts.irr.ambiguous,
    };
    for (const [what, did] of Object.entries(happened)) seen[what] = (seen[what] ?? 0) + (did ? 1 : 0);
  });
  for (const [what, times] of Object.entries(seen)) expect(times / trials, what).toBeGreaterThan(0.01);
});
