import { join } from "node:path";
import { pythonWith } from "#scripts/python/python-with.ts";
import { cacheFolder } from "#scripts/runtime/runtime-cache.ts";
import { runCommand } from "#scripts/terminal/run-command.ts";

const VERSION = "2.0.1";

/** What DuckDB, which shares no code with what wrote the file, finds in a Parquet file that stands beside a CSV. */
export interface FoundByDuckdb {
  readonly rows: number;
  readonly rowGroups: number;
  /** Name, physical type and repetition of each column. */
  readonly columns: readonly (readonly [name: string, type: string, repetition: string])[];
  /** The file's own key-value metadata. */
  readonly facts: Readonly<Record<string, string>>;
  /** Cells that are empty in the CSV and null here. */
  readonly missing: number;
  /** Cells that are not the same, the first ten. */
  readonly differing: readonly string[];
}

/** Reads both files whole and compares them cell by cell. Installs DuckDB into the product's cache at its first use. */
export async function readWithDuckdb(parquet: string, csv: string): Promise<FoundByDuckdb> {
  const python = await pythonWith({
    requirement: `duckdb==${VERSION}`,
    module: "duckdb",
    folder: join(cacheFolder(), `duckdb-${VERSION}`),
    otherwise: "It is the reader by which Parquet files are tested; PyPI must be within reach once.",
  });
  const script = join(import.meta.dirname, "compare.py");
  const { code, output } = await runCommand(python, [script, parquet, csv]);
  if (code !== 0) throw new Error(`DuckDB could not read ${parquet}: ${output}`);
  return JSON.parse(output) as FoundByDuckdb;
}
