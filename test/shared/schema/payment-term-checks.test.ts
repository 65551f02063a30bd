import { describe, expect, it } from "vitest";
import { type Loose, changedExample, placeAndCode, problemsOf, unfitSentences } from "./changed-example.ts";

type Fault = readonly [what: string, change: (d: Loose) => unknown, place: string];

const fee = (terms: Loose) => (d: Loose) => {
  d.payment.serviceFee = { amount: { value: 1, status: "illustrative" }, countsInCaps: true, ...terms };
};
const cost = (everyMonths: unknown) => (d: Loose) => {
  d.costs.lines[1].basis = { kind: "monthly", firstMonth: 0, lastMonth: 9, everyMonths };
};

const faults: readonly Fault[] = [
  ["a service fee every 0 months", fee({ everyMonths: 0 }), "payment.serviceFee.everyMonths out-of-range"],
  ["a service fee every month and a half", fee({ everyMonths: 1.5 }), "payment.serviceFee.everyMonths out-of-range"],
  ["a cost every 0 months", cost(0), "costs.lines.1.basis.everyMonths out-of-range"],
  ["a cost every so often", cost("quarter"), "costs.lines.1.basis.everyMonths type-wrong"],
  ["a service fee beyond the contract", fee({ lastMonth: 36 }), "payment.serviceFee.lastMonth month-beyond-contract"],
  [
    "a service fee that ends before it starts",
    fee({ firstMonth: 9, lastMonth: 3 }),
    "payment.serviceFee.lastMonth months-reversed",
  ],
  [
    "a service fee that starts after the last claim month",
    fee({ firstMonth: 36 }),
    "payment.serviceFee.firstMonth months-reversed",
  ],
  [
    "claims that wait for nothing",
    (d) => (d.payment.rateCard[0].claimsBeforeRequirement = "paidWhenMet"),
    "payment.rateCard.0.claimsBeforeRequirement nothing-required",
  ],
  [
    "claims that wait for an empty list",
    (d) => Object.assign(d.payment.rateCard[0], { requires: [], claimsBeforeRequirement: "lost" }),
    "payment.rateCard.0.claimsBeforeRequirement nothing-required",
  ],
  [
    "claims that wait for ever",
    (d) => Object.assign(d.payment.rateCard[0], { requires: ["move-in"], claimsBeforeRequirement: "never" }),
    "payment.rateCard.0.claimsBeforeRequirement invalid-value",
  ],
];

describe("terms of payment", () => {
  it.each(faults)("refuse %s at its place", (_, change, place) => {
    const problems = problemsOf(changedExample((d) => void change(d)));
    expect(problems.map(placeAndCode)).toEqual([place]);
    expect(unfitSentences(problems)).toEqual([]);
  });

  it("take a fee and a cost that come once, whatever the interval", () => {
    expect(problemsOf(changedExample(fee({ everyMonths: 1200, firstMonth: 35, lastMonth: 35 })))).toEqual([]);
    expect(problemsOf(changedExample(cost(12)))).toEqual([]);
  });
});
