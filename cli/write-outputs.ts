import { createWriteStream, rmSync } from "node:fs";
import { mkdir, rename, rm, stat } from "node:fs/promises";
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
import type { FilePieces } from "#shared/report/file-pieces.ts";
import { onInterrupt } from "./interrupt.ts";
import { whyUnwritable } from "./why-unwritable.ts";

export type WriteOutcome =
  | { readonly kind: "written"; readonly files: readonly string[] }
  | { readonly kind: "refused"; readonly sentence: string };

/** A file that is whole beside its place is called so. */
const partialOf = (path: string): string => `${path}.partial`;

/** Whoever marked a file read-only meant it, though renaming over it would succeed. */
async function refuseReadOnly(path: string): Promise<void> {
  const facts = await stat(path).catch(() => undefined);
  if (facts && (facts.mode & 0o222) === 0) throw Object.assign(new Error("is read-only"), { code: "EPERM" });
}

/**
 * Writes files beside their places and moves them there when all are whole, so that none is half written or of another run
 * than its neighbours, and nothing is left beside them: by Ctrl-C neither.
 */
async function writeWhole(files: readonly (readonly [path: string, pieces: FilePieces])[]): Promise<void> {
  const partials = files.map(([path]) => partialOf(path));
  const forget = onInterrupt(() => partials.forEach((partial) => rmSync(partial, { force: true })));
  try {
    for (const [path, pieces] of files) {
      await refuseReadOnly(path);
      await pipeline(Readable.from(pieces), createWriteStream(partialOf(path), { encoding: "utf8", flush: true }));
    }
    for (const [path] of files) await rename(partialOf(path), path);
  } catch (error) {
    for (const partial of partials) await rm(partial, { force: true }).catch(() => undefined);
    throw error;
  } finally {
    forget();
  }
}

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
  outputs: readonly (readonly [name: string, pieces: FilePieces])[],
): Promise<WriteOutcome> {
  try {
    await mkdir(folder, { recursive: true });
    await writeWhole(outputs.map(([name, pieces]) => [join(folder, name), pieces] as const));
    return { kind: "written", files: outputs.map(([name]) => join(folder, name)) };
  } catch (error) {
    return { kind: "refused", sentence: `The results could not be written to ${folder}: ${whyUnwritable(error)}` };
  }
}
