import type { Answers } from "#shared/start/answers.ts";

/** A deal as somebody would answer it: homes for people who sleep rough, one price not known yet. */
export const homes: Answers = {
  about: {
    name: "Homes first",
    place: "Leeds",
    policyArea: "homelessness",
    currency: "GBP",
    startMonth: "2027-04",
  },
  people: {
    who: "people who sleep rough",
    counted: "aMonth",
    count: { kind: "range", low: 16, likely: 20, high: 25 },
    months: 24,
    serviceMonths: 9,
  },
  outcomes: [
    {
      name: "Enters accommodation",
      months: 1,
      withService: { kind: "range", low: 0.4, likely: 0.6, high: 0.7 },
      without: { kind: "range", low: 0.1, likely: 0.2, high: 0.3 },
    },
    {
      name: "Keeps it for 12 months",
      after: 0,
      months: 12,
      withService: { kind: "evidence", successes: 151, trials: 171, grade: "B" },
      without: { kind: "unknown" },
    },
  ],
  payment: {
    payer: "Leeds City Council",
    prices: [{ kind: "price", value: 1000 }, { kind: "unknown" }],
    contractCap: 1_400_000,
    budget: 1_300_000,
  },
  funding: {
    provider: "St Anne’s",
    delivery: { kind: "perPerson", cost: { kind: "about", value: 2500 } },
    dealCosts: 60_000,
    upfront: { kind: "investors", investor: "Social investors", annualReturn: 0.05 },
    leftOver: "provider",
  },
};
