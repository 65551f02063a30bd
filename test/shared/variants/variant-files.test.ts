import { describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import type { Change } from "#shared/model/variant.ts";
import { checkFile } from "#shared/variants/check-file.ts";
import { effectiveDeal } from "#shared/variants/effective-deal.ts";
import { serialiseFile } from "#shared/variants/serialise-file.ts";
import { type Loose, changedExample, unfitSentences } from "../schema/changed-example.ts";

const base = examples[0].scenario;
const lowPrice: Change = { path: ["payment", "rateCard", "#pay-move-in", "price", "value"], value: 400 };
const noCap: Change = { path: ["payment", "contractCap"], removed: true };

const withVariants = (variants: unknown): Loose => changedExample((document) => (document.variants = variants));
const variant = (changes: readonly Change[], rest = {}) => ({ id: "low-price", name: "Low price", changes, ...rest });

function problemsOf(document: unknown) {
  const checked = checkFile(document);
  return checked.kind === "valid" ? [] : checked.problems;
}

describe("a file with variants", () => {
  it("is the same file once written and read again", () => {
    const file = {
      base,
      variants: [variant([lowPrice]), variant([noCap], { id: "no-cap", name: "No cap" })],
      versions: [],
    };
    const checked = checkFile(JSON.parse(serialiseFile(file)));
    expect(checked).toEqual({ kind: "valid", value: file });
  });

  it("without any is written as before there were variants", () => {
    expect(serialiseFile({ base, variants: [], versions: [] })).toBe(`${JSON.stringify(base, undefined, 2)}\n`);
  });

  it("names the variant whose deal has a problem, and lists the problems of all of them", () => {
    const wrong = variant([{ path: ["payment", "lastClaimMonth"], value: 9999 }]);
    const worse = variant([{ path: ["payment", "rateCard", "#pay-move-in", "price", "value"], value: -5 }], {
      id: "worse",
      name: "Worse",
    });
    const problems = problemsOf(withVariants([wrong, worse]));
    expect([...new Set(problems.map(({ path }) => path.join("/")))]).toEqual(["variants/0", "variants/1"]);
    expect(problems[0]!.sentence).toMatch(/^In the variant “Low price”, payment › last claim month: /u);
    expect(problems.at(-1)!.sentence).toContain("“Worse”");
    expect(unfitSentences(problems)).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ["variants that are no list", {}, "variants"],
    ["a variant without a name", [{ id: "a", changes: [] }], "variants.0.name"],
    ["two of one id", [variant([]), variant([], { name: "Other" })], "variants.1.id"],
    ["two of one name", [variant([]), variant([], { id: "other" })], "variants.1.name"],
    ["one with the base's id", [variant([], { id: "base" })], "variants.0.id"],
    ["a path to the prototype", [variant([{ path: ["__proto__", "x"], value: 1 }])], "variants.0.changes.0.path.0"],
    ["a path to a constructor", [variant([{ path: ["a", "constructor"], value: 1 }])], "variants.0.changes.0.path.1"],
    ["a path without an end", [variant([{ path: Array(5000).fill("a"), value: 1 }])], "variants.0.changes.0.path"],
    ["an empty path", [variant([{ path: [], value: 1 }])], "variants.0.changes.0.path"],
    ["a path that is a text", [variant([{ path: "payment" as never, value: 1 }])], "variants.0.changes.0.path"],
    ["a place by its number", [variant([{ path: [0 as never], value: 1 }])], "variants.0.changes.0.path.0"],
    ["a change that says nothing", [variant([{ path: ["payment"] }])], "variants.0.changes.0"],
    ["a change that says two things", [variant([{ ...noCap, value: 1 }])], "variants.0.changes.0"],
    ["an unknown field", [variant([], { colour: "red" })], "variants.0.colour"],
  ])("with %s is refused at its place", (_, variants, place) => {
    const problems = problemsOf(withVariants(variants));
    expect(problems.map(({ path }) => path.join("."))).toContain(place);
    expect(unfitSentences(problems)).toEqual([]);
  });

  it("with a value nested without end is refused, not followed", () => {
    let value: unknown = 1;
    for (let depth = 0; depth < 50_000; depth++) value = [value];
    const [problem] = problemsOf(withVariants([variant([{ path: ["payment", "budget"], value }])]));
    expect(problem?.path.join(".")).toBe("variants.0.changes.0.value");
  });

  it("tells problems of the base and of the shape of its variants together", () => {
    const document = withVariants([{ id: "a b", name: "x", changes: [] }]);
    document.payment.rateCard[0].price.value = -1;
    expect(problemsOf(document).map(({ path }) => path[0])).toEqual(["payment", "variants"]);
  });
});

describe("a change for which the base has no place any more", () => {
  const gone: Change = { path: ["payment", "rateCard", "#pay-gone", "price", "value"], value: 1 };

  it("stays in the file, is left out of the deal, and is told in a sentence", () => {
    const checked = checkFile(withVariants([variant([gone, lowPrice])]));
    if (checked.kind === "invalid") expect.fail(checked.problems[0]!.sentence);
    expect(checked.value.variants[0]!.changes).toEqual([gone, lowPrice]);
    const { scenario, unfit } = effectiveDeal(base, checked.value.variants[0]!.changes);
    expect(unfit.map(({ change }) => change)).toEqual([gone]);
    expect(unfit[0]!.sentence).toBe("The base has no place for “pay-gone”, price any more.");
    expect(scenario.payment.rateCard.find(({ id }) => id === "pay-move-in")!.price.value).toBe(400);
  });

  it.each<[string, Change]>([
    ["a part of another kind", { path: ["payment"], value: 5 }],
    ["a field of another kind of profile", { path: ["cohort", "dropOut", "unheardOf"], value: 3 }],
    ["a text for a number", { path: ["payment", "lastClaimMonth"], value: "ten" }],
    ["a list for an input", { path: ["payment", "rateCard", "#pay-move-in", "price"], value: [1, 2] }],
    ["no rate card at all", { path: ["payment", "rateCard"], removed: true }],
    ["a distribution without its parameters", { path: [...lowPrice.path], value: { family: "pert", low: 1 } }],
  ])("is also one that would leave no deal: %s", (_, change) => {
    const { scenario, unfit } = effectiveDeal(base, [change, noCap]);
    expect(unfit.map((each) => each.change)).toEqual([change]);
    expect(scenario).toEqual(effectiveDeal(base, [noCap]).scenario);
  });

  it("is not one that makes a deal with a problem: that is for a person to mend", () => {
    const { scenario, unfit } = effectiveDeal(base, [{ path: [...lowPrice.path], value: -5 }]);
    expect(unfit).toEqual([]);
    expect(scenario.payment.rateCard.find(({ id }) => id === "pay-move-in")!.price.value).toBe(-5);
  });
});
