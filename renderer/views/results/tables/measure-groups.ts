import type { MeasureGroup, MeasureSummary, ResultDocument } from "#shared/model/result.ts";
import type { Outcome } from "#shared/model/outcome.ts";
import {
  achievedOf,
  additionalOf,
  counterfactualOf,
  measureNames as names,
  paidClaimsOf,
} from "#shared/model/measure-names.ts";
import { measureOf } from "#shared/headlines/find-in-result.ts";
import { capRows } from "./cap-rows.ts";
import type { MeasureLot } from "./measure-table.tsx";

/** A tab of the tables of measures. */
export interface MeasureGroupTab {
  readonly id: string;
  readonly name: string;
  readonly lots: readonly MeasureLot[];
}

const rowOf = (measure: MeasureSummary): MeasureLot["rows"][number] => ({ label: measure.label, measure });

const stages = [
  { label: "Achieved with the service", idOf: achievedOf },
  { label: "Without the service", idOf: counterfactualOf },
  { label: "Additional", idOf: additionalOf },
  { label: "Claims paid", idOf: paidClaimsOf },
] as const;

function outcomeLots(result: ResultDocument, outcomes: readonly Outcome[]): readonly MeasureLot[] {
  const total = measureOf(result, names.additionalTotal);
  return [
    ...(total === undefined ? [] : [{ name: "All together", rows: [rowOf(total)] }]),
    ...outcomes.map(({ id, name }) => ({
      name,
      rows: stages.flatMap(({ label, idOf }) => {
        const measure = measureOf(result, idOf(id));
        return measure === undefined ? [] : [{ label, measure }];
      }),
    })),
  ];
}

/** Every measure of the result, group by group, in the order of the tabs. The rules have a table of their own. */
export function measureGroups(result: ResultDocument, outcomes: readonly Outcome[]): readonly MeasureGroupTab[] {
  const lot = (group: MeasureGroup, name = ""): MeasureLot => ({
    name,
    rows: result.measures.filter((measure) => measure.group === group).map(rowOf),
  });
  const tab = (id: string, name: string, ...lots: readonly MeasureLot[]): MeasureGroupTab => ({
    id,
    name,
    lots: lots.filter(({ rows }) => rows.length > 0),
  });
  const caps = capRows(result).map(({ name, withheld }) => ({ label: name, measure: withheld }));
  return [
    tab("payments", "Payments", lot("payments"), lot("paymentsByPayer", "By payer")),
    tab("withheld", "Caps", { name: "Withheld by", rows: caps }),
    tab("outcomes", "Outcomes", lot("people", "People"), ...outcomeLots(result, outcomes)),
    tab("savings", "Savings", lot("savings"), lot("savingsByHolder", "By budget holder")),
    tab("position", "Positions", lot("position")),
    tab("investor", "Investor", lot("investor")),
    tab("provider", "Provider", lot("provider")),
    tab("account", "Contract account", lot("account")),
  ].filter(({ lots }) => lots.length > 0);
}
