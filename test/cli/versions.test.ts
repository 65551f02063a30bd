import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { produce } from "immer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import type { Variant } from "#shared/model/variant.ts";
import { scenarioHash } from "#shared/report/scenario-hash.ts";
import { effectiveDeal } from "#shared/variants/effective-deal.ts";
import { serialiseFile } from "#shared/variants/serialise-file.ts";
import { newVersion } from "#shared/versions/new-version.ts";
import { runCli, runProcess, testFolder, type TestFolder } from "./run-cli.ts";

const now = examples[0].scenario;
const tendered = produce(now, (draft) => {
  draft.payment.rateCard[0]!.price.value = 450;
});
const lowCap: Variant = {
  id: "low-cap",
  name: "Low cap",
  changes: [{ path: ["payment", "contractCap", "value"], value: 1_200_000 }],
};
const kept = newVersion(
  { base: tendered, variants: [lowCap] },
  { name: "As tendered", note: "To all bidders." },
  "2026-03-12T14:03:00Z",
);
const unreadable = { ...kept, name: "Of a newer program", scenario: { ...tendered, version: 2 } };
const tampered = { ...kept, name: "Changed by hand", scenario: now };
const few = ["--trials", "20", "--seed", "3", "--workers", "1"];

describe("versions on the command line", () => {
  let folder: TestFolder;
  let file: string;
  beforeAll(async () => {
    folder = await testFolder();
    const versions = [unreadable, tampered, kept];
    file = await folder.file("deal.sop.json", serialiseFile({ base: now, variants: [], versions }));
  });
  afterAll(() => folder.remove());

  it("are listed, the last kept first, with moment, hash, note and what differs since", async () => {
    const { code, stdout, stderr } = await runCli(["versions", file]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toBe(`${now.deal.name}: 3 versions, the last kept first

As tendered
  kept 2026-03-12 14:03 UTC · SHA-256 ${scenarioHash(tendered)}
  To all bidders.
  2 differences from it to the deal as it is now:
    First assessment: price £450 → £500
    Variant “Low cap”: there → removed

Changed by hand
  kept 2026-03-12 14:03 UTC · SHA-256 ${scenarioHash(tendered)}
  To all bidders.
  Not as it was kept: its deal has another hash than was noted.
  As the deal is now

Of a newer program
  kept 2026-03-12 14:03 UTC · SHA-256 ${scenarioHash(tendered)}
  To all bidders.
  Cannot be read: This file is of version 2, made by a newer program; this one reads up to version
  1. Update the program, or ask for the file in version 1.
`);
  });

  it("are listed as one document for another program", async () => {
    const { stdout } = await runCli(["versions", file, "--json"]);
    const { versions } = JSON.parse(stdout) as { versions: readonly Record<string, unknown>[] };
    expect(versions.map(({ name }) => name)).toEqual(["As tendered", "Changed by hand", "Of a newer program"]);
    expect(versions[0]).toMatchObject({ isAsKept: true, scenarioSha256: scenarioHash(tendered) });
    expect(versions[0]!["differences"]).toHaveLength(2);
    expect(versions[1]).toMatchObject({ isAsKept: false, differences: [] });
    expect(versions[2]!["problem"]).toMatch(/newer program/u);
    expect(stdout).not.toContain("budgetHolders");
  });

  it("are none in a file without, which says how one is kept", async () => {
    const { code, stdout } = await runProcess(
      ["versions", "-"],
      serialiseFile({ base: now, variants: [], versions: [] }),
    );
    expect(code).toBe(0);
    expect(stdout).toContain("No versions are kept in this file.");
  });

  it("are run by name in whatever case, each with its variants, as the deal was then", async () => {
    const hashOf = async (...words: string[]): Promise<string> => {
      const { stdout } = await runCli(["simulate", file, ...few, "--json", ...words]);
      return (JSON.parse(stdout) as ResultDocument).scenario.sha256;
    };
    expect(await hashOf("--version-name", "AS tendered", "--variant", "low-cap")).toBe(
      scenarioHash(effectiveDeal(tendered, lowCap.changes).scenario),
    );
  });

  it("that are not there, or cannot be read, are refused in a sentence; one changed by hand is told", async () => {
    const cases: readonly (readonly [string, number, string])[] = [
      [
        "As signed",
        2,
        "There is no version “As signed”. It has: “Of a newer program”, “Changed by hand”, “As tendered”.",
      ],
      ["Of a newer program", 2, "The version “Of a newer program” cannot be read: This file is of version 2"],
      ["Changed by hand", 0, "is not as it was kept"],
    ];
    for (const [name, expected, sentence] of cases) {
      const { code, stderr } = await runCli(["simulate", file, ...few, "--version-name", name]);
      expect(code, name).toBe(expected);
      expect(stderr).toContain(sentence);
    }
  });

  it("are found by a certificate, and nothing else is taken for it", async () => {
    const out = join(folder.path, "out");
    await mkdir(out);
    await runCli([file, ...few, "--version-name", "As tendered", "--variant", "low-cap", "--out", out]);
    const { code, stdout } = await runCli(["verify", join(out, "certificate.json"), file, "--workers", "1"]);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout:
        "Verified: 20 trials run again, every figure is the same. It is of the variant “Low cap” of the version “As tendered”.\n",
    });
  });
});
