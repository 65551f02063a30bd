import { platform } from "./stand-in-platform.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import { resultsHash } from "#shared/report/run-certificate.ts";
import { readCertificate } from "#shared/schema/run-certificate-schema.ts";
import { dealStore } from "#renderer/stores/deal-store.ts";
import { openExample } from "#renderer/stores/open-deal.ts";
import { runDeal } from "#renderer/stores/run-deal.ts";
import {
  cancelVerification,
  certificateOfRun,
  saveCertificate,
  verifyRun,
  verifyStore,
} from "#renderer/stores/verify-run.ts";

/** As much of a result as a certificate is made of, and one figure. */
const resultWith = (figure: number): ResultDocument =>
  ({
    scenario: { name: "A deal", sha256: "ab".repeat(32), currency: "GBP", startMonth: "2026-04" },
    program: "this program 1",
    trials: 10_000,
    measures: [{ figure }],
  }) as unknown as ResultDocument;

const runs = () => platform.told.filter((message) => message.kind === "run");
const answer = (result: ResultDocument): void => platform.answer({ kind: "done", run: runs().at(-1)!.run, result });
const finish = (figure: number): void => {
  runDeal();
  answer(resultWith(figure));
};

beforeEach(async () => {
  cancelVerification();
  platform.reset();
  await openExample(examples[0]);
});

describe("a run that is verified", () => {
  it("is run again as the deal was then, and is the same where every figure is", () => {
    finish(1);
    const of = dealStore.getState().scenario;
    verifyRun();
    expect(runs()).toHaveLength(2);
    expect(runs()[1]).toMatchObject({ scenario: of });
    platform.answer({ kind: "progress", run: runs()[1]!.run, done: 40, total: 10_000 });
    expect(verifyStore.getState()).toMatchObject({ kind: "running", done: 40, total: 10_000 });
    answer(resultWith(1));
    expect(verifyStore.getState().kind).toBe("same");
  });

  it("is different where one figure is", () => {
    finish(1);
    verifyRun();
    answer(resultWith(1 + 1e-12));
    expect(verifyStore.getState().kind).toBe("different");
  });

  it("tells why where the second run broke", () => {
    finish(1);
    verifyRun();
    platform.answer({ kind: "failed", run: runs()[1]!.run, sentence: "It broke." });
    expect(verifyStore.getState()).toMatchObject({ kind: "failed", sentence: "It broke." });
  });

  it("is not started twice, but gives way to a later run", () => {
    finish(1);
    verifyRun();
    verifyRun();
    expect(runs()).toHaveLength(2);
    finish(2);
    verifyRun();
    answer(resultWith(2));
    expect(verifyStore.getState()).toMatchObject({ kind: "same", of: { measures: [{ figure: 2 }] } });
  });

  it("can be cancelled", () => {
    finish(1);
    verifyRun();
    cancelVerification();
    expect(verifyStore.getState()).toEqual({ kind: "none" });
  });
});

describe("a run's certificate", () => {
  it("is there once a run has ended, and says how it was run and what came of it", () => {
    expect(certificateOfRun()).toBeUndefined();
    finish(3);
    expect(certificateOfRun()).toMatchObject({
      deal: "A deal",
      run: dealStore.getState().scenario!.run,
      trials: 10_000,
      resultsSha256: resultsHash(resultWith(3)),
    });
  });

  it("is saved as a file that can be read again", async () => {
    finish(3);
    await saveCertificate();
    const begun = platform.asked.find(({ channel }) => channel === "export:begin")!;
    expect(begun.details).toMatchObject({ kind: "certificate-json" });
    expect(readCertificate(platform.exported())).toEqual({ kind: "valid", value: certificateOfRun() });
  });
});
