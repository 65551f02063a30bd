import { AccountRun } from "../../finance/account-run.ts";
import { costActivity, noActivityCosts } from "../activity-costs.ts";
import { noAdditionalSavings, saveFromOutcomes } from "../additional-savings.ts";
import { noClaims } from "../claims/claims.ts";
import { TrialCapital } from "../compiled-capital.ts";
import type { CompiledDeal } from "../compiled-deal.ts";
import { endedIn } from "../early-termination.ts";
import { noPayments, settleClaims } from "../payments.ts";
import { noPeople } from "../people.ts";
import type { Trial } from "../simulator.ts";
import { endsEarly } from "../termination-test.ts";
import { ExpectedClaims, type SharesPerPerson } from "./expected-claims.ts";
import { ExpectedAchievements } from "./expected-lives.ts";
import { expectMeasures } from "./expected-measures.ts";
import { expectPeople } from "./expected-people.ts";

/** The expected case, told as a trial whose people come in parts. */
export interface ExpectedTrial extends Trial {
  readonly achievements: ExpectedAchievements;
}

/**
 * The expected case of a deal: every input at its mean, everyone and everything in expected numbers, no luck. Money goes the same
 * way as in any trial: the very code of payment, costs, account and savings, rounded to the penny line by line.
 * It is what a spreadsheet of the deal would say; it is not the mean of the trials, which also counts what luck does to caps.
 * @throws InputProblem when a formula or an effect comes out where it must not
 */
export function expectedTrial(deal: CompiledDeal, shares: SharesPerPerson): ExpectedTrial {
  const values = new Float64Array(deal.inputs.size);
  deal.inputs.expect(values);
  const people = noPeople(deal.people);
  const achievements = new ExpectedAchievements(deal, values);
  const account = new AccountRun(deal.capital.account, deal.timeline.cashMonths);
  const trial = {
    values,
    people,
    achievements,
    measured: [] as Trial["measured"],
    lastMonth: deal.timeline.contractMonths - 1,
    claims: noClaims(deal),
    payments: noPayments(deal),
    costs: noActivityCosts(deal),
    account: account.account,
    savings: noAdditionalSavings(deal),
  };
  const live = (lastMonth?: number): void => {
    expectPeople(people, deal.people, values, lastMonth);
    achievements.addUp(deal, people, lastMonth);
    trial.measured = expectMeasures(deal, achievements, people, values);
  };
  live();
  if (endsEarly(deal, trial)) {
    trial.lastMonth = deal.scenario.capital.earlyTermination!.testMonth;
    live(trial.lastMonth);
  }
  new ExpectedClaims(deal, shares).expect(trial);
  settleClaims(trial.payments, trial.claims, deal);
  costActivity(trial.costs, people, achievements, deal, values, trial.lastMonth);
  new TrialCapital(deal).prepare(trial);
  account.run(trial.payments.cash, trial.costs.fromAccount, trial.costs.heldBack, endedIn(trial, deal));
  saveFromOutcomes(trial.savings, achievements, deal, values);
  return trial;
}
