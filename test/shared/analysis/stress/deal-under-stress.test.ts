import { describe, expect, it } from "vitest";
import { composedCase } from "#shared/analysis/stress/composed-case.ts";
import { dealUnderStress } from "#shared/analysis/stress/deal-under-stress.ts";
import { stressLibrary } from "#shared/analysis/stress/library.ts";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { Simulator } from "#shared/engine/simulator.ts";
import { input, people } from "../../support/deal-parts.ts";
import { plainDeal } from "../../support/plain-deal.ts";

const uncertain = plainDeal({
  cohort: { segments: [people("all", { family: "uniform", low: 40, high: 90 })] },
  payment: { indexation: input(0.03) },
});

describe("a deal under stress as a file", () => {
  it("pays in every trial what the stress of its draws pays", () => {
    for (const stress of stressLibrary) {
      const found = stress.in(uncertain);
      if (found.kind === "none") continue;
      const deal = dealUnderStress(uncertain, found.parts);
      if (stress.id === "effect" || stress.id === "over-performance") {
        expect(deal).toMatchObject({ kind: "not" });
        continue;
      }
      if (deal.kind === "not") expect.fail(`${stress.id}: ${deal.why}`);
      const drawn = composedCase(uncertain, found.parts);
      if (drawn.kind === "impossible") expect.fail(drawn.sentence);
      const [asFile, asDrawn] = [
        new Simulator(compileDeal(deal.scenario)),
        new Simulator(compileDeal(drawn.case.scenario, drawn.case.whatIf)),
      ];
      for (let trial = 0; trial < 10; trial++)
        expect([...asFile.simulate(4, trial).payments.paid.amounts], stress.id).toEqual([
          ...asDrawn.simulate(4, trial).payments.paid.amounts,
        ]);
    }
  });

  it("says why where a distribution cannot be changed so, or leaves its range", () => {
    const startRate = "segment.all.startRate";
    const of = (value: Parameters<typeof input>[0]) =>
      plainDeal({ cohort: { segments: [people("all", 10, { startRate: input(value) })] } });
    const twice = [{ kind: "input", input: startRate, times: 2 }] as const;
    expect(dealUnderStress(of({ family: "uniform", low: 0.5, high: 0.9 }), twice)).toMatchObject({ kind: "not" });
    const plus = [{ kind: "input", input: startRate, plus: 0.1 }] as const;
    const refused = dealUnderStress(of({ family: "uniform", low: 0.5, high: 0.9 }), plus);
    expect(refused.kind === "not" && refused.why).toContain("has a distribution of a kind");
    expect(dealUnderStress(of(0.5), plus)).toMatchObject({
      kind: "deal",
      scenario: { cohort: { segments: [{ startRate: { value: 0.6 } }] } },
    });
    expect(dealUnderStress(of(0.5), [{ kind: "input", input: "x", times: 2 }])).toMatchObject({ kind: "not" });
  });
});
