import { trialsParquet } from "#shared/export/parquet/trials-parquet.ts";
import type { ExportFormat } from "./export-format.ts";
import { finishedRun } from "./finished-run.ts";

/** Tables for data tools, a sixth to a third of the size of CSV. */
export const parquetFormat: ExportFormat = {
  name: "parquet",
  files: [
    {
      name: "trials.parquet",
      holds: "every measure of every trial, with what each column means",
      isBinary: true,
      needs: "run",
      piecesOf: (run, tell) => trialsParquet(finishedRun(run), tell),
    },
  ],
};
