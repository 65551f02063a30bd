import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import { readScenarioText } from "#shared/schema/read-scenario-text.ts";
import { serialiseScenario } from "#shared/schema/serialise-scenario.ts";
import { changedExample, placeAndCode, problemsOfText, unfitSentences } from "./changed-example.ts";

const whole = serialiseScenario(examples[0].scenario);
const noise = (length: number): string => "x9{]\u0000 ,".repeat(Math.ceil(length / 7));
const nested = (depth: number): string =>
  `{"format":"outcomes-partnership-scenario","version":1,"deal":${"[".repeat(depth)}${"]".repeat(depth)}}`;

const wrongTexts: Readonly<Record<string, readonly [text: string, code: string]>> = {
  "an empty file": ["", "file-empty"],
  "a file of blanks": [" \n\t ", "file-empty"],
  "a truncated file": [whole.slice(0, whole.length / 2), "not-json"],
  "a file cut after its first character": ["{", "not-json"],
  "a text that is not JSON": ["Dear all, please find the deal attached.", "not-json"],
  "a web page": ["<!doctype html><html></html>", "not-json"],
  "a file with NaN for a number": [whole.replace('"value": 171', '"value": NaN'), "not-json"],
  "a list": ["[]", "not-a-scenario"],
  "a number": ["12", "not-a-scenario"],
  null: ["null", "not-a-scenario"],
  "a text in quotes": ['"outcomes-partnership-scenario"', "not-a-scenario"],
  "an empty group": ["{}", "not-a-scenario"],
  "another program's file": ['{"format":"something-else","version":1}', "not-a-scenario"],
  "a file in a format spelt otherwise": ['{"format":"Outcomes-Partnership-Scenario","version":1}', "not-a-scenario"],
  "a newer file": ['{"format":"outcomes-partnership-scenario","version":2}', "version-newer"],
  "a file of version 0": ['{"format":"outcomes-partnership-scenario","version":0}', "version-unknown"],
  "a file of version 1.5": ['{"format":"outcomes-partnership-scenario","version":1.5}', "version-unknown"],
  "a file without a version": ['{"format":"outcomes-partnership-scenario"}', "version-unknown"],
  "a file whose version is a text": ['{"format":"outcomes-partnership-scenario","version":"1"}', "version-unknown"],
  "50 MB of noise": [noise(50_000_000), "file-too-large"],
};

describe("readScenarioText", () => {
  it.each(Object.entries(wrongTexts))("refuses %s in one sentence", (_, [text, code]) => {
    const problems = problemsOfText(text);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(unfitSentences(problems)).toEqual([]);
  });

  it("says of a truncated file that it breaks off", () => {
    expect(problemsOfText(whole.slice(0, 5000))[0]!.sentence).toContain("breaks off");
  });

  it("says of a newer file which version it reads", () => {
    expect(problemsOfText('{"format":"outcomes-partnership-scenario","version":7}')[0]!.sentence).toMatch(
      /version 7.*up to version 1/u,
    );
  });

  it.each([100, 10_000, 1_000_000])("refuses lists %i deep without falling over", (depth) => {
    const problems = problemsOfText(nested(depth));
    expect(problems.length).toBeGreaterThan(0);
    expect(unfitSentences(problems)).toEqual([]);
  });

  it.each(["payment", "cohort", "capital"])("refuses an unknown field a million lists deep in %s", (part) => {
    const deep = `"junk": ${"[".repeat(1_000_000)}${"]".repeat(1_000_000)},`;
    const problems = problemsOfText(whole.replace(`"${part}": {`, `"${part}": {${deep}`));
    expect(problems.map(placeAndCode)).toEqual([`${part}.junk field-unknown`]);
  });

  it("refuses a number too large to hold, 1e999, without naming the machine's word for it", () => {
    const problems = problemsOfText(whole.replace('"value": 171', '"value": 1e999'));
    expect(problems.map(placeAndCode)).toEqual(["cohort.segments.0.referrals.value type-wrong"]);
    expect(unfitSentences(problems)).toEqual([]);
  });

  it("reads a file that starts with a byte order mark", () => {
    expect(problemsOfText(`\uFEFF${whole}`)).toEqual([]);
  });

  it.each(["__proto__", "constructor", "toString"])("treats the field %s as any unknown one", (name) => {
    const problems = problemsOfText(whole.replace('"format":', `"${name}": {"polluted": true}, "format":`));
    expect(problems.map(placeAndCode)).toEqual([`${name} field-unknown`]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 200 }), fc.json(), fc.string({ unit: "binary" })), (text) => {
        expect(unfitSentences(problemsOfText(text))).toEqual([]);
      }),
      { seed: 11, numRuns: 500 },
    );
  });

  it("never throws when characters of a good file are lost, doubled or replaced", () => {
    const place = fc.nat({ max: whole.length - 1 });
    fc.assert(
      fc.property(place, fc.nat({ max: 40 }), fc.string({ maxLength: 6 }), (start, length, inserted) => {
        const text = whole.slice(0, start) + inserted + whole.slice(start + length);
        expect(unfitSentences(problemsOfText(text))).toEqual([]);
      }),
      { seed: 12, numRuns: 300 },
    );
  });
});

/** Every place of a document that holds something. */
function places(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [path];
  const steps = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return [path, ...steps.flatMap((step) => places((value as Record<string | number, unknown>)[step], [...path, step]))];
}

describe("a good document with one place replaced by anything", () => {
  it("is read or refused in sentences, and never throws", () => {
    const everywhere = places(changedExample()).filter((path) => path.length > 0);
    const anything = fc.oneof(fc.anything({ maxDepth: 2 }), fc.constantFrom(-1, 2, 1e300, "", "x", null, [], {}, true));
    fc.assert(
      fc.property(fc.constantFrom(...everywhere), anything, (path, value) => {
        const document = changedExample((root) => {
          const holder = path.slice(0, -1).reduce((inner, step) => inner[step], root);
          holder[path.at(-1)!] = value;
        });
        const text = JSON.stringify(document);
        expect(unfitSentences(problemsOfText(text)), text.slice(0, 0) + path.join(".")).toEqual([]);
      }),
      { seed: 13, numRuns: 400 },
    );
  });
});

describe("serialiseScenario", () => {
  it.each(examples)("writes $title so that reading gives it back", ({ scenario }) => {
    const text = serialiseScenario(scenario);
    const read = readScenarioText(text);
    expect(read).toEqual({ kind: "valid", value: scenario });
    expect(read.kind === "valid" && serialiseScenario(read.value)).toBe(text);
  });
});
