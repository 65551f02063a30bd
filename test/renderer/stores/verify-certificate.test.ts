import { platform } from "./stand-in-platform.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import type { RunCertificate } from "#shared/model/run-certificate.ts";
import { certificateJson, runCertificate } from "#shared/report/run-certificate.ts";
import { scenarioHash } from "#shared/report/scenario-hash.ts";
import { PROGRAM } from "#shared/run/program.ts";
import { dealStore, nothingOpen } from "#renderer/stores/deal-store.ts";
import { putAt } from "#renderer/stores/edit-deal.ts";
import { keepVersion } from "#renderer/stores/edit-versions.ts";
import { openExample } from "#renderer/stores/open-deal.ts";
import {
  cancelSecondRun,
  certificateStore,
  closeCertificate,
  verifyCertificate,
} from "#renderer/stores/verify-certificate.ts";
import { viewStore } from "#renderer/stores/view-store.ts";

const deal = () => dealStore.getState().scenario!;
const state = () => certificateStore.getState();
const runs = () => platform.told.filter((message) => message.kind === "run");

/** As much of a result as a certificate is made of, and one figure. */
const resultWith = (figure: number, sha256 = scenarioHash(deal())): ResultDocument =>
  ({
    scenario: { name: "A deal", sha256, currency: "GBP", startMonth: "2026-04" },
    program: PROGRAM,
    trials: 40,
    measures: [{ figure }],
  }) as unknown as ResultDocument;

/** A certificate of the open deal, run with 40 trials from seed 3. */
const certificate = (rest: Partial<RunCertificate> = {}): RunCertificate => ({
  ...runCertificate(resultWith(1), { ...deal().run, trials: 40, seed: 3 }, "2026-11-27T20:15:00Z", 1.5),
  ...rest,
});

async function choose(text: string): Promise<void> {
  platform.certificate = { kind: "done", value: { name: "run.certificate.json", text } };
  await verifyCertificate();
}
const answer = (result: ResultDocument): void => platform.answer({ kind: "done", run: runs().at(-1)!.run, result });

beforeEach(async () => {
  closeCertificate();
  platform.reset();
  await openExample(examples[0]);
});

describe("a certificate of the open file", () => {
  it("is found to be of the deal, which is run again with the trials and the seed it names, and compared", async () => {
    await choose(certificateJson(certificate()));
    expect(viewStore.getState().dialog).toBe("verify-certificate");
    expect(runs()).toMatchObject([{ scenario: deal(), extent: { trials: 40, seed: 3 } }]);
    platform.answer({ kind: "progress", run: runs()[0]!.run, done: 30, total: 40 });
    expect(state()).toMatchObject({ kind: "found", run: { kind: "running", done: 30, total: 40 } });
    answer(resultWith(1));
    expect(state()).toMatchObject({ of: { words: "the deal as it is now" }, run: { kind: "same" } });
  });

  it("is told from one of other figures, down to the last bit", async () => {
    await choose(certificateJson(certificate()));
    answer(resultWith(1 + Number.EPSILON));
    expect(state()).toMatchObject({ kind: "found", run: { kind: "different" } });
  });

  it("is found to be of a version once the deal has moved on", async () => {
    const before = certificate();
    keepVersion({ name: "As tendered", note: "" });
    putAt("price", ["payment", "rateCard", 0, "price", "value"], 100);
    await choose(certificateJson(before));
    expect(state()).toMatchObject({ kind: "found", of: { words: "the version “As tendered”" } });
    expect(scenarioHash(runs().at(-1)!.scenario)).toBe(before.scenarioSha256);
  });

  it("says so where its second run breaks or is cancelled, and leaves nothing running once it is put away", async () => {
    await choose(certificateJson(certificate()));
    platform.answer({ kind: "failed", run: runs()[0]!.run, sentence: "It broke." });
    expect(state()).toMatchObject({ run: { kind: "failed", sentence: "It broke." } });
    await choose(certificateJson(certificate()));
    cancelSecondRun();
    expect(state()).toMatchObject({ run: { kind: "cancelled" } });
    await choose(certificateJson(certificate()));
    closeCertificate();
    answer(resultWith(1));
    expect(state()).toEqual({ kind: "none" });
    expect(viewStore.getState().dialog).toBeUndefined();
  });
});

describe("a certificate that cannot be verified", () => {
  it("is of another deal: both hashes are told, and nothing is run", async () => {
    const before = certificate();
    putAt("price", ["payment", "rateCard", 0, "price", "value"], 100);
    await choose(certificateJson(before));
    expect(state()).toMatchObject({
      kind: "other-deal",
      certificate: { scenarioSha256: before.scenarioSha256 },
      ours: { deal: deal().deal.name, sha256: scenarioHash(deal()) },
    });
    expect(runs()).toEqual([]);
  });

  it("is of another version of the program", async () => {
    await choose(certificateJson(certificate({ program: "outcomes-partnership-simulator 9.9.9" })));
    expect(state()).toMatchObject({ kind: "other-program", of: { words: "the deal as it is now" } });
    expect(runs()).toEqual([]);
  });

  it.each<[string, (text: string) => string, RegExp]>([
    ["cut off", (text) => text.slice(0, 90), /may be cut off/u],
    ["a scenario", () => JSON.stringify(examples[0].scenario), /not a run certificate/u],
    ["of a newer program", (text) => text.replace('"version": 1', '"version": 2'), /made by a newer program/u],
    ["of too many trials", (text) => text.replaceAll("40,", "40000000,"), /trials/u],
    ["nested without end", () => "[".repeat(50_000), /may be cut off/u],
    ["nothing", () => "null", /not a run certificate/u],
  ])("is none, and nothing is run: %s", async (_, spoil, why) => {
    await choose(spoil(certificateJson(certificate())));
    const now = state();
    if (now.kind !== "refused") expect.fail(now.kind);
    expect(now.problems.map(({ path, sentence }) => [...path, sentence].join(" ")).join(" ")).toMatch(why);
    expect(runs()).toEqual([]);
  });

  it("is not asked for while no deal is open, and changes nothing where it is not chosen or not read", async () => {
    platform.certificate = { kind: "refused", sentence: "It is a folder." };
    await verifyCertificate();
    expect(viewStore.getState()).toMatchObject({ dialog: undefined, notice: { sentence: "It is a folder." } });
    platform.certificate = { kind: "cancelled" };
    await verifyCertificate();
    expect(state()).toEqual({ kind: "none" });
    platform.asked.length = 0;
    dealStore.setState(nothingOpen);
    await verifyCertificate();
    expect(platform.asked).toEqual([]);
    expect(viewStore.getState().notice?.sentence).toMatch(/Open the deal’s file first/u);
  });
});
