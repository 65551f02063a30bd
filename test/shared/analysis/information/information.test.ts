import { beforeAll, describe, expect, it } from "vitest";
import { drawnColumns } from "#shared/analysis/conduct/drawn-columns.ts";
import { conductInformation } from "#shared/analysis/information/conduct-information.ts";
import type { InformationDocument, LearntGroup } from "#shared/analysis/information/information-document.ts";
import {
  decisionSentence,
  everythingSentence,
  groupSentence,
  leadersOf,
} from "#shared/analysis/information/information-sentences.ts";
import type { NetFigure } from "#shared/analysis/information/net-figures.ts";
import { uncertainInputs } from "#shared/analysis/information/uncertain-inputs.ts";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { Simulator } from "#shared/engine/simulator.ts";
import { examples } from "#shared/examples/examples.ts";
import { measureNames as names } from "#shared/model/measure-names.ts";
import type { Distribution } from "#shared/model/distribution.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { standardNormalCdf } from "#shared/random/standard-normal.ts";
import { rule, saving } from "../../support/deal-parts.ts";
import { inProcessCrew, unheard } from "../../support/in-process-crew.ts";
import { plainDeal } from "../../support/plain-deal.ts";
import { expectNear } from "../../support/standard-errors.ts";

const normal = (mean: number, standardDeviation: number): Distribution => ({
  family: "normal",
  mean,
  standardDeviation,
});
const closedForm = (mean: number, spread: number): number => {
  const z = mean / spread;
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return spread * density - Math.abs(mean) * standardNormalCdf(-Math.abs(z));
};

const benefits = { id: "benefits", name: "benefits" };

/** Ten people all get a job, for which the council pays £200 each and saves what is not known well. */
const deal = (value: Distribution | number, price: Distribution | number = 200): Scenario =>
  plainDeal({ savings: [saving("job", value, benefits)], payment: { rateCard: [rule("job", price)] } });

interface Asked {
  readonly others?: readonly Scenario[];
  readonly by?: NetFigure["id"];
  readonly trials?: number;
  readonly groups?: readonly { readonly name: string; readonly inputs: readonly string[] }[];
}

function asked(scenario: Scenario, { others = [], by = "commissioner", trials = 2000, groups = [] }: Asked = {}) {
  const options = [scenario, ...others].map((each, place) => ({
    id: place === 0 ? "base" : `v${place}`,
    name: place === 0 ? "Base" : `Variant ${place}`,
    variant: undefined,
    scenario: each,
    unfit: [],
  }));
  return conductInformation({ scenario, options, by, groups, seed: 11, trials }, inProcessCrew(), unheard);
}

const groupOf = ({ groups }: InformationDocument, label: string): LearntGroup =>
  groups.find((group) => group.label === label)!;

