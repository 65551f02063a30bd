import { capital } from "../format/in-words.ts";
import type { Scenario } from "../model/scenario.ts";
import type { Answers } from "./answers.ts";
import { dealSentences } from "./deal-sentences.ts";
import { idsFromNames } from "./id-from-name.ts";
import { financialYearStartOf, startingAppraisal, startingSources } from "./starting-appraisal.ts";
import { startingCapital } from "./starting-capital.ts";
import { startingCohort } from "./starting-cohort.ts";
import { startingCosts } from "./starting-costs.ts";
import { monthsUntil, startingOutcomes } from "./starting-outcomes.ts";
import { PAYER_ID, startingPayment } from "./starting-payment.ts";

/** Futures a new deal is run for. */
const TRIALS = 10_000;

const notes = [
  "Begun with the guided start. Every figure is illustrative: an answer given there, or an assumption that says so in its note.",
  "Assumed without being asked: an invoice each quarter, a month to verify and a month to pay; one payer; nobody drops out of the count, since rates are of all who start; no savings, since none were asked for.",
].join("\n\n");

/** Last month in which anyone is served, counted from 0, and last in which an outcome may be achieved. */
function monthsOf({ people, outcomes }: Answers): { readonly contract: number; readonly lastClaim: number } {
  const lastClaim = people.months - 1 + Math.max(...monthsUntil(outcomes));
  return { lastClaim, contract: Math.max(lastClaim + 1, people.months + people.serviceMonths - 1) };
}

/**
 * The five answers as a deal that runs. Every figure is illustrative, with a grade and a note of whether it was answered or
 * assumed, but for the UK's published discount rate.
 * @param answers ones in which `answerProblems` finds nothing
 */
export function dealFromAnswers(answers: Answers): Scenario {
  const { about, payment, funding } = answers;
  const months = monthsOf(answers);
  const ids = idsFromNames(
    answers.outcomes.map(({ name }) => name),
    "outcome",
  );
  return {
    format: "outcomes-partnership-scenario",
    version: 1,
    deal: {
      name: about.name,
      summary: dealSentences(answers)
        .map(({ text }) => text)
        .join(" "),
      currency: about.currency,
      startMonth: about.startMonth,
      contractMonths: months.contract,
      financialYearStartMonth: financialYearStartOf(about.currency),
      commissioner: PAYER_ID,
      provider: capital(funding.provider),
      investor: funding.upfront.kind === "investors" ? capital(funding.upfront.investor) : "Investor",
      notes,
    },
    sources: startingSources,
    budgetHolders: [{ id: PAYER_ID, name: payment.payer }],
    cohort: startingCohort(answers.people),
    outcomes: startingOutcomes(answers.outcomes, ids),
    payment: startingPayment(answers, ids, months.lastClaim),
    savings: [],
    costs: startingCosts(answers),
    capital: startingCapital(answers),
    appraisal: startingAppraisal(about.currency, about.startMonth, months.contract),
    run: { trials: TRIALS, seed: 1 },
  };
}
