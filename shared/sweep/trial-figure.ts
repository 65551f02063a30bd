import { cumulativeName, paidByName, yearlyName } from "../model/measure-names.ts";
import type { CompiledDeal } from "../engine/compiled-deal.ts";
import type { Measure } from "../engine/measure.ts";
import { measuresOf } from "../engine/measures.ts";
import { type YearlyName, yearlyLabels } from "../engine/trial-facts.ts";

/** One number of a trial: a measure, or what comes in a year, by the end of a year, or by the end of a month. */
export interface TrialFigure extends Pick<Measure, "id" | "label" | "unit" | "read"> {
  /** The month of the deal by whose end it is, where it is one; the label leaves it out. */
  readonly byMonth?: number;
}

function yearlyFigures({ timeline }: CompiledDeal): readonly TrialFigure[] {
  return (Object.keys(yearlyLabels) as readonly YearlyName[]).flatMap((name) =>
    timeline.yearLabels.flatMap((label, year): readonly TrialFigure[] => [
      {
        id: yearlyName(name, label),
        label: `${yearlyLabels[name]} in ${label}`,
        unit: "money",
        read: (_, { yearly }) => yearly[name][year]!,
      },
      {
        id: cumulativeName(name, label),
        label: `${yearlyLabels[name]} by the end of ${label}`,
        unit: "money",
        read: (_, { yearly }) => yearly[name].subarray(0, year + 1).reduce((sum, amount) => sum + amount, 0),
      },
    ]),
  );
}

function paidByMonth({ timeline }: CompiledDeal): readonly TrialFigure[] {
  return Array.from({ length: timeline.cashMonths }, (_, month): TrialFigure => ({
    id: paidByName(month),
    label: "Payments",
    byMonth: month,
    unit: "money",
    read: ({ payments }) => payments.cash.subarray(0, month + 1).reduce((sum, pence) => sum + pence, 0) / 100,
  }));
}

/** Measures of a rule, payer or holder are called by its name alone where they stand under a heading. */
const headings: Readonly<Partial<Record<Measure["group"], string>>> = {
  paymentsByRule: "Payments",
  paymentsByPayer: "Payments",
  savingsByHolder: "Savings",
};

function named(measure: Measure): TrialFigure {
  const heading = headings[measure.group];
  return heading === undefined ? measure : { ...measure, label: `${heading}: ${measure.label}` };
}

/** A figure of a deal's trials by its id; undefined where the deal has none of that name. */
export const trialFigure = (deal: CompiledDeal, id: string): TrialFigure | undefined =>
  [...measuresOf(deal).map(named), ...yearlyFigures(deal), ...paidByMonth(deal)].find((figure) => figure.id === id);
