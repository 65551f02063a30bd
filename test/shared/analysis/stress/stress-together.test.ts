import { describe, expect, it } from "vitest";
import { composedCase } from "#shared/analysis/stress/composed-case.ts";
import { togetherSentences } from "#shared/analysis/stress/stress-sentences.ts";
import { people } from "../../support/deal-parts.ts";
import { plainDeal } from "../../support/plain-deal.ts";
import { figureIn, own, stressed } from "./stressed.ts";

/** 100 people, each achieves it and is paid £100 for at once. */
const fixed = plainDeal({ cohort: { segments: [people("all", 100)] } });

describe("stresses together", () => {
  const half = own("half", { kind: "term", path: ["payment", "rateCard", "#job", "price"], value: 50 });

  it("are products, and not the sum of each alone", async () => {
    const document = await stressed(fixed, ["referrals", half], { together: true });
    const place = document.figures.findIndex(({ id }) => id === "payments.total.mean");
    // alone −3,000 and −5,000; together 70 × £50 = £3,500
    expect(figureIn(document, document.together!, "payments.total.mean").after).toBe(3500);
    expect(document.together!.sumOfAlone[place]).toEqual({ value: -8000, standardError: 0 });
    expect(togetherSentences(document).join(" ")).toContain(
      "Together expected payments fall by £6,500; what each does alone adds up to −£8,000.",
    );
    expect(togetherSentences(document).join(" ")).toContain("Done in this order: Referrals −30%, Own half.");
  });

  it("multiply what they say of one number, in the order of the library whatever was asked first", async () => {
    const fewer = own("fewer", { kind: "input", input: "segment.all.referrals", times: 0.5, plus: 1 });
    const document = await stressed(fixed, [fewer, "referrals"], { together: true });
    expect(document.stresses.map(({ id }) => id)).toEqual(["referrals", "own:fewer"]);
    // 100 × 0.7 × 0.5 + 1
    expect(figureIn(document, document.together!, "payments.total.mean").after).toBe(3600);
  });

  it("multiply what was added before, and what was held", () => {
    const part = (rest: { times?: number; plus?: number; held?: number }) =>
      ({ kind: "input", input: "segment.all.referrals", ...rest }) as const;
    const inputs = (...parts: Parameters<typeof part>[0][]) => {
      const composed = composedCase(fixed, parts.map(part));
      if (composed.kind === "impossible") expect.fail(composed.sentence);
      return composed.case.whatIf!.inputs;
    };
    expect(inputs({ plus: 10 }, { times: 0.5 }, { plus: 1 })).toMatchObject([{ times: 0.5, plus: 6 }]);
    expect(inputs({ held: 40 }, { times: 0.5, plus: 3 })).toMatchObject([{ held: 23 }]);
    expect(inputs({ times: 2 }, { held: 40 })).toMatchObject([{ held: 40 }]);
  });

  it("are left out where fewer than two apply, and told where they are no deal", async () => {
    expect((await stressed(fixed, ["referrals", "drop-out"], { together: true })).together).toBeUndefined();
    const late = (months: number) => own(`late-${months}`, { kind: "delay", months });
    const document = await stressed(fixed, [late(20), late(23)], { together: true });
    expect(document.stresses.map(({ id }) => id)).toEqual(["own:late-20", "own:late-23"]);
    expect(document.together).toBeUndefined();
    expect(document.notTogether).toMatch(/^It leaves no valid deal: .*The last month of referrals is month 43/u);
    expect(togetherSentences(document)).toEqual([
      `All together they are no deal that can be simulated: ${document.notTogether}`,
    ]);
  });
});
