import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { produce } from "immer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import type { RunCertificate } from "#shared/model/run-certificate.ts";
import { scenarioHash } from "#shared/report/scenario-hash.ts";
import { serialiseScenario } from "#shared/schema/serialise-scenario.ts";
import { runCli, testFolder, type TestFolder } from "./run-cli.ts";

const skillMill = examples.find(({ title }) => title.includes("Skill Mill"))!.scenario;

describe("a run that is verified", () => {
  let folder: TestFolder;
  let [deal, certificate] = ["", ""];
  const changed = async (
    name: string,
    change: (draft: { -readonly [K in keyof RunCertificate]: RunCertificate[K] }) => void,
  ) =>
    folder.file(
      name,
      JSON.stringify(produce(JSON.parse(await readFile(certificate, "utf8")) as RunCertificate, change)),
    );

  beforeAll(async () => {
    folder = await testFolder();
    deal = await folder.file("mill.sop.json", serialiseScenario(skillMill));
    const out = join(folder.path, "out");
    await mkdir(out);
    await runCli([deal, "--trials", "120", "--seed", "5", "--sampling", "latinHypercube", "--out", out]);
    certificate = join(out, "certificate.json");
  }, 60_000);
  afterAll(() => folder.remove());

  it("comes out the same, with the seed, trials and sampling of its certificate", async () => {
    const { code, stdout } = await runCli(["verify", certificate, deal, "--workers", "2"]);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: "Verified: 120 trials run again, every figure is the same. It is of the deal as it is now.\n",
    });
  });

  it("is told as a document, of the same figures and of others", async () => {
    const other = await changed("others.json", (draft) => void (draft.resultsSha256 = "0".repeat(64)));
    const { resultsSha256, scenarioSha256 } = JSON.parse(await readFile(certificate, "utf8")) as RunCertificate;
    for (const [file, code, certified] of [
      [certificate, 0, resultsSha256],
      [other, 3, "0".repeat(64)],
    ] as const) {
      const run = await runCli(["verify", file, deal, "--json"]);
      expect({ code: run.code, stderr: run.stderr }).toEqual({ code, stderr: "" });
      expect(JSON.parse(run.stdout)).toMatchObject({
        same: code === 0,
        certified: { scenarioSha256, resultsSha256: certified },
        found: { scenarioSha256, resultsSha256 },
      });
    }
  });

  it("is told apart from one of other figures", async () => {
    const other = await changed("other.json", (draft) => {
      draft.run = { ...draft.run, seed: 6 };
    });
    const { code, stderr } = await runCli(["verify", other, deal]);
    expect(code).toBe(3);
    expect(stderr).toContain("otherwise than the certificate says");
  });

  it("is told apart from one of another deal, down to a penny", async () => {
    const dearer = produce(skillMill, (draft) => {
      draft.deal.name = `${draft.deal.name}.`;
    });
    const { code, stderr } = await runCli([
      "verify",
      certificate,
      await folder.file("dear.sop.json", serialiseScenario(dearer)),
    ]);
    expect(code).toBe(3);
    expect(stderr).toContain("This is another deal");
    expect(stderr).toContain(scenarioHash(dearer));
  });

  it("is refused where the certificate is cut off, is none, is of a newer version, or of another program", async () => {
    const text = await readFile(certificate, "utf8");
    const cases: readonly (readonly [string, string])[] = [
      [await folder.file("cut.json", text.slice(0, 90)), "it may be cut off"],
      [deal, "not a run certificate"],
      [await folder.file("new.json", text.replace('"version": 1', '"version": 2')), "made by a newer program"],
      [await folder.file("bad.json", text.replace('"trials": 120', '"trials": "many"')), "trials"],
      [await changed("old.json", (draft) => void (draft.program = "someone-else 1")), "Only the same version"],
      [join(folder.path, "gone.json"), "gone.json"],
    ];
    for (const [file, sentence] of cases) {
      const { code, stdout, stderr } = await runCli(["verify", file, deal]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toContain(sentence);
    }
  });
});
