import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "#scripts/project/project-root.ts";
import { publishedSchemas } from "#scripts/schema/published-schemas.ts";
import { examples } from "#shared/examples/examples.ts";
import { resultJson } from "#shared/report/result-json.ts";
import { type RunOfExample, runExample } from "../report/run-example.ts";
import { type Loose, changedExample } from "./changed-example.ts";

const published = (name: string): Promise<string> =>
  readFile(join(projectRoot, `docs/schema/${name}.schema.json`), "utf8");

async function validator(name: string): Promise<ValidateFunction> {
  return new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(await published(name)) as object);
}

describe("the published schema of a scenario", () => {
  let accepts: ValidateFunction;
  beforeAll(async () => {
    accepts = await validator("scenario");
  });

  it("is the one the program checks with (npm run schema writes it)", async () => {
    expect(JSON.parse(await published("scenario"))).toEqual(publishedSchemas().scenario);
  });

  it("accepts every example file", async () => {
    const folder = join(projectRoot, "shared/examples");
    const files = (await readdir(folder)).filter((name) => name.endsWith(".sop.json"));
    expect(files.length).toBeGreaterThanOrEqual(examples.length);
    for (const file of files) {
      accepts(JSON.parse(await readFile(join(folder, file), "utf8")));
      expect(accepts.errors ?? [], file).toEqual([]);
    }
  });

  it.each<[string, (d: Loose) => unknown]>([
    ["another format", (d) => (d.format = "x")],
    ["another version", (d) => (d.version = 2)],
    ["a missing part", (d) => delete d.cohort],
    ["an unknown field", (d) => (d.deal.colour = "red")],
    ["a text for a number", (d) => (d.outcomes[3].baseline.value = "half")],
    ["an unknown currency", (d) => (d.deal.currency = "JPY")],
    ["an unknown kind", (d) => (d.outcomes[0].kind = "magic")],
    ["a distribution without a parameter", (d) => (d.outcomes[3].baseline.value = { family: "pert", low: 0, high: 1 })],
    ["a rate above 1", (d) => (d.outcomes[3].baseline.value = 1.1)],
    ["a price below 0", (d) => (d.payment.rateCard[0].price.value = -1)],
    ["half a month", (d) => (d.payment.lastClaimMonth = 0.5)],
    ["a month that no year has", (d) => (d.deal.financialYearStartMonth = 13)],
    ["no outcomes", (d) => (d.outcomes = [])],
    ["an id with a space", (d) => (d.outcomes[0].id = "a b")],
  ])("refuses %s", (_, change) => {
    expect(accepts(changedExample((d) => void change(d)))).toBe(false);
  });
});

describe("the published schema of a result", () => {
  let accepts: ValidateFunction;
  let run: RunOfExample;
  beforeAll(async () => {
    accepts = await validator("result");
    run = runExample(examples[0].scenario, 60);
  });

  it("is the one the code generates (npm run schema writes it)", async () => {
    expect(JSON.parse(await published("result"))).toEqual(publishedSchemas().result);
  });

  it.each(examples)(
    "accepts the result of $title, as it is written",
    ({ scenario }) => {
      accepts(JSON.parse(resultJson(runExample(scenario, 25).result)));
      expect(accepts.errors ?? []).toEqual([]);
    },
    // The checks of sense run a pilot of their own, and the largest deals have thousands of people.
    60_000,
  );

  it.each<[string, (d: Loose) => unknown]>([
    ["another format", (d) => (d.format = "x")],
    ["no seed", (d) => delete d.seed],
    ["half a trial", (d) => (d.trials = 0.5)],
    ["a probability above 1", (d) => (d.probabilities[0].probability = 1.1)],
    ["an unknown probability", (d) => (d.probabilities[0].id = "x")],
    ["a clock", (d) => (d.created = "2026-01-01")],
    ["a null for a mean", (d) => (d.measures[0].statistics.mean = null)],
    ["a short hash", (d) => (d.scenario.sha256 = "abc")],
    ["an unknown tone", (d) => (d.verdicts[0].tone = "fine")],
  ])("refuses %s", (_, change) => {
    const document: Loose = JSON.parse(resultJson(run.result));
    change(document);
    expect(accepts(document)).toBe(false);
  });
});