describe("the value of information of a deal whose worth is a line in a normal input", () => {
  it("is the closed form's: 10 (saving − 200), where the saving is normal with mean 195 and deviation 20", async () => {
    const document = await asked(deal(normal(195, 20)));
    const truth = closedForm(-50, 200);
    const { value, standardError, crossFitted } = groupOf(document, "“benefits”: amount");
    expectNear(value, truth, standardError);
    expectNear(crossFitted!, truth, standardError);
    // Nothing else is uncertain and there is no luck: it is all there is to know.
    expect(value).toBeCloseTo(document.everything.value, 6);
    expect(document.best).toBe("none");
    expect(document.options.map(({ id }) => id)).toEqual(["base", "none"]);
    expect(document.options.map(({ sha256 }) => sha256)).toEqual([document.scenario.sha256, undefined]);
    expectNear(document.options[0]!.worth.value, -50, document.options[0]!.worth.standardError);
  });

  it("is that of each of two inputs and of both, and of a group that a person names", async () => {
    const group = { name: "audit", inputs: ["rule.job.price", "saving.benefits.amount"] };
    const document = await asked(deal(normal(200, 20), normal(190, 10)), { groups: [group] });
    const [saved, price, both] = ["“benefits”: amount", "“Rule job”: price", "audit"].map((each) =>
      groupOf(document, each),
    );
    expectNear(saved!.value, closedForm(100, 200), saved!.standardError, "saving");
    expectNear(price!.value, closedForm(100, 100), price!.standardError, "price");
    expectNear(both!.value, closedForm(100, Math.sqrt(200 * 200 + 100 * 100)), both!.standardError, "both");
    expect(both!.kind).toBe("asked");
    expect(groupSentence(both!, document)).toMatch(
      /^Better figures for “audit” are worth up to £\d+ to this decision\.$/u,
    );
    expect(decisionSentence(document)).toMatch(
      /^By the commissioner’s net value \(PV\), signing “Base” is best on average, by £/u,
    );
  });

  it("is nothing where the deal is signed whatever is found, and says so", async () => {
    const document = await asked(deal(normal(500, 10)));
    expect(document.everything.value).toBe(0);
    const [group] = document.groups;
    expect({ value: group!.value, low: group!.low, high: group!.high }).toEqual({ value: 0, low: 0, high: 0 });
    expect(groupSentence(group!, document)).toBe(
      "A better amount of “benefits”: nothing it could say would change the decision.",
    );
    expect(everythingSentence(document)).toContain("nothing is worth knowing");
  });

  it("speaks of a study as of several figures, also where it tells one, and of luck where one figure is all that is uncertain", async () => {
    const groups = [{ name: "audit", inputs: ["saving.benefits.amount"] }];
    const document = await asked(deal(normal(195, 20)), { groups });
    expect(groupSentence(groupOf(document, "audit"), document)).toMatch(
      /^Better figures for “audit” are worth up to £/u,
    );
    expect(everythingSentence(document)).toMatch(
      /Of that £\d+ lies in what is uncertain about the deal’s figures; the rest is luck/u,
    );
    const certain = { ...document, groups: [] };
    expect(everythingSentence(certain)).toContain("No figure of the deal is uncertain: it is all luck");
  });

  it("calls none of equals the best", async () => {
    const document = await asked(deal(normal(205, 20)), { others: [deal(normal(205, 20)), deal(normal(195, 20))] });
    expect(decisionSentence(document)).toMatch(
      /, signing “Base” and signing “Variant 1” are worth the same on average, £\d+ ±£\d+ more than the next best\.$/u,
    );
    expect(leadersOf(document).map(({ id }) => id)).toEqual(["base", "v1"]);
    const nothing = await asked(deal(200));
    expect(decisionSentence(nothing)).toMatch(/, signing “Base” and not signing are worth the same on average\.$/u);
  });

  it("of two deals of which one has a certain saving is the choice between them", async () => {
    // 10 (X − 200) against 10 (205 − 200) = 50 against nothing, X normal with mean 205 and deviation 20.
    const document = await asked(deal(normal(205, 20)), { others: [deal(205)] });
    // The second is never worth less than nothing: what counts is which of the two is better.
    const { value, standardError } = groupOf(document, "“benefits”: amount");
    expectNear(value, closedForm(0, 200), standardError);
  });
});

describe("the value of information of a real deal", () => {
  const scenario = examples[0].scenario;
  let document: InformationDocument;
  beforeAll(async () => {
    document = await asked(scenario, { by: "public", trials: 400 });
  }, 60_000);

  it("is never negative, never above knowing everything, and never less for knowing more", () => {
    for (const group of document.groups) {
      expect(group.value).toBeGreaterThanOrEqual(0);
      expect(group.value).toBeLessThanOrEqual(document.everything.value);
      expect(group.low).toBeLessThanOrEqual(group.value);
      expect(group.high).toBeGreaterThanOrEqual(group.value);
      const members = new Set(group.inputs);
      for (const inner of document.groups)
        if (inner.inputs.every((id) => members.has(id))) expect(inner.value).toBeLessThanOrEqual(group.value);
    }
    expect(document.groups[0]!.kind).toBe("all");
    expect(document.groups.some(({ kind, value }) => kind === "kind" && value > 0)).toBe(true);
  });

  it("is found from the inputs that were simulated, drawn again", () => {
    const inputs = uncertainInputs(scenario);
    const ids = inputs.map(({ id }) => id);
    const drawn = drawnColumns(compileDeal(scenario), ids, { seed: 11, trials: 5 });
    const simulator = new Simulator(compileDeal(scenario));
    for (let trial = 0; trial < 5; trial++) {
      const { values } = simulator.simulate(11, trial);
      for (const id of ids) expect(drawn.get(id)![trial]).toBe(values[simulator.deal.inputs.placeOf(id)]);
    }
  });

  it("is judged by the party's own figure", async () => {
    const other = await asked(scenario, { by: "provider", trials: 60 });
    expect(other.by.measure).toBe(names.providerMargin);
    expect(other.options[0]!.worth.value).toBeGreaterThan(0);
  });
});
