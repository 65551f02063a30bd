import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BridgeDocument } from "#shared/analysis/bridge/bridge-document.ts";
import { conductBridge } from "#shared/analysis/bridge/conduct-bridge.ts";
import { examples } from "#shared/examples/examples.ts";
import { packPieces } from "#shared/export/pack/pack-page.ts";
import { readPack } from "#shared/export/pack/read-pack.ts";
import { PACK_VERSION, type PackedDeal } from "#shared/export/pack/scenario-pack.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { runCertificate } from "#shared/report/run-certificate.ts";
import type { DealOfFile } from "#shared/variants/find-variant.ts";
import { serialiseFile } from "#shared/variants/serialise-file.ts";
import { runExample } from "../../report/run-example.ts";
import { anyWholeDeal } from "../../support/arbitrary-whole-deal.ts";
import { inProcessCrew, unheard } from "../../support/in-process-crew.ts";

const template = '<html><head><title>Pack</title></head><body><script type="module">run("$&")</script></body></html>';
const aspire = examples.find(({ id }) => id === "aspire")!.scenario;

const ofAspire = (id: string): DealOfFile => ({ id, name: id, variant: undefined, scenario: aspire, unfit: [] });
const bridgeTo = (id: string) => ({ scenario: aspire, from: ofAspire("base"), to: ofAspire(id), seed: 1, trials: 2 });

async function packed(scenario: Scenario, file = serialiseFile({ base: scenario, variants: [], versions: [] })) {
  const { result } = runExample(aspire, 20);
  const certificate = runCertificate(result, scenario.run, "2026-11-28T12:00:00.000Z", 1);
  async function* deals(): AsyncGenerator<PackedDeal> {
    for (const id of ["base", "lower"]) yield await Promise.resolve({ id, name: id, scenario, result, certificate });
  }
  async function* bridges(): AsyncGenerator<BridgeDocument> {
    for (const to of ["lower", "higher"]) yield await conductBridge(bridgeTo(to), inProcessCrew(), unheard);
  }
  const about = {
    format: "outcomes-partnership-pack",
    version: PACK_VERSION,
    program: "p 1",
    madeAt: "2026",
    file,
  } as const;
  const pieces: string[] = [];
  const content = {
    template,
    name: scenario.deal.name,
    about,
    deals: deals(),
    comparison: () => Promise.resolve(undefined),
    bridges: bridges(),
  };
  for await (const piece of packPieces(content)) pieces.push(piece);
  return pieces.join("");
}

const HOSTILE = "</script><script>alert(1)</script> <!-- =cmd|' /C calc'!A0 $& \u2028 \u202Eright to left\u202C 🏠";

describe("a scenario pack", () => {
  it("holds the deal's file to the letter, every deal with its result, and the bridges", async () => {
    const file = serialiseFile({ base: aspire, variants: [], versions: [] });
    const html = await packed(aspire, file);
    expect(readPack(html, "a.pack.html")).toEqual({ kind: "read", file });
    const json = /<script type="application\/json" id="scenario-pack">(?<json>.*?)<\/script>/su.exec(html)!.groups![
      "json"
    ]!;
    const pack = JSON.parse(json);
    expect(pack.deals.map(({ id }: PackedDeal) => id)).toEqual(["base", "lower"]);
    expect(pack.bridges.map(({ to }: BridgeDocument) => to.id)).toEqual(["lower", "higher"]);
    expect(pack.deals[1].result).toEqual(JSON.parse(JSON.stringify(runExample(aspire, 20).result)));
    expect(html).toContain('run("$&")</script>');
  });

  it("gives any deal back, whatever people wrote", async () => {
    await fc.assert(
      fc.asyncProperty(anyWholeDeal, async (deal) => {
        const scenario = { ...deal, deal: { ...deal.deal, name: HOSTILE, notes: HOSTILE.repeat(100) } };
        const file = serialiseFile({ base: scenario, variants: [], versions: [] });
        const html = await packed(scenario, file);
        expect(readPack(html, "a.pack.html")).toEqual({ kind: "read", file });
        // The page's own script and the data: nothing that a deal says begins an element.
        expect(html.match(/<script/giu)).toHaveLength(2);
        expect(html.match(/<!--/gu)).toBeNull();
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    ["a page without a pack", "<html></html>", /is no scenario pack/u],
    ["nothing", "", /is no scenario pack/u],
    [
      "a pack that ends in the middle",
      '<script type="application/json" id="scenario-pack">{"format":',
      /is no scenario pack/u,
    ],
    ["garbled data", '<script type="application/json" id="scenario-pack">{"format":</script>', /is damaged/u],
    ["other data", '<script type="application/json" id="scenario-pack">null</script>', /is damaged/u],
    [
      "a pack of a newer version",
      `<script type="application/json" id="scenario-pack">{"format":"outcomes-partnership-pack","version":${PACK_VERSION + 1},"file":"{}"}</script>`,
      /newer version of this program/u,
    ],
  ])("is refused in a sentence where the file is %s", (_, html, sentence) => {
    const read = readPack(html, "a.pack.html");
    expect(read.kind === "refused" && read.sentence).toMatch(sentence);
  });

  it("is refused by a template that shows none", async () => {
    const pieces = packPieces({
      template: "<html>",
      name: "",
      about: {} as never,
      deals: [] as never,
      comparison: () => Promise.resolve(undefined),
      bridges: [] as never,
    });
    await expect(pieces.next()).rejects.toThrow(/no body/u);
  });
});
