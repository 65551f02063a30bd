import { figureWords } from "../format/distribution-words.ts";
import type { Scenario } from "../model/scenario.ts";
import type { Tranche } from "../model/tranche.ts";
import { atRiskWords, couponSentence, principalAtRiskSentence, sharedTermSentences } from "./capital-sentences.ts";
import type { TermsPart } from "./deal-terms.ts";
import { terminationSentence } from "./termination-sentence.ts";
import { contractMoney, plainPercent } from "./words.ts";

function providerSentence({ capital, deal }: Scenario): string {
  const terms = capital.providerPayment;
  const told = (value: Parameters<typeof figureWords>[0]): string => figureWords(value, "money", deal.currency);
  if (terms.kind === "cost")
    return terms.markUp.value === 0
      ? `${deal.provider} is paid its costs as they arise.`
      : `${deal.provider} is paid its costs as they arise, and ${figureWords(terms.markUp.value, "percent", deal.currency)} on top.`;
  const risk =
    terms.shareAtRisk.value > 0
      ? ` ${plainPercent(terms.shareAtRisk.value)} of it is held back until capital has been repaid.`
      : "";
  return `${deal.provider} is paid a fee of ${told(terms.perMonth.value)} a month from month ${terms.firstMonth} to month ${terms.lastMonth}, and ${told(terms.perStart.value)} for each start, whatever its costs.${risk}`;
}

function drawdownWords({ drawdown }: Tranche, scenario: Scenario): string {
  if (drawdown.kind === "asNeeded") return "drawn as needed";
  const all = drawdown.amounts.reduce((sum, { amount }) => sum + amount, 0);
  const months = drawdown.amounts.map(({ month }) => month);
  return `${contractMoney(all, scenario.deal.currency)} drawn on a schedule, from month ${Math.min(...months)} to month ${Math.max(...months)}`;
}

function trancheSentence(tranche: Tranche, scenario: Scenario): string {
  const { name, commitment, seniority, coupon, arrangementFee, nonUseFee, repayment, principalAtRisk } = tranche;
  const { currency } = scenario.deal;
  const rate = coupon && figureWords(coupon.annualRate.value, "percent", currency);
  const fees = [
    ...(arrangementFee ? [`an arrangement fee of ${plainPercent(arrangementFee.value)} of its commitment`] : []),
    ...(nonUseFee ? [`${plainPercent(nonUseFee.value)} a year on what is not drawn`] : []),
  ];
  const first = `${name} commits ${contractMoney(commitment.value, currency)}, ${drawdownWords(tranche, scenario)}, ${atRiskWords(tranche, currency)}; seniority ${seniority}.`;
  return [
    first,
    ...(coupon
      ? [
          `It earns a coupon of ${rate} a year, ${coupon.compounding === "compound" ? "compounded monthly" : "simple"}, ${coupon.paid === "accrued" ? "paid with the last of its capital" : "paid as it falls due"}.`,
        ]
      : []),
    ...(coupon?.performance ? [couponSentence(coupon.performance, scenario)] : []),
    ...(fees.length > 0 ? [`It is paid ${fees.join(" and ")}.`] : []),
    repayment?.kind === "atMonth"
      ? `Its capital is due in month ${repayment.month}.`
      : "Its capital is repaid as cash allows.",
    ...(principalAtRisk ? [principalAtRiskSentence(principalAtRisk, scenario)] : []),
  ].join(" ");
}

const ofPeriod = { month: "month", quarter: "quarter", year: "year" } as const;

function accountSentences(scenario: Scenario): readonly string[] {
  const { capital, deal } = scenario;
  const { minimumBalance, reserveMonths, distributionPeriod, recycling, surplus, irrCap, moicCap, aboveCap } = capital;
  const money = (amount: number): string => contractMoney(amount, deal.currency);
  const caps = [
    ...(irrCap ? [`an IRR of ${plainPercent(irrCap.value)} a year`] : []),
    ...(moicCap ? [`${moicCap.value} times what was drawn`] : []),
  ];
  const to = aboveCap === "provider" ? deal.provider : "the commissioner";
  return [
    `Capital is drawn so that the account closes each month at ${money(minimumBalance.value)} or more. ${recycling ? "Receipts meet costs before new capital is drawn." : "Costs are met from capital until it is used up, and only then from receipts."}`,
    `Cash above ${reserveMonths === 0 ? "the minimum balance" : `the costs of the next ${reserveMonths} months`} is distributed at the end of each ${ofPeriod[distributionPeriod]}: fees and coupons, then capital, then surplus.`,
    ...sharedTermSentences(capital).map(([, sentence]) => sentence),
    `Surplus goes ${plainPercent(surplus.investor.value)} to investors, ${plainPercent(surplus.provider.value)} to ${deal.provider} and ${plainPercent(surplus.commissioner.value)} to the commissioner.`,
    ...(caps.length > 0 ? [`Above ${caps.join(" or ")}, what investors would get goes to ${to}.`] : []),
  ];
}

/** Who is paid to deliver, who puts money in, and how cash is distributed. */
export function capitalTerms(scenario: Scenario): readonly TermsPart[] {
  const { tranches, earlyTermination } = scenario.capital;
  const ends = earlyTermination ? [terminationSentence(earlyTermination, scenario)] : [];
  return [
    { title: "Provider", sentences: [providerSentence(scenario), ...ends] },
    {
      title: "Investment",
      sentences:
        tranches.length === 0
          ? ["Nobody invests in this deal."]
          : [...tranches.map((tranche) => trancheSentence(tranche, scenario)), ...accountSentences(scenario)],
    },
  ];
}
