import { describe, expect, it } from "vitest";
import { shareSentences, swingSentences } from "#shared/analysis/tornado/tornado-sentences.ts";
import { input, outcome, people, rule, term } from "../../support/deal-parts.ts";
import { plainDeal } from "../../support/plain-deal.ts";
import { conducted, PAYMENTS } from "./conducted.ts";

const quantity = (id: string, low: number, high: number) =>
  ({ id, name: `Share ${id}`, unit: "rate", ...input({ family: "uniform", low, high }) }) as const;

const follows = (expression: string) => outcome("job", { rate: { family: "formula", expression } });

describe("where a trial cannot go on", () => {
  // The two move against each other, so that their sum is always near to 1; held alone it may pass 1.
  const opposed = plainDeal({
    outcomes: [follows("a + b")],
    payment: { rateCard: [rule("job", 100)] },
    uncertainty: {
      quantities: [quantity("b", 0.1, 0.9), quantity("a", 0.1, 0.9)],
      rankCorrelations: [{ a: "quantity.a", b: "quantity.b", correlation: -1 }],
    },
  });

  it("an input that cannot be held with the others as drawn has no bar and says so, in the order of the deal", async () => {
    const document = await conducted(opposed, 120);
    const refused = document.without.filter(({ kind }) => kind === "refused");
    expect(refused.map(({ id }) => id)).toEqual(["quantity.b", "quantity.a"]);
    expect(refused[0]!.why).toMatch(/^held at its P(10|90) with all else as drawn, a trial cannot go on: The formula/u);
    expect(document.figures[0]!.bars).toEqual([]);
  });

  it("says so in the same words on any number of workers", async () => {
    const one = await conducted(opposed, 300, [PAYMENTS]);
    for (const workers of [2, 3, 7]) expect(await conducted(opposed, 300, [PAYMENTS], workers)).toEqual(one);
  });

  /** Validation would refuse it, of which it sees less rare draws: a run may meet one that it has not seen. */
  const unseen = (expression: string) => ({
    ...plainDeal({
      outcomes: [follows("x")],
      payment: { rateCard: [rule("job", 100)] },
      uncertainty: { quantities: [quantity("x", 0, 1)] },
    }),
    outcomes: [follows(expression)],
  });

  it("tells bars without shares where something drawn anew does it, and why", async () => {
    const document = await conducted(unseen("x * 1.008"), 120);
    const [figure] = document.figures;
    expect(figure!.bars[0]!.swing!.value).toBeGreaterThan(0);
    expect(figure!.ranking).toBeNull();
    expect(figure!.whyNoRanking).toMatch(/^with .+ drawn anew, a trial cannot go on: The formula .*[^.]$/u);
    expect(shareSentences(document, figure!)).toHaveLength(1);
  });

  it("is told of the deal itself where its own trials cannot go on", async () => {
    await expect(conducted(unseen("x * 2"), 120)).rejects.toThrow("The formula");
  });
});

describe("where futures hardly differ", () => {
  const deal = (budget: number) =>
    plainDeal({
      cohort: { segments: [people("all", 100)] },
      outcomes: [outcome("job", { rate: { family: "uniform", low: 0, high: 1 } })],
      payment: { rateCard: [rule("job", 100)], budget: term(budget) },
    });
  const why = async (budget: number): Promise<string | undefined> =>
    (await conducted(deal(budget), 200, ["payments.overBudget"])).figures[0]!.whyNoRanking;

  it("does not say that a rare event does not exist, nor share it out", async () => {
    expect(await why(9900)).toBe("too few simulated futures differ in it to tell what makes them differ");
    expect(await why(10_000)).toBe("it is the same in every simulated future");
    expect(await why(8000)).toBeUndefined();
  });
});

describe("inputs that move a figure as far as each other", () => {
  const uniform = { family: "uniform", low: 100, high: 200 } as const;
  const told = async (high: number): Promise<string> => {
    const deal = plainDeal({
      cohort: { segments: [people("all", 50)] },
      outcomes: [outcome("a"), outcome("b")],
      payment: { rateCard: [rule("a", uniform), rule("b", { ...uniform, high })] },
    });
    const document = await conducted(deal, 120);
    return swingSentences(document, document.figures[0]!)[0]!;
  };

  it("are not told apart", async () => {
    expect(await told(200)).toMatch(/; no other input by itself moves it by clearly more\.$/u);
    expect(await told(300)).toMatch(/: more than any other input by itself\.$/u);
  });
});
