import { describe, expect, it } from "vitest";
import { dealSentences } from "#shared/start/deal-sentences.ts";
import { likelySentence } from "#shared/start/likely-sentence.ts";
import { homes } from "./homes.ts";

describe("the deal so far, in sentences", () => {
  it("tells each answer under its question, and nothing that was not answered", () => {
    expect(dealSentences({ about: homes.about, people: homes.people })).toEqual([
      {
        question: 1,
        text: "Homes first is an outcomes contract in Leeds about homelessness. It starts in Apr 2027 and is paid in GBP.",
      },
      {
        question: 2,
        text: "16 to 25 people who sleep rough, most likely 20, start each month over 24 months, likely 480 in all; each is served for 9 months.",
      },
    ]);
    expect(dealSentences({})).toEqual([]);
  });

  it("tells outcomes with their evidence and what is not known, prices, the cap and who waits", () => {
    const told = dealSentences(homes)
      .slice(2)
      .map(({ text }) => text);
    expect(told).toEqual([
      "“Enters accommodation”, 1 month after the start: with the programme 40% to 70%, most likely 60%; without it 10% to 30%, most likely 20%.",
      "“Keeps it for 12 months”, 12 months after it: with the programme 88% of those who achieve “Enters accommodation” (151 of 171 in the record); without it a share that is not known yet.",
      "Leeds City Council pays £1,000 for each “Enters accommodation”, a price to be worked out for “Keeps it for 12 months”, at most £1.4m in all, out of a budget of £1.3m.",
      "St Anne’s delivers for about £2,500 a person; the deal itself costs £60k. The money up front comes from Social investors: what is needed, for a return of 5% a year. What is left over goes to the provider.",
    ]);
  });

  it("multiplies what is likely: people, outcomes, what would have come anyway, payments and cost", () => {
    // 480 × 60 % = 288 enter, 480 × 20 % = 96 anyway. Of 288, 151 of 171 stay: 254.3; anyway half the rate, 44.15 % of 96: 42.4.
    // £1,260,000 is the cost; prices are worked out to pay it, the last pound rounded up: 288,000 + 254.3158 × 3,823 = 1,260,249.
    expect(likelySentence(homes)).toBe(
      "If all goes as is most likely, 288 achieve “Enters accommodation”, where 96 would have anyway; 254 achieve “Keeps it for 12 months”, where 42 would have anyway. £1.26m is paid, and delivery and the deal cost £1.26m.",
    );
    expect(likelySentence({ people: homes.people })).toBeUndefined();
  });
});
