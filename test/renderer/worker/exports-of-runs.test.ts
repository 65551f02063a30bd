import { expect, it } from "vitest";
import { exportsOfRuns } from "#renderer/worker/exports-of-runs.ts";
import { exportOfRun, type NextOfExport } from "#renderer/worker/export-of-run.ts";
import type { BesideRun } from "#renderer/worker/run-export.ts";
import type { FinishedRun } from "#shared/report/finished-run.ts";
import type { FromRunWorker } from "#renderer/worker/run-messages.ts";
import type { WorkDone } from "#shared/report/file-pieces.ts";
import { trialsCsv } from "#shared/report/trials-csv.ts";
import type { TrialsLayout } from "#shared/run/trials-layout.ts";
import { TrialsTable } from "#shared/run/trials-table.ts";
import { plainDeal } from "#test/shared/support/plain-deal.ts";

const beside = {} as BesideRun;
const TRIALS = 20_000;
const measures = Array.from({ length: 6 }, (_, index) => ({ id: `m${index}`, unit: "money", label: `M ${index}` }));
const layout = { measures, yearly: [], years: [] } as unknown as TrialsLayout;

function finishedRun(): FinishedRun {
  const table = new TrialsTable(measures.length, TRIALS);
  table.put(
    0,
    TRIALS,
    Float64Array.from({ length: TRIALS * measures.length }, (_, index) => index / 7),
  );
  return { scenario: plainDeal(), result: { trials: TRIALS } as FinishedRun["result"], layout, table };
}

function worker() {
  const said: FromRunWorker[] = [];
  return { said, exports: exportsOfRuns((message) => void said.push(message)) };
}

it("makes the bytes of the command line's file, a piece each time it is asked, and tells how many trials they hold", async () => {
  const { said, exports } = worker();
  const run = finishedRun();
  exports.begin(1, "trials-csv", beside, run);
  const told: WorkDone[] = [];
  const next = async (): Promise<NextOfExport> => {
    await exports.next(1);
    return said.at(-1) as NextOfExport & FromRunWorker;
  };
  const written: Uint8Array[] = [];
  for await (const piece of exportOfRun(
    next,
    () => exports.end(1),
    (work) => told.push(work),
  ))
    written.push(piece);
  expect(Buffer.concat(written).toString("utf8")).toBe([...trialsCsv(layout, run.table, TRIALS)].join(""));
  expect(written.length).toBeGreaterThan(2);
  expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((one, other) => one - other));
  expect(told.at(-1)).toEqual({ done: TRIALS, total: TRIALS, of: "trials" });
  await exports.next(1);
  expect(said.at(-1)).toMatchObject({ kind: "not-exported" });
});

it("says so when there is no finished run, when nobody asks for more, and when a piece cannot be made", async () => {
  const { said, exports } = worker();
  await exports.next(7);
  expect(said).toEqual([
    { kind: "not-exported", request: 7, sentence: "There is no finished run to export. Run the deal first." },
  ]);
  exports.begin(8, "trials-csv", beside, finishedRun());
  exports.end(8);
  await exports.next(8);
  expect(said.at(-1)).toMatchObject({ kind: "not-exported", request: 8 });
  exports.begin(9, "trials-csv", beside, { ...finishedRun(), table: new TrialsTable(1, 1) });
  await exports.next(9);
  expect(said.at(-1)).toMatchObject({ kind: "not-exported", request: 9, sentence: expect.stringContaining("mistake") });
});
