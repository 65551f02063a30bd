import { describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { ScenarioFile } from "#shared/model/variant.ts";
import type { Version } from "#shared/model/version.ts";
import { scenarioHash } from "#shared/report/scenario-hash.ts";
import { LARGEST_SCENARIO_TEXT, parseScenarioText } from "#shared/schema/read-scenario-text.ts";
import { checkFile } from "#shared/variants/check-file.ts";
import { serialiseFile } from "#shared/variants/serialise-file.ts";
import { newVersion, withWords } from "#shared/versions/new-version.ts";
import { readVersion, whyUnreadable } from "#shared/versions/read-version.ts";
import { type Loose, changedExample, unfitSentences } from "../schema/changed-example.ts";

const base = examples[0].scenario;
const noCap = { id: "no-cap", name: "No cap", changes: [{ path: ["payment", "contractCap"], removed: true as const }] };
const KEPT_AT = "2026-03-12T14:03:00Z";
const tendered = newVersion({ base, variants: [noCap] }, { name: "As tendered", note: "To all bidders." }, KEPT_AT);

const withVersions = (versions: unknown): Loose => changedExample((document) => (document.versions = versions));

/** A file with versions as it is read again after it was written. */
function reopened(file: ScenarioFile): ScenarioFile {
  const parsed = parseScenarioText(serialiseFile(file));
  const checked = parsed.kind === "valid" ? checkFile(parsed.value) : parsed;
  if (checked.kind === "invalid") throw new Error(checked.problems[0]?.sentence);
  return checked.value;
}

function problemsOf(document: unknown) {
  const checked = checkFile(document);
  return checked.kind === "valid" ? [] : checked.problems;
}

function dealOf(version: Version) {
  const read = readVersion(version);
  if (read.kind === "invalid") throw new Error(read.problems[0]?.sentence);
  return read.value;
}

describe("a file with versions", () => {
  it("is the same file once written and read again", () => {
    const file = { base, variants: [noCap], versions: [tendered, { ...tendered, name: "After the panel" }] };
    expect(reopened(file)).toEqual(file);
  });

  it.each(examples.map(({ title, scenario }) => [title, scenario] as const))(
    "gives back each deal to the byte, and changes no hash: %s",
    (_, scenario) => {
      const before = serialiseFile({ base: scenario, variants: [], versions: [] });
      const version = newVersion({ base: scenario, variants: [] }, { name: "Then", note: "" }, KEPT_AT);
      const dearer: Scenario = { ...scenario, deal: { ...scenario.deal, name: "Renamed" } };
      const file = reopened({ base: dearer, variants: [], versions: [version] });
      const then = dealOf(file.versions[0]!);
      expect(serialiseFile({ ...then, versions: [] })).toBe(before);
      expect(then.isAsKept).toBe(true);
      expect(version.scenarioSha256).toBe(scenarioHash(scenario));
      expect(scenarioHash(file.base)).toBe(scenarioHash(dearer));
    },
  );

  it("holds the variants of then, and keeps fields in the order they had", () => {
    const { run, ...others } = base;
    const reordered = { run, ...others };
    const version = newVersion({ base: reordered, variants: [noCap] }, { name: "Then", note: "" }, KEPT_AT);
    const then = dealOf(reopened({ base, variants: [], versions: [version] }).versions[0]!);
    expect(then.variants).toEqual([noCap]);
    expect(serialiseFile({ ...then, versions: [] })).toBe(
      serialiseFile({ base: reordered, variants: [noCap], versions: [] }),
    );
  });

  it("of fifty versions of the largest deal is well within what a file may be", () => {
    const largest = examples.map(({ scenario }) => scenario).sort((a, b) => size(b) - size(a))[0]!;
    const versions = Array.from({ length: 50 }, (_, place) => ({
      ...newVersion({ base: largest, variants: [] }, { name: `Meeting ${place}`, note: "" }, KEPT_AT),
    }));
    const file = { base: largest, variants: [], versions };
    expect(serialiseFile(file).length).toBeLessThan(LARGEST_SCENARIO_TEXT / 2);
    expect(reopened(file).versions).toHaveLength(50);
  });

  it.each<[string, unknown, string]>([
    ["versions that are no list", {}, "versions"],
    ["more than fifty", Array.from({ length: 51 }, (_, n) => ({ ...tendered, name: `v${n}` })), "versions"],
    ["one without a name", [{ ...tendered, name: "" }], "versions.0.name"],
    ["one whose name is blank", [{ ...tendered, name: "  " }], "versions.0.name"],
    ["one whose name is endless", [{ ...tendered, name: "x".repeat(301) }], "versions.0.name"],
    ["two of one name, in whatever case", [tendered, { ...tendered, name: "AS TENDERED" }], "versions.1.name"],
    ["a moment in words", [{ ...tendered, keptAt: "yesterday" }], "versions.0.keptAt"],
    ["a thirteenth month", [{ ...tendered, keptAt: "2026-13-01T00:00:00Z" }], "versions.0.keptAt"],
    ["a hash that is none", [{ ...tendered, scenarioSha256: "abc" }], "versions.0.scenarioSha256"],
    ["no deal at all", [{ ...tendered, scenario: undefined }], "versions.0.scenario"],
    ["an unknown field", [{ ...tendered, colour: "red" }], "versions.0.colour"],
  ])("with %s is refused at its place", (_, versions, place) => {
    const problems = problemsOf(withVersions(versions));
    expect(problems.map(({ path }) => path.join("."))).toEqual([place]);
    expect(unfitSentences(problems)).toEqual([]);
  });

  it("with a deal nested without end is refused, not followed", () => {
    let scenario: unknown = 1;
    for (let depth = 0; depth < 50_000; depth++) scenario = { deal: scenario };
    expect(problemsOf(withVersions([{ ...tendered, scenario }])).map(({ path }) => path.join("."))).toEqual([
      "versions.0.scenario",
    ]);
  });

  it("of a newer program is told as that alone, whatever its versions are", () => {
    const newer = changedExample((document) => {
      document.version = 2;
      document.versions = [{ whatever: true }];
    });
    expect(problemsOf(newer).map(({ code }) => code)).toEqual(["version-newer"]);
  });
});

describe("a version whose deal cannot be read", () => {
  const spoilt = (spoil: (deal: Loose) => void): Version => ({ ...tendered, scenario: changedExample(spoil) });

  it.each<[string, Version, RegExp]>([
    ["a cap below nothing", spoilt((deal) => (deal.payment.contractCap = -1)), /contract cap/u],
    ["a newer program's", spoilt((deal) => (deal.version = 2)), /made by a newer program/u],
    ["a list", { ...tendered, scenario: [1, 2] }, /not a scenario/u],
    ["a text", { ...tendered, scenario: "deal" }, /not a scenario/u],
    ["one with versions of its own", spoilt((deal) => (deal.versions = [])), /no versions itself/u],
    ["a path to the prototype", { ...tendered, scenario: JSON.parse('{"__proto__":{"format":1}}') }, /not a scenario/u],
  ])("never keeps its file from being opened, is kept in it, and says why: %s", (_, version, why) => {
    const file = reopened({ base, variants: [], versions: [version, { ...tendered, name: "Sound" }] });
    expect(file.versions[0]).toEqual(version);
    const read = readVersion(file.versions[0]!);
    if (read.kind === "valid") expect.fail("it was read");
    expect(whyUnreadable(file.versions[0]!, read.problems)).toMatch(why);
    expect(unfitSentences(read.problems)).toEqual([]);
    expect(dealOf(file.versions[1]!).base).toEqual(base);
  });

  it("is told from one that can, whose deal was changed by hand", () => {
    const changed = spoilt((deal) => (deal.payment.rateCard[0].price.value = 1));
    expect(dealOf(changed).isAsKept).toBe(false);
    expect(dealOf(tendered).isAsKept).toBe(true);
  });
});

describe("what is said of a version", () => {
  it("is trimmed, an empty note is none, and the deal stays the very same", () => {
    const renamed = withWords(tendered, { name: " As let ", note: " " });
    expect(renamed).toEqual({
      name: "As let",
      keptAt: KEPT_AT,
      scenarioSha256: tendered.scenarioSha256,
      scenario: tendered.scenario,
    });
    expect(renamed.scenario).toBe(tendered.scenario);
  });
});

const size = (scenario: Scenario): number => JSON.stringify(scenario).length;
