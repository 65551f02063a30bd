import { measureNames as names, paidUnderRule } from "../model/measure-names.ts";
import type { MeasureShape, YearlySeries } from "../model/result-pictures.ts";
import type { MeasureSummary, ResultDocument } from "../model/result.ts";
import type { RuleSummary } from "../model/rule-summary.ts";
import { blockOf, samplingOf } from "../model/sampling.ts";
import type { Scenario } from "../model/scenario.ts";
import type { SenseWarning } from "../model/sense-warning.ts";
import { ruleColumn, type ruleFacts, type TrialsLayout } from "../run/trials-layout.ts";
import type { TrialsTable } from "../run/trials-table.ts";
import { histogram } from "../stats/histogram.ts";
import { moments } from "../stats/moments.ts";
import { quantileSorted } from "../stats/quantile.ts";
import { breakEvens } from "./break-even.ts";
import { gatherings } from "./circumstances.ts";
import { convergenceOf } from "./convergence.ts";
import { cumulativeSeries, yearColumns } from "./cumulative.ts";
import { holderPositions } from "./holder-positions.ts";
import { existing, summariseMeasure } from "./measure-summary.ts";
import { priceRooms } from "./price-room.ts";
import { paymentLimits } from "./payment-limits.ts";
import { placePlans } from "./plan-placement.ts";
import { precisionOf } from "./precision.ts";
import { probabilitiesOf } from "./probabilities.ts";
import { spreadOf } from "./spread.ts";
import { scenarioHash } from "./scenario-hash.ts";
import { trialErrors } from "./trial-errors.ts";
import { verdictsOf } from "./verdicts.ts";
import { yearlyFan } from "./yearly-fan.ts";

/** Measures whose shape is drawn. */
const SHAPED: readonly string[] = [
  names.paymentsTotal,
  names.commissionerNetPresentValue,
  names.investorIrr,
  names.investorMoic,
  names.providerMargin,
];
const CURVE_STEPS = 200;

export interface ResultSource {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly layout: TrialsLayout;
  readonly table: TrialsTable;
  /** How many trials, from trial 0, to summarise. At least one; all of them filled. */
  readonly trials: number;
  readonly program: string;
  /** What `senseChecks` says of the scenario. */
  readonly warnings: readonly SenseWarning[];
}

const yearlySeries = ({ layout, table, trials }: ResultSource): readonly YearlySeries[] =>
  layout.yearly.map(({ id, label }) => yearlyFan(id, label, yearColumns(layout, table, id, trials)));

function shapeOf(id: string, sorted: Float64Array): MeasureShape {
  return {
    id,
    histogram: histogram(sorted),
    quantiles: Array.from({ length: CURVE_STEPS + 1 }, (_, step) => quantileSorted(sorted, step / CURVE_STEPS)),
  };
}

function rulesOf({ scenario, layout, table, trials }: ResultSource): readonly RuleSummary[] {
  return scenario.payment.rateCard.map((rule, index) => {
    const mean = (fact: (typeof ruleFacts)[number]): number =>
      moments(table.column(ruleColumn(layout, index, fact), trials)).mean;
    return {
      rule: rule.id,
      name: rule.name,
      outcome: rule.outcome,
      meanPrice: mean("price"),
      meanClaims: mean("claims"),
      meanBeforeCaps: mean("beforeCaps"),
      meanPaid: moments(
        table.column(
          layout.measures.findIndex(({ id }) => id === paidUnderRule(rule.id)),
          trials,
        ),
      ).mean,
    };
  });
}

/** Sums a run up in one document: the same bits for the same file, seed, version and number of trials. */
export function resultDocument(source: ResultSource): ResultDocument {
  const { scenario, layout, table, trials, seed, program, warnings } = source;
  const place = new Map(layout.measures.map(({ id }, index) => [id, index]));
  const columns = layout.measures.map((_, index) => table.column(index, trials));
  const sampling = samplingOf(scenario.run);
  const errors = trialErrors(sampling, trials);
  const measures: MeasureSummary[] = [];
  const shapes: MeasureShape[] = [];
  const columnOf = (id: string): Float64Array => columns[place.get(id)!]!;
  const mishaps = gatherings(scenario, trials, (trial) => (id) => columnOf(id)[trial]!);
  layout.measures.forEach((measure, index) => {
    if (measure.id === names.investorIrrAmbiguous) return;
    const inOrder = existing(columns[index]!);
    const sorted = inOrder.slice().sort();
    measures.push(summariseMeasure(measure, inOrder, sorted, errors, columns[index]));
    if (inOrder.length === trials) for (const mishap of mishaps) mishap.look(measure, inOrder, sorted);
    if (SHAPED.includes(measure.id) && sorted.length > 0) shapes.push(shapeOf(measure.id, sorted));
  });
  const probabilities = probabilitiesOf(scenario, trials, (trial, id) => columnOf(id)[trial]!);
  const precision = precisionOf(source, trials);
  const { name, currency, startMonth } = scenario.deal;
  return {
    format: "outcomes-partnership-result",
    version: 1,
    program,
    scenario: { name, sha256: scenarioHash(scenario), currency, startMonth },
    seed,
    trials,
    sampling,
    ...(precision ? { precision } : {}),
    years: layout.years,
    verdicts: verdictsOf(scenario, measures, probabilities),
    probabilities,
    circumstances: mishaps.map(({ circumstances }) => circumstances),
    measures,
    yearly: yearlySeries(source),
    cumulative: cumulativeSeries(layout, table, trials),
    breakEven: breakEvens(scenario.deal, layout.years, columnOf, errors),
    holders: holderPositions(scenario, columnOf, errors),
    priceRoom: priceRooms(scenario, layout, table, trials, columnOf),
    convergence: convergenceOf(source, columnOf, trials, errors.block),
    shapes,
    limits: paymentLimits(scenario.payment),
    rules: rulesOf(source),
    plans: placePlans(source),
    warnings,
    spread: spreadOf(layout, table, trials, blockOf(sampling)),
    ...(layout.movedCorrelations.length > 0 ? { correlationRepair: layout.movedCorrelations } : {}),
  };
}
