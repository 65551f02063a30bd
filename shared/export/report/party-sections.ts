import { missingValue } from "../../format/missing-value.ts";
import { shortMoney } from "../../format/short-money.ts";
import { measureOf } from "../../headlines/find-in-result.ts";
import { toldChance } from "../../headlines/told-chance.ts";
import { toldMean, toldPercentile } from "../../headlines/told-estimate.ts";
import { verdictFigures } from "../../headlines/verdict-figures.ts";
import { measureNames as names } from "../../model/measure-names.ts";
import type { ProbabilityId } from "../../model/probability.ts";
import type { Party, ResultDocument, Verdict } from "../../model/result.ts";
import type { ReportBlock, ReportPictureName, ReportSection, ReportTable } from "./report.ts";
import type { ReportContent } from "./report-content.ts";

const roles: Readonly<Record<Party, string>> = {
  commissioner: "Commissioner",
  investor: "Investor",
  provider: "Provider",
};

const pictures: Readonly<Record<Party, readonly ReportPictureName[]>> = {
  commissioner: ["payments", "paidAndSaved"],
  investor: ["return", "cashFromTheStart"],
  provider: ["providerMargin", "outcomes"],
};

const measures: Readonly<Record<Party, readonly string[]>> = {
  commissioner: [
    names.paymentsTotal,
    names.savingsTotal,
    names.savingsCashable,
    names.commissionerNetPosition,
    names.commissionerNetPresentValue,
    names.publicNetPosition,
    names.benefitCostRatio,
  ],
  investor: [
    names.investorDrawn,
    names.investorDistributions,
    names.investorProfit,
    names.investorIrr,
    names.investorMoic,
    names.investorPeakDrawdown,
    names.investorPaybackMonth,
  ],
  provider: [
    names.starts,
    names.providerIncome,
    names.providerCosts,
    names.providerMargin,
    names.providerLowestCash,
    names.peakFundingGap,
  ],
};

const asks: Readonly<Record<Party, (id: ProbabilityId) => boolean>> = {
  commissioner: (id) => /^(?:payments|cap|commissioner|public)\./u.test(id),
  investor: (id) => /^(?:investor|tranche)\./u.test(id),
  provider: (id) => /^(?:provider|account|deal)\./u.test(id),
};

/** Figures with their mean and the middle nine trials in ten. */
function figureTable(result: ResultDocument, party: Party): ReportTable {
  const rows = measures[party].flatMap((id) => {
    const found = measureOf(result, id);
    if (!found?.statistics) return [];
    const mean = toldMean(found, result.scenario);
    const at = (key: "p5" | "p50" | "p95"): string => toldPercentile(found, key, result.scenario).value;
    return [[found.label, mean.value, mean.error, at("p5"), at("p50"), at("p95")]];
  });
  return {
    kind: "table",
    title: "Figures over all trials",
    columns: [
      { name: "Figure" },
      { name: "Mean" },
      { name: "Error" },
      { name: "P5" },
      { name: "P50 (median)" },
      { name: "P95" },
    ],
    rows,
    note: "Nine trials in ten lie between P5 and P95. The error is the simulation’s own: one standard error of the mean.",
  };
}

function chanceTable({ probabilities, scenario }: ResultDocument, party: Party): ReportTable {
  return {
    kind: "table",
    title: "How likely",
    columns: [{ name: "What may happen" }, { name: "Chance" }, { name: "Error" }, { name: "Size when it does" }],
    rows: probabilities
      .filter(({ id }) => asks[party](id))
      .map((found) => {
        const told = toldChance(found);
        const size = found.meanWhenTrue;
        return [
          found.label,
          told.value,
          told.error,
          size === undefined ? missingValue : shortMoney(size, scenario.currency, 3),
        ];
      }),
  };
}

/** The page of one party: its verdict, the figures beside it, its pictures, what may happen. */
export function partySection({ result }: ReportContent, verdict: Verdict): ReportSection {
  const { party, name, sentence } = verdict;
  const figures = verdictFigures(party, result).map(({ label, value, error }) => ({ label, value, error }));
  const drawn: ReportBlock = { kind: "pictures", pictures: pictures[party] };
  const table = figureTable(result, party);
  const chances = chanceTable(result, party);
  return {
    id: party,
    title: name === roles[party] ? name : `${roles[party]}: ${name}`,
    startsPage: true,
    blocks: [
      { kind: "paragraph", text: sentence, look: "lead" },
      ...(figures.length === 0 ? [] : [{ kind: "figures", figures } as const]),
      ...(verdict.tone === "none" && figures.length === 0 ? [] : [drawn]),
      ...(table.rows.length === 0 ? [] : [table]),
      ...(chances.rows.length === 0 ? [] : [chances]),
    ],
  };
}
