import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PersonCap } from "#shared/payment/per-person-cap.ts";

interface Claim {
  readonly rule: number;
  readonly month: number;
  readonly amount: number;
}

const RULES = 4;
const MONTHS = 6;

/** What is withheld from people's claims, one list a person, by rule and month. */
function withheldFrom(people: readonly (readonly Claim[])[], cap: number): Float64Array {
  const personCap = new PersonCap(cap);
  const withheld = new Float64Array(RULES * MONTHS);
  // Once for nothing: a trial must leave nothing behind for the next.
  for (const counts of [false, true]) {
    personCap.begin(people.length);
    for (let place = 0; place < RULES; place++)
      people.forEach((list, person) =>
        list
          .filter(({ rule }) => rule === place)
          .forEach(({ month, amount }) => personCap.add(person, month, amount, place * MONTHS + month)),
      );
    if (counts) personCap.apply(withheld);
  }
  return withheld;
}

describe("PersonCap", () => {
  it("pays in date order, whatever the order of the claims", () => {
    const list = [
      { rule: 0, month: 5, amount: 50 },
      { rule: 1, month: 2, amount: 60 },
      { rule: 2, month: 0, amount: 70 },
    ];
    // 70, then 30 of 60, then nothing of 50.
    const withheld = withheldFrom([list], 100);
    expect([withheld[2 * MONTHS], withheld[MONTHS + 2], withheld[5]]).toEqual([0, 30, 50]);
  });

  it("pays claims of one month in the order of the rate card", () => {
    const withheld = withheldFrom(
      [
        [
          { rule: 3, month: 1, amount: 80 },
          { rule: 1, month: 1, amount: 80 },
        ],
      ],
      100,
    );
    expect([withheld[MONTHS + 1], withheld[3 * MONTHS + 1]]).toEqual([0, 60]);
  });

  it("caps each person apart", () => {
    const withheld = withheldFrom(
      [[{ rule: 0, month: 0, amount: 120 }], [{ rule: 0, month: 0, amount: 90 }], [{ rule: 0, month: 0, amount: 130 }]],
      100,
    );
    expect(withheld[0]).toBe(50);
  });

  it("caps several claims of one rule", () => {
    const withheld = withheldFrom(
      [
        [
          { rule: 0, month: 4, amount: 60 },
          { rule: 0, month: 1, amount: 60 },
        ],
      ],
      100,
    );
    expect([withheld[1], withheld[4]]).toEqual([0, 20]);
  });

  it("withholds everything at a cap of nothing", () => {
    expect(withheldFrom([[{ rule: 2, month: 3, amount: 9 }]], 0)[2 * MONTHS + 3]).toBe(9);
  });

  it("pays just the lesser of claims and cap, whatever the claims", () => {
    const claim = fc.record({
      month: fc.integer({ min: 0, max: MONTHS - 1 }),
      amount: fc.integer({ min: 0, max: 500 }),
    });
    fc.assert(
      fc.property(fc.array(claim, { maxLength: RULES }), fc.integer({ min: 0, max: 1200 }), (some, cap) => {
        const list = some.map((each, rule) => ({ ...each, rule }));
        const claimed = list.reduce((sum, { amount }) => sum + amount, 0);
        const withheld = withheldFrom([list], cap);
        const withheldInAll = withheld.reduce((sum, amount) => sum + amount, 0);
        expect(claimed - withheldInAll).toBe(Math.min(claimed, cap));
        for (const { rule, month, amount } of list) {
          expect(withheld[rule * MONTHS + month]).toBeGreaterThanOrEqual(0);
          expect(withheld[rule * MONTHS + month]).toBeLessThanOrEqual(amount);
        }
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});
