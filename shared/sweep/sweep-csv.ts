import { BYTE_ORDER_MARK, csvLine } from "../report/csv-text.ts";
import type { PointSummary, SweepDocument, SweptMeasure, SweptProbability } from "./sweep-document.ts";

type Cell = number | undefined;

interface Column {
  readonly name: string;
  readonly unit: string;
  readonly meaning: string;
  readonly of: (point: PointSummary) => Cell;
}

function measureColumns({ id, label, unit }: SweptMeasure): readonly Column[] {
  const at = ({ measures }: PointSummary): SweptMeasure | undefined => measures.find((measure) => measure.id === id);
  const column = (name: string, meaning: string, of: (measure: SweptMeasure | undefined) => Cell): Column => ({
    name: `${id}.${name}`,
    unit,
    meaning: `${label}: ${meaning}`,
    of: (point) => of(at(point)),
  });
  return [
    column("mean", "mean over trials", (measure) => measure?.statistics?.mean),
    column("standard_error", "Monte Carlo standard error of the mean", (m) => m?.statistics?.standardErrorOfMean),
    column("p5", "5th percentile", (measure) => measure?.statistics?.percentiles.p5),
    column("p50", "median", (measure) => measure?.statistics?.percentiles.p50),
    column("p95", "95th percentile", (measure) => measure?.statistics?.percentiles.p95),
    column("difference", "mean of its difference from the file's deal on the same draws", (m) => m?.difference?.mean),
    column("difference_standard_error", "standard error of that", (measure) => measure?.difference?.standardError),
  ];
}

function probabilityColumns({ id, label }: SweptProbability): readonly Column[] {
  const at = ({ probabilities }: PointSummary): SweptProbability | undefined =>
    probabilities.find((probability) => probability.id === id);
  const column = (name: string, meaning: string, of: (found: SweptProbability | undefined) => Cell): Column => ({
    name: `probability.${id}${name}`,
    unit: "rate",
    meaning: `${label}: ${meaning}`,
    of: (point) => of(at(point)),
  });
  return [
    column("", "share of the trials asked", (found) => found?.probability),
    column(".standard_error", "its Monte Carlo standard error", (found) => found?.standardError),
    column(".difference", "its difference from the file's deal on the same draws", (found) => found?.difference?.mean),
    column(".difference_standard_error", "standard error of that", (found) => found?.difference?.standardError),
  ];
}

/** Every column that any point has, in the order of the first that has it. */
function columnsOf({ inFile, points }: SweepDocument): readonly Column[] {
  const all = [inFile, ...points];
  const measures = new Map(all.flatMap((point) => point.measures.map((measure) => [measure.id, measure])));
  const probabilities = new Map(all.flatMap((point) => point.probabilities.map((each) => [each.id, each])));
  return [
    ...[...measures.values()].flatMap(measureColumns),
    ...[...probabilities.values()].flatMap(probabilityColumns),
  ];
}

/** A sweep as CSV: first the deal as it stands in the file, then a line a point; full precision, empty where there is no figure. */
export function sweepCsv(sweep: SweepDocument): string {
  const columns = columnsOf(sweep);
  const line = (point: string, values: readonly Cell[], of: PointSummary): string =>
    csvLine([point, ...values, ...columns.map((column) => column.of(of))]);
  return [
    BYTE_ORDER_MARK + csvLine(["point", ...sweep.varied.map(({ name }) => name), ...columns.map(({ name }) => name)]),
    line(
      "in file",
      sweep.varied.map(({ inFile }) => inFile),
      sweep.inFile,
    ),
    ...sweep.points.map((point, index) => line(String(index + 1), point.values, point)),
  ].join("");
}

/** What each column of that CSV means, as a CSV of its own. */
export const sweepDictionaryCsv = (sweep: SweepDocument): string =>
  [
    BYTE_ORDER_MARK + csvLine(["column", "unit", "meaning"]),
    csvLine(["point", "count", "Number of the point, from 1; “in file” is the deal as it stands in its file"]),
    ...sweep.varied.map(({ name, place }) => csvLine([name, "as in the file", `Varied: ${place}`])),
    ...columnsOf(sweep).map(({ name, unit, meaning }) => csvLine([name, unit, meaning])),
  ].join("");
