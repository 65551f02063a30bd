import { createWriteStream, rmSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import {
  ledgerClaimsCsv,
  ledgerEntriesCsv,
  ledgerMeasurementsCsv,
  ledgerPaymentsCsv,
} from "#shared/ledger/ledger-csv.ts";
import { ledgerJson } from "#shared/ledger/ledger-json.ts";
import type { LedgerDocument } from "#shared/model/ledger.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import type { RunCertificate } from "#shared/model/run-certificate.ts";
import { resultJson } from "#shared/report/result-json.ts";
import { certificateJson } from "#shared/report/run-certificate.ts";
import { summaryCsv } from "#shared/report/summary-csv.ts";
import { dataDictionaryCsv, trialsCsv } from "#shared/report/trials-csv.ts";
import { onInterrupt } from "./interrupt.ts";
import type { RunTrials } from "./run-trials.ts";

export type WriteOutcome =
  | { readonly kind: "written"; readonly files: readonly string[] }
  | { readonly kind: "refused"; readonly sentence: string };

const reasons: Readonly<Record<string, string>> = {
  EACCES: "You are not allowed to write there.",
  EROFS: "That disk is read-only.",
  ENOSPC: "The disk is full.",
  EEXIST: "There is a file of that name where the folder should be.",
  ENOTDIR: "A part of this path is a file, not a folder.",
};

type Pieces = Iterable<string | Uint8Array>;

/** Writes a file beside its place and moves it there when whole, so that no half file is left, by Ctrl-C neither. */
async function writeWhole(path: string, pieces: Pieces): Promise<void> {
  const partial = `${path}.partial`;
  const forget = onInterrupt(() => rmSync(partial, { force: true }));
  try {
    await pipeline(Readable.from(pieces), createWriteStream(partial, "utf8"));
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  } finally {
    forget();
  }
}

/** Writes every output of a run into a folder, made if need be. */
export const writeOutputs = (
  folder: string,
  result: ResultDocument,
  certificate: RunCertificate,
  { layout, table }: RunTrials,
): Promise<WriteOutcome> =>
  writeAll(folder, [
    ["results.json", [resultJson(result)]],
    ["certificate.json", [certificateJson(certificate)]],
    ["summary.csv", [summaryCsv(result)]],
    ["trials.csv", trialsCsv(layout, table, result.trials)],
    ["data-dictionary.csv", [dataDictionaryCsv(layout)]],
  ]);

/** Writes a trial's ledger into a folder, made if need be. */
export const writeLedger = (folder: string, ledger: LedgerDocument): Promise<WriteOutcome> =>
  writeAll(folder, [
    ["ledger.json", [ledgerJson(ledger)]],
    ["ledger-entries.csv", [ledgerEntriesCsv(ledger)]],
    ["ledger-claims.csv", [ledgerClaimsCsv(ledger)]],
    ["ledger-payments.csv", [ledgerPaymentsCsv(ledger)]],
    ...(ledger.measurements.length === 0
      ? []
      : [["ledger-measurements.csv", [ledgerMeasurementsCsv(ledger)]] as const]),
  ]);

/** Writes named files into a folder, made if need be. */
export async function writeAll(
  folder: string,
  outputs: readonly (readonly [name: string, pieces: Pieces])[],
): Promise<WriteOutcome> {
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, pieces] of outputs) await writeWhole(join(folder, name), pieces);
    return { kind: "written", files: outputs.map(([name]) => join(folder, name)) };
  } catch (error) {
    const reason = reasons[(error as NodeJS.ErrnoException).code ?? ""];
    const { code } = error as NodeJS.ErrnoException;
    if (!reason && code)
      return { kind: "refused", sentence: `The results could not be written to “${folder}” (${code}).` };
    if (reason) return { kind: "refused", sentence: `The results could not be written to ${folder}: ${reason}` };
    throw error;
  }
}
