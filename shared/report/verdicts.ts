import { chance } from "../format/chance.ts";
import { decimal } from "../format/decimal.ts";
import { percent } from "../format/percent.ts";
import { shortMoney } from "../format/short-money.ts";
import { terseMoney } from "../format/terse-money.ts";
import { measureNames as names } from "../model/measure-names.ts";
import type { ProbabilityId, ProbabilitySummary } from "../model/probability.ts";
import type { MeasureSummary, Verdict } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";

/** Looks up what a sentence needs. */
class Findings {
  readonly #scenario: Scenario;
  readonly #measures: readonly MeasureSummary[];
  readonly #probabilities: readonly ProbabilitySummary[];

  constructor(scenario: Scenario, measures: readonly MeasureSummary[], probabilities: readonly ProbabilitySummary[]) {
    this.#scenario = scenario;
    this.#measures = measures;
    this.#probabilities = probabilities;
  }

  statistics(id: string): MeasureSummary["statistics"] {
    return this.#measures.find((measure) => measure.id === id)?.statistics;
  }

  probability(id: ProbabilityId): ProbabilitySummary | undefined {
    return this.#probabilities.find((probability) => probability.id === id);
  }

  money(value: number | undefined): string {
    return shortMoney(value, this.#scenario.deal.currency, 3);
  }

  /** Money someone has set: in the fewest figures. */
  term(value: number): string {
    return terseMoney(value, this.#scenario.deal.currency, 4);
  }
}

/** "31% (±0.5 points)": a probability with its Monte Carlo standard error, where that is not nothing. */
function withError({ probability, standardError }: ProbabilitySummary): string {
  if (standardError === 0) return chance(probability);
  const points = standardError * 100;
  const told = points < 0.1 ? `<${decimal(0.1, 1)}` : decimal(points, points < 0.95 ? 1 : 0);
  return `${chance(probability)} (±${told} ${told === "1" ? "point" : "points"})`;
}

/** "; if so, by £210k on average", or "; on average by £210k" where it always happens */
const onAverage = (found: Findings, { meanWhenTrue, probability }: ProbabilitySummary): string => {
  if (meanWhenTrue === undefined) return "";
  const size = found.money(meanWhenTrue);
  return probability === 1 ? `, by ${size} on average` : `; if so, by ${size} on average`;
};

/** "in every trial", or "in 4% of trials" */
const inTrials = (probability: number): string =>
  probability === 1 ? "in every trial" : `in ${chance(probability)} of trials`;

/** "Payments are as likely above £1.47m as below", or what they come to where many trials end at the very same amount. */
function paymentsClause(found: Findings): string {
  const { minimum, maximum, percentiles } = found.statistics(names.paymentsTotal)!;
  const { p10, p25, p50, p75, p90 } = percentiles;
  if (minimum === maximum) return `Payments come to ${found.term(p50)} in every trial`;
  if (p10 === p90) return `Payments come to ${found.term(p50)} in at least 8 trials in 10`;
  if (p50 === maximum) {
    const capped = (found.statistics(names.paymentsBeforeCaps)?.percentiles.p50 ?? 0) > p50;
    return capped
      ? `Payments stop at ${found.term(p50)} in at least half of trials, held by the caps`
      : `Payments come to ${found.term(p50)}, the most in any trial, in at least half of trials`;
  }
  if (p25 === p50 || p50 === p75) return `Payments are ${found.term(p50)} in the middle trial`;
  return `Payments are as likely above ${found.money(p50)} as below`;
}

/** ", with a 1 in 10 chance of more than £2.1m", or how it ends where the greatest amounts are all alike. */
function tailClause(found: Findings): string {
  const { minimum, maximum, percentiles } = found.statistics(names.paymentsTotal)!;
  if (percentiles.p90 < maximum) return `, with a 1 in 10 chance of more than ${found.money(percentiles.p90)}`;
  if (minimum === maximum || percentiles.p50 === maximum) return "";
  return `, and never above ${found.term(maximum)}`;
}

function budgetClause(found: Findings, scenario: Scenario): string {
  const over = found.probability("payments.overBudget");
  const budget = scenario.payment.budget?.value;
  if (found.statistics(names.paymentsTotal)!.maximum === 0) return "Nothing is paid in any trial.";
  const start = paymentsClause(found);
  if (!over || budget === undefined) return `${start}${tailClause(found)}.`;
  if (over.probability === 0) return `${start} and stay within the ${found.term(budget)} budget in every trial.`;
  return `${start}; the chance of going over the ${found.term(budget)} budget is ${withError(over)}${onAverage(found, over)}.`;
}

function commissionerVerdict(found: Findings, scenario: Scenario): Verdict {
  const worse = found.probability("commissioner.worseOff")!;
  const over = found.probability("payments.overBudget")?.probability ?? 0;
  const name = scenario.budgetHolders.find(({ id }) => id === scenario.deal.commissioner)!.name;
  const nothingAdditional = found.probability("payments.withoutAdditionalOutcomes")!;
  const additional =
    nothingAdditional.probability > 0.5
      ? ` Outcomes are paid though none are additional, all together, ${inTrials(nothingAdditional.probability)}.`
      : "";
  const worth = found.statistics(names.commissionerNetPresentValue)!;
  const position =
    worth.minimum === 0 && worth.maximum === 0
      ? " In present value it neither gains nor loses."
      : worse.probability === 0
        ? " In present value its own savings outweigh what it pays in every trial."
        : worse.probability === 1
          ? ` It ends worse off in every trial, own savings set against own payments in present value${onAverage(found, worse)}.`
          : ` The chance that it ends worse off in present value, own savings set against own payments, is ${withError(worse)}${onAverage(found, worse)}.`;
  const tone = worse.probability > 0.5 || over > 0.5 ? "bad" : worse.probability > 0.2 || over > 0.1 ? "mixed" : "good";
  return { party: "commissioner", name, sentence: budgetClause(found, scenario) + additional + position, tone };
}

/** "The median return is 5.7% a year (8 in 10 chance between −1.2% and 9.8%).", or the one that all trials have. */
function returnClause(irr: MeasureSummary["statistics"], everywhere: boolean): string {
  if (!irr) return "There is no rate of return in any trial.";
  const { p10, p50, p90 } = irr.percentiles;
  const [low, median, high] = [p10, p50, p90].map((rate) => percent(rate, 1));
  if (irr.minimum === irr.maximum)
    return `The return is ${median} a year ${everywhere ? "in every trial" : "where there is one"}.`;
  return `The median return is ${median} a year (8 in 10 chance between ${low} and ${high}).`;
}

function investorVerdict(found: Findings, scenario: Scenario): Verdict {
  const party = "investor" as const;
  const name = scenario.deal.investor;
  const loss = found.probability("investor.loss");
  const undrawn = found.probability("investor.nothingDrawn");
  if (!loss || !undrawn)
    return { party, name, sentence: "Nobody invests in this deal: it has no tranche of capital.", tone: "none" };
  if (loss.trials === 0)
    return { party, name, sentence: "No capital is drawn in any trial, so there is no return.", tone: "none" };
  const irr = found.statistics(names.investorIrr);
  const rateless = found.probability("investor.noRate")?.probability ?? 0;
  const returns = returnClause(irr, rateless + undrawn.probability === 0);
  const none =
    rateless > 0
      ? ` ${irr ? `There is no rate of return ${inTrials(rateless)}: money` : "Money"} was drawn again and mostly lost.`
      : "";
  const drawn = undrawn.probability > 0 ? ` No capital is drawn ${inTrials(undrawn.probability)}.` : "";
  const losing =
    loss.probability === 0
      ? " Capital is paid back in every trial."
      : loss.probability === 1
        ? ` Less than was drawn comes back in every trial${onAverage(found, loss)}.`
        : ` The chance of getting back less than was drawn is ${withError(loss)}${onAverage(found, loss)}.`;
  const tone =
    loss.probability > 0.4 ? "bad" : loss.probability > 0.1 || (irr?.percentiles.p50 ?? 0) < 0.02 ? "mixed" : "good";
  return { party, name, sentence: `${returns}${losing}${none}${drawn}`, tone };
}

function providerVerdict(found: Findings, scenario: Scenario): Verdict {
  const loss = found.probability("provider.loss")!;
  const margin = found.statistics(names.providerMargin);
  const gap = found.probability("account.fundingGap")!;
  const costless = !scenario.costs.lines.some(({ bearer }) => bearer === "provider");
  const losing = costless
    ? "No costs of the provider are entered"
    : loss.probability === 0
      ? "The provider's costs are met in every trial"
      : loss.probability === 1
        ? `The provider spends more than it gets in every trial${onAverage(found, loss)}`
        : `The chance that the provider spends more than it gets is ${withError(loss)}${onAverage(found, loss)}`;
  const short =
    gap.probability === 0
      ? ""
      : ` The contract's account runs short ${inTrials(gap.probability)}, at its worst by ${found.money(gap.meanWhenTrue)} on average: nobody has yet agreed to fund that.`;
  const middle = margin ? `; its median margin is ${found.money(margin.percentiles.p50)}` : "";
  const loses = loss.probability > 0.4 ? "bad" : loss.probability > 0.1 || gap.probability > 0.05 ? "mixed" : "good";
  const tone = costless && loses === "good" ? "none" : loses;
  return { party: "provider", name: scenario.deal.provider, sentence: `${losing}${middle}.${short}`, tone };
}

/** One sentence or two for each party, from the summaries. */
export function verdictsOf(
  scenario: Scenario,
  measures: readonly MeasureSummary[],
  probabilities: readonly ProbabilitySummary[],
): readonly Verdict[] {
  const found = new Findings(scenario, measures, probabilities);
  return [commissionerVerdict(found, scenario), investorVerdict(found, scenario), providerVerdict(found, scenario)];
}
