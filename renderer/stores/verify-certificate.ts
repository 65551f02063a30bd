import { createStore } from "zustand/vanilla";
import type { Problem } from "#shared/model/problem.ts";
import type { RunCertificate } from "#shared/model/run-certificate.ts";
import { resultsHash } from "#shared/report/run-certificate.ts";
import { scenarioHash } from "#shared/report/scenario-hash.ts";
import { PROGRAM } from "#shared/run/program.ts";
import { readCertificate } from "#shared/schema/run-certificate-schema.ts";
import { type CertifiedDeal, certifiedDeal } from "#shared/versions/certified-deal.ts";
import { desktop } from "../desktop.ts";
import type { RunClient } from "../worker/run-client.ts";
import { createWebRunClient } from "../worker/web-run-client.ts";
import { dealStore, fileOf } from "./deal-store.ts";
import { closeDialog, showDialog, tell } from "./view-store.ts";

/** Where the second run stands that a certificate is held against. */
export type SecondRun =
  | { readonly kind: "running"; readonly done: number; readonly total: number }
  | { readonly kind: "same" }
  | { readonly kind: "different"; readonly resultsSha256: string }
  | { readonly kind: "failed"; readonly sentence: string }
  | { readonly kind: "cancelled" };

/** A certificate that somebody chose, and what became of it. `name`: its file. */
export type CertificateCheck =
  | { readonly kind: "none" }
  | { readonly kind: "refused"; readonly name: string; readonly problems: readonly Problem[] }
  | {
      readonly kind: "other-deal";
      readonly name: string;
      readonly certificate: RunCertificate;
      /** Of the deal as it is now. */
      readonly ours: { readonly deal: string; readonly sha256: string };
    }
  | {
      /** It is of a deal of the file, run by another version of the program, which need not give the same bits. */
      readonly kind: "other-program";
      readonly name: string;
      readonly certificate: RunCertificate;
      readonly of: CertifiedDeal;
    }
  | {
      readonly kind: "found";
      readonly name: string;
      readonly certificate: RunCertificate;
      readonly of: CertifiedDeal;
      readonly run: SecondRun;
    };

export const certificateStore = createStore<CertificateCheck>()(() => ({ kind: "none" }));

let client: RunClient | undefined;

/** Ends the second run and its workers. */
function release(): void {
  client?.close();
  client = undefined;
}

const setRun = (run: SecondRun): void =>
  certificateStore.setState((now) => (now.kind === "found" ? { ...now, run } : now), true);

/** Runs the deal again as its certificate says, on workers of its own, and compares every figure. */
function runAgain({ scenario }: CertifiedDeal, { run, resultsSha256 }: RunCertificate): void {
  client = createWebRunClient();
  const end = (state: SecondRun): void => {
    release();
    setRun(state);
  };
  client.run(
    scenario,
    {
      progress: (done, total) => setRun({ kind: "running", done, total }),
      partial: () => undefined,
      done: (again) => {
        const hash = resultsHash(again);
        end(hash === resultsSha256 ? { kind: "same" } : { kind: "different", resultsSha256: hash });
      },
      cancelled: () => end({ kind: "cancelled" }),
      failed: (sentence) => end({ kind: "failed", sentence }),
    },
    { trials: run.trials, seed: run.seed },
  );
}

/** What a text is as a certificate of the open file; where it is one of a deal of it, that is run again. */
function check(name: string, text: string): void {
  const file = fileOf(dealStore.getState());
  if (!file) return;
  release();
  const set = (state: CertificateCheck): void => certificateStore.setState(state, true);
  const read = readCertificate(text);
  if (read.kind === "invalid") return set({ kind: "refused", name, problems: read.problems });
  const certificate = read.value;
  const of = certifiedDeal(file, certificate);
  if (!of) {
    const ours = { deal: file.base.deal.name, sha256: scenarioHash(file.base) };
    return set({ kind: "other-deal", name, certificate, ours });
  }
  if (certificate.program !== PROGRAM) return set({ kind: "other-program", name, certificate, of });
  set({ kind: "found", name, certificate, of, run: { kind: "running", done: 0, total: certificate.run.trials } });
  runAgain(of, certificate);
}

/** Asks for a certificate, finds which deal of the open file it is of, and runs that again to compare. */
export async function verifyCertificate(): Promise<void> {
  if (!dealStore.getState().scenario)
    return tell("error", "Open the deal’s file first, then verify the certificate of a run of it.");
  const reply = await desktop.request["certificate:open"]();
  if (reply.kind === "refused") return tell("error", reply.sentence);
  if (reply.kind === "cancelled") return;
  check(reply.value.name, reply.value.text);
  showDialog("verify-certificate");
}

/** Puts the certificate away, and ends what is being run for it. */
export function closeCertificate(): void {
  release();
  closeDialog();
  certificateStore.setState({ kind: "none" }, true);
}

export function cancelSecondRun(): void {
  release();
  setRun({ kind: "cancelled" });
}
