import { measuresOf, type Measure } from "../engine/measures.ts";
import type { CompiledDeal } from "../engine/compiled-deal.ts";
import type { CorrelationMove } from "../model/spread.ts";
import { spreadColumns, type SpreadColumns } from "./spread-columns.ts";
import type { Trial } from "../engine/simulator.ts";
import { type TrialFacts, type YearlyName, yearlyLabels } from "../engine/trial-facts.ts";

/** A measure by financial year: `columns` holds one place a year. */
export interface YearlyMeasure {
  readonly id: string;
  readonly label: string;
  /** Place of its first year among the columns. */
  readonly firstColumn: number;
  readonly row: (facts: TrialFacts) => Float64Array;
}

/**
 * What a trial leaves behind: first its measures, then its yearly rows, then the rules' facts, then what each saving comes
 * to in present value, then what the spread is found from, one column each.
 */
export interface TrialsLayout {
  readonly measures: readonly Measure[];
  readonly yearly: readonly YearlyMeasure[];
  readonly years: readonly string[];
  /** Place of the first of the rule facts: {@link ruleFacts} columns for each rule of the rate card. */
  readonly firstRuleColumn: number;
  /** Place of the first of the savings: a column each, in the order of the deal. */
  readonly firstSavingColumn: number;
  /** Columns that tell the layers of uncertainty apart; they hold in the first {@link SPREAD_TRIALS} trials. */
  readonly spread: readonly SpreadColumns[];
  /** Pairs of inputs whose rank correlation had to be moved; the same in every trial. */
  readonly movedCorrelations: readonly CorrelationMove[];
  readonly columns: number;
}

/** What is kept of each rule of the rate card: its drawn price, the claims accepted, what they come to before caps, and what is paid in present value. */
export const ruleFacts = ["price", "claims", "beforeCaps", "presentValue"] as const;

/** The column of one fact of one rule. */
export const ruleColumn = (layout: TrialsLayout, rule: number, fact: (typeof ruleFacts)[number]): number =>
  layout.firstRuleColumn + rule * ruleFacts.length + ruleFacts.indexOf(fact);

/** The columns of a deal's trials. */
export function trialsLayout(deal: CompiledDeal): TrialsLayout {
  const measures = measuresOf(deal);
  const years = deal.timeline.yearLabels;
  const rows: { id: string; label: string; row: YearlyMeasure["row"] }[] = [
    ...(Object.keys(yearlyLabels) as YearlyName[]).map((name) => ({
      id: name as string,
      label: yearlyLabels[name],
      row: (facts: TrialFacts) => facts.yearly[name],
    })),
    ...deal.scenario.budgetHolders.map((holder, index) => ({
      id: `savings.${holder.id}`,
      label: `Savings: ${holder.name}`,
      row: (facts: TrialFacts) => facts.savingsByHolderYear[index]!,
    })),
  ];
  const yearly = rows.map((each, index) => ({ ...each, firstColumn: measures.length + index * years.length }));
  const firstRuleColumn = measures.length + yearly.length * years.length;
  const firstSavingColumn = firstRuleColumn + deal.payment.rules.length * ruleFacts.length;
  const firstSpreadColumn = firstSavingColumn + deal.scenario.savings.length;
  const spread = spreadColumns(measures, firstSpreadColumn);
  const columns = firstSpreadColumn + 2 * spread.length;
  return {
    measures,
    yearly,
    years,
    firstRuleColumn,
    firstSavingColumn,
    spread,
    movedCorrelations: deal.inputs.movedCorrelations,
    columns,
  };
}

/** Writes one trial's numbers down its columns: `into[column * stride + place]`. */
export function writeTrial(
  layout: TrialsLayout,
  trial: Trial,
  facts: TrialFacts,
  into: Float64Array,
  stride: number,
  place: number,
): void {
  const { measures, yearly, years, firstRuleColumn, firstSavingColumn } = layout;
  for (let column = 0; column < measures.length; column++)
    into[column * stride + place] = measures[column]!.read(trial, facts);
  for (const { firstColumn, row } of yearly) {
    const values = row(facts);
    for (let year = 0; year < years.length; year++) into[(firstColumn + year) * stride + place] = values[year]!;
  }
  const { beforeCaps, prices, years: priceYears, accepted } = trial.claims;
  for (let rule = 0; rule < beforeCaps.rules; rule++) {
    const first = (firstRuleColumn + rule * ruleFacts.length) * stride + place;
    into[first] = prices[rule * priceYears]! / 100;
    into[first + stride] = accepted[rule]!;
    into[first + 2 * stride] = facts.beforeCapsByRow[rule]! / 100;
    into[first + 3 * stride] = facts.worthByRow[rule]!;
  }
  const { worthBySaving } = trial.savings;
  for (let saving = 0; saving < worthBySaving.length; saving++)
    into[(firstSavingColumn + saving) * stride + place] = worthBySaving[saving]!;
}
