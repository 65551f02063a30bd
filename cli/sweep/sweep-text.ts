import { chance } from "#shared/format/chance.ts";
import { estimate, type Estimate } from "#shared/format/estimate.ts";
import { missingValue } from "#shared/format/missing-value.ts";
import { withError } from "#shared/format/with-error.ts";
import { measureNames as names } from "#shared/model/measure-names.ts";
import type { PointSummary, SweepDocument, SweptMeasure } from "#shared/sweep/sweep-document.ts";

type Row = PointSummary & { readonly values: readonly (number | undefined)[] };

interface Column {
  readonly head: string;
  readonly cell: (row: Row) => string;
}

const figure = (value: number | undefined): string =>
  value === undefined ? missingValue : value.toLocaleString("en-GB", { maximumFractionDigits: 12 });

/** The columns of the table: of a deal without budget or investors some are left out. */
function columnsOf(sweep: SweepDocument): readonly Column[] {
  const { currency, startMonth } = sweep.scenario;
  const shown = (value: number | undefined, standardError: number | undefined, { unit }: SweptMeasure): Estimate => ({
    value,
    standardError,
    unit,
    currency,
    startMonth,
  });
  const of = (id: string, head: string, tell: (measure: SweptMeasure) => string): readonly Column[] => {
    const at = ({ measures }: PointSummary): SweptMeasure | undefined => measures.find((each) => each.id === id);
    if (![sweep.inFile, ...sweep.points].some((point) => at(point)?.statistics)) return [];
    return [
      {
        head,
        cell: (row) => {
          const measure = at(row);
          return measure?.statistics ? tell(measure) : missingValue;
        },
      },
    ];
  };
  const mean = (measure: SweptMeasure): Estimate =>
    shown(measure.statistics?.mean, measure.statistics?.standardErrorOfMean, measure);
  const change = (measure: SweptMeasure): Estimate =>
    shown(measure.difference?.mean, measure.difference?.standardError, measure);
  const median = (measure: SweptMeasure): string =>
    estimate(shown(measure.statistics?.percentiles.p50, measure.statistics?.standardErrors.p50, measure));
  const span = (measure: SweptMeasure): string => {
    const { percentiles, standardErrors } = measure.statistics!;
    const [low, high] = [
      shown(percentiles.p5, standardErrors.p5, measure),
      shown(percentiles.p95, standardErrors.p95, measure),
    ];
    return `${estimate(low)} to ${estimate(high)}`;
  };
  const probability = (id: string, head: string): readonly Column[] => {
    const at = ({ probabilities }: PointSummary) => probabilities.find((each) => each.id === id);
    if (![sweep.inFile, ...sweep.points].some(at)) return [];
    return [{ head, cell: (row) => chance(at(row)?.probability) }];
  };
  return [
    ...sweep.varied.map(({ name }, place) => ({ head: name, cell: (row: Row) => figure(row.values[place]) })),
    ...of(names.paymentsTotal, "payments", (measure) => estimate(mean(measure))),
    ...of(names.paymentsTotal, "± error", (measure) => withError(mean(measure))),
    ...of(names.paymentsTotal, "P5 to P95", span),
    ...of(names.paymentsTotal, "change", (measure) => estimate(change(measure))),
    ...of(names.paymentsTotal, "± error", (measure) => withError(change(measure))),
    ...probability("payments.overBudget", "over budget"),
    ...of(names.commissionerNetPresentValue, "net saving", (measure) => estimate(mean(measure))),
    ...probability("investor.loss", "capital lost"),
    ...of(names.investorIrr, "median IRR", median),
    ...probability("provider.loss", "provider loses"),
  ];
}

/** A sweep in a terminal: a line a point, the deal as it stands in the file first. */
export function sweepText(sweep: SweepDocument, seconds: number): string {
  const columns = columnsOf(sweep);
  const rows: readonly Row[] = [{ ...sweep.inFile, values: sweep.varied.map(({ inFile }) => inFile) }, ...sweep.points];
  const cells = [columns.map(({ head }) => head), ...rows.map((row) => columns.map(({ cell }) => cell(row)))];
  const widths = columns.map((_, column) => Math.max(...cells.map((line) => line[column]!.length)));
  const lines = cells.map((line, row) => {
    const start = row === 1 ? "in file  " : "         ";
    return (start + line.map((cell, column) => cell.padStart(widths[column]!)).join("  ")).trimEnd();
  });
  const { scenario, seed, trials, points, program } = sweep;
  const told = sweep.varied.map(({ name, place }) => `  ${name}: ${place}`);
  return [
    scenario.name,
    `${points.length.toLocaleString("en-GB")} ${points.length === 1 ? "point" : "points"} of ${trials.toLocaleString("en-GB")} ${trials === 1 ? "trial" : "trials"}, seed ${seed}, in ${seconds.toFixed(1)} s · scenario ${scenario.sha256.slice(0, 12)} · ${program}`,
    "Varied",
    ...told,
    "",
    ...lines,
    "",
    "payments, net saving: means; net saving: of the commissioner, in present value, its costs taken off. change: of payments",
    "against the deal in the file on the same draws, so its error is its own. Errors are one standard error of the simulation.",
    "",
  ].join("\n");
}
