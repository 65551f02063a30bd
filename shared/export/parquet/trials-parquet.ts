import { ByteWriter } from "hyparquet-writer/src/bytewriter.js";
import { ParquetWriter } from "hyparquet-writer/src/parquet-writer.js";
import type { ColumnSource } from "hyparquet-writer/src/types.js";
import type { TellWork } from "../../report/file-pieces.ts";
import type { FinishedRun } from "../../report/finished-run.ts";
import { columnMeanings, trialColumns } from "../../report/trial-columns.ts";
import { columnTypes } from "./column-types.ts";

/** Trials a row group: what is in memory beside the table at any time is one group of one file. */
const ROWS_A_GROUP = 5_000;
/** Columns of a group that are encoded between two pieces: a whole group takes half a second of a deal with many. */
const COLUMNS_AT_ONCE = 8;

/** What made the file and what its columns mean, as key and value in the file's foot: text, the dictionary as JSON. */
const factsOf = ({ result, layout }: FinishedRun, types: readonly string[]) => [
  { key: "deal", value: result.scenario.name },
  { key: "scenario_sha256", value: result.scenario.sha256 },
  { key: "program", value: result.program },
  { key: "seed", value: String(result.seed) },
  { key: "trials", value: String(result.trials) },
  { key: "sampling", value: result.sampling },
  { key: "currency", value: result.scenario.currency },
  { key: "start_month", value: result.scenario.startMonth },
  {
    key: "data_dictionary",
    value: JSON.stringify(columnMeanings(layout).map((each, place) => ({ ...each, type: types[place] }))),
  },
];

/** Takes what was written since the last time; places in the file go on counting. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}

/** Makes one row group of the last few, which have the same rows and some of the columns each. */
function joinLastGroups(file: ParquetWriter, count: number): void {
  const parts = file.row_groups.splice(-count);
  const sumOf = (of: "total_byte_size" | "total_compressed_size"): bigint =>
    parts.reduce((sum, part) => sum + (part[of] ?? 0n), 0n);
  const { num_rows } = parts[0]!;
  file.row_groups.push({
    columns: parts.flatMap(({ columns }) => columns),
    num_rows,
    total_byte_size: sumOf("total_byte_size"),
    total_compressed_size: sumOf("total_compressed_size"),
  });
  file.num_rows -= num_rows * BigInt(count - 1);
}

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

/**
 * The trials as an Apache Parquet file in pieces, some columns of a row group of 5,000 trials each: the columns of trials.csv by the same
 * names and in the same units, null where a measure does not exist in a trial, compressed by Snappy. What made them and the
 * data dictionary stand in the file's key-value metadata. Throws where a whole number is none, which is our fault.
 * @param tell is told how many trials are in the pieces so far
 */
export function* trialsParquet(of: FinishedRun, tell?: TellWork): Generator<Uint8Array, void, undefined> {
  const { trials } = of.result;
  const columns = trialColumns(of.layout);
  const types = columnTypes(of.scenario, columns);
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    createdBy: of.result.program,
    kvMetadata: factsOf(of, ["INT32", ...types]),
    schema: [
      { name: "trials", num_children: columns.length + 1 },
      { name: "trial", type: "INT32", repetition_type: "REQUIRED" },
      ...columns.map(({ name }, place) => ({ name, type: types[place]!, repetition_type: "OPTIONAL" as const })),
    ],
  });
  for (let first = 0; first < trials; first += ROWS_A_GROUP) {
    const end = Math.min(trials, first + ROWS_A_GROUP);
    const put = (columnData: ColumnSource[]): void => void file.write({ rowGroupSize: ROWS_A_GROUP, columnData });
    put([{ name: "trial", data: Int32Array.from({ length: end - first }, (_, row) => first + row) }]);
    let parts = 1;
    for (let column = 0; column < columns.length; column += COLUMNS_AT_ONCE) {
      yield taken(writer);
      put(
        columns.slice(column, column + COLUMNS_AT_ONCE).map(({ name, index }) => ({
          name,
          data: Array.from(of.table.column(index, trials).subarray(first, end), orNull),
        })),
      );
      parts += 1;
    }
    joinLastGroups(file, parts);
    tell?.({ done: end, total: trials, of: "trials" });
    yield taken(writer);
  }
  void file.finish();
  yield taken(writer);
}
