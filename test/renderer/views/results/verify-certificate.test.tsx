import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import "../editor/open-example.ts";
import { inStyle } from "../../../shared/format/in-style.ts";
import { examples } from "#shared/examples/examples.ts";
import type { RunCertificate } from "#shared/model/run-certificate.ts";
import { type CertificateCheck, certificateStore, closeCertificate } from "#renderer/stores/verify-certificate.ts";
import { showDialog, viewStore } from "#renderer/stores/view-store.ts";
import { VerifyCertificateDialog } from "#renderer/views/results/trail/verify-certificate-dialog.tsx";

const theirs = "a".repeat(64);
const ours = "b".repeat(64);
const certificate: RunCertificate = {
  format: "outcomes-partnership-certificate",
  version: 1,
  deal: "Their deal",
  scenarioSha256: theirs,
  program: "outcomes-partnership-simulator 9.9.9",
  run: { trials: 5000, seed: 7 },
  trials: 4000,
  resultsSha256: "c".repeat(64),
  endedAt: "some time ago",
};
const name = "run.certificate.json";
const of = { words: "the version “As tendered”", scenario: examples[0].scenario };
const told = (check: CertificateCheck): string => {
  act(() => certificateStore.setState(check, true));
  return screen.getByRole("dialog", { name: "Verify a certificate" }).textContent ?? "";
};

beforeEach(() => {
  render(<VerifyCertificateDialog />);
  act(() => showDialog("verify-certificate"));
});
afterEach(() => {
  act(closeCertificate);
  cleanup();
});

describe("what is told of a certificate that was chosen", () => {
  it("is which deal it is of, how far the second run is, and how it came out", () => {
    const found = { kind: "found", name, certificate, of } as const;
    const running = told({ ...found, run: { kind: "running", done: 100, total: 5000 } });
    expect(running).toContain("is of the version “As tendered”");
    expect(running).toContain("4,000 of at most 5,000");
    expect(running).toContain("some time ago");
    expect(screen.getByRole("progressbar", { name: "How far the second run is" })).toBeDefined();
    expect(told({ ...found, run: { kind: "same" } })).toContain("Verified: every figure is the same");
    const different = told({ ...found, run: { kind: "different", resultsSha256: "d".repeat(64) } });
    expect(different).not.toContain("Verified: every figure is the same");
    expect(different).toMatch(/came out otherwise.*d{64}.*c{64}/su);
    expect(told({ ...found, run: { kind: "failed", sentence: "It broke." } })).toContain("It broke.");
    expect(told({ ...found, run: { kind: "cancelled" } })).toContain("nothing was compared");
  });

  it("tells when it ended in English words, in the order of the country, whatever the country", () => {
    const ended = { ...certificate, endedAt: "2026-11-27T14:03:00", seconds: 1.5 };
    const whenIn = (locale: "fi-FI" | "en-US"): string =>
      inStyle(locale, () => told({ kind: "other-program", name: locale, certificate: ended, of }));
    expect(whenIn("fi-FI")).toContain("27 November 2026 at 14:03, after 1,5 s");
    expect(whenIn("en-US")).toContain("November 27, 2026 at 14:03, after 1.5 s");
  });

  it("is both hashes and what to do where it is of another deal", () => {
    const text = told({ kind: "other-deal", name, certificate, ours: { deal: "Our deal", sha256: ours } });
    for (const words of [
      "is not of this deal",
      "Their deal",
      theirs,
      "Our deal",
      ours,
      "Open the file the certificate",
    ])
      expect(text).toContain(words);
    expect(text).not.toContain("Verified");
  });

  it("is that another program made it, or why it is none", () => {
    expect(told({ kind: "other-program", name, certificate, of })).toMatch(/was made by \S+ 9\.9\.9, and this is/u);
    const problems = [{ path: ["run", "trials"], code: "type-wrong", sentence: "This must be a number." }];
    expect(told({ kind: "refused", name, problems })).toMatch(/cannot be verified.*run › trials.*must be a number/su);
  });

  it("goes away with the dialog", () => {
    told({ kind: "other-program", name, certificate, of });
    act(() => screen.getByRole("button", { name: "Close" }).click());
    expect([viewStore.getState().dialog, certificateStore.getState().kind]).toEqual([undefined, "none"]);
  });
});
