import { createStore } from "zustand/vanilla";
import type { ResultDocument } from "#shared/model/result.ts";
import type { RunCertificate } from "#shared/model/run-certificate.ts";
import { certificateJson, resultsHash, runCertificate } from "#shared/report/run-certificate.ts";
import type { RunClient } from "../worker/run-client.ts";
import { createWebRunClient } from "../worker/web-run-client.ts";
import { exportFile } from "./export-file.ts";
import { runStore } from "./run-store.ts";

/** Where a second run of a finished one stands. `of`: the result it is held against. */
export type Verification =
  | { readonly kind: "none" }
  | { readonly kind: "running"; readonly of: ResultDocument; readonly done: number; readonly total: number }
  | { readonly kind: "same" | "different"; readonly of: ResultDocument }
  | { readonly kind: "failed"; readonly of: ResultDocument; readonly sentence: string };

export const verifyStore = createStore<Verification>()(() => ({ kind: "none" }));

let client: RunClient | undefined;

/** Ends a second run and its workers. */
function release(): void {
  client?.close();
  client = undefined;
}

/** Runs the finished run again from its first trial, on workers of its own, and compares every figure. */
export function verifyRun(): void {
  const run = runStore.getState();
  if (run.kind !== "done") return;
  const of = run.result;
  const going = verifyStore.getState();
  // A second run of an earlier result gives way.
  if (going.kind === "running" && going.of === of) return;
  release();
  client = createWebRunClient();
  const end = (state: Verification): void => {
    release();
    verifyStore.setState(state, true);
  };
  verifyStore.setState({ kind: "running", of, done: 0, total: run.of.run.trials }, true);
  client.run(run.of, {
    progress: (done, total) => verifyStore.setState({ kind: "running", of, done, total }, true),
    partial: () => undefined,
    done: (again) => end({ kind: resultsHash(again) === resultsHash(of) ? "same" : "different", of }),
    cancelled: () => end({ kind: "none" }),
    failed: (sentence) => end({ kind: "failed", of, sentence }),
  });
}

export function cancelVerification(): void {
  release();
  verifyStore.setState({ kind: "none" }, true);
}

/** The certificate of the finished run; undefined while there is none. */
export function certificateOfRun(): RunCertificate | undefined {
  const run = runStore.getState();
  if (run.kind !== "done") return undefined;
  return runCertificate(run.result, run.of.run, new Date(run.endedAt).toISOString(), Number(run.seconds.toFixed(1)));
}

/** Saves the certificate of the finished run through a save dialog. */
export async function saveCertificate(): Promise<void> {
  const certificate = certificateOfRun();
  if (!certificate) return;
  await exportFile({
    kind: "certificate-json",
    name: certificate.deal,
    pieces: () => [certificateJson(certificate)],
  });
}
