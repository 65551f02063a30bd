import { array, assert, boolean, double, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { produce } from "immer";
import { examples } from "#shared/examples/examples.ts";
import { dealProblems } from "#renderer/stores/deal-problems.ts";
import { dealStore } from "#renderer/stores/deal-store.ts";
import { undo } from "#renderer/stores/edit-deal.ts";
import { peopleByMonth, withMonth } from "#renderer/views/editor/sections/people-by-month.ts";
import { addMonth, putMonth, removeMonth } from "#renderer/views/editor/sections/people-month-edits.ts";

const sum = (months: readonly number[]): number => months.reduce((total, each) => total + each, 0);

describe("people by month", () => {
  it("follow the profile: a ramp of two months has a third and two thirds of the full number", () => {
    // Weights 1, 2, 3, 3 of 90 people: 10, 20, 30, 30.
    const profile = { kind: "rampUp", firstMonth: 0, months: 4, rampUpMonths: 2 } as const;
    expect(peopleByMonth(profile, 90)).toEqual([10, 20, 30, 30]);
  });

  it("are told to the person in large deals: half of 24,690 is 12,345", () => {
    expect(peopleByMonth({ kind: "even", firstMonth: 0, months: 2 }, 24_690)).toEqual([12_345, 12_345]);
  });

  it("keep their sum when one month is changed: the others share what is left as they did", () => {
    // 40 of 100 leave 60 for 20, 20, 40, which were 80: 15, 15, 30.
    expect(withMonth([20, 20, 20, 40], 0, 40, true)).toEqual([40, 15, 15, 30]);
    expect(withMonth([20, 20, 20, 40], 0, 40, false)).toEqual([40, 20, 20, 40]);
  });

  it("never fall below nothing, vanish or lose their sum", () => {
    const people = double({ min: 0, max: 500, noNaN: true });
    assert(
      property(
        array(people, { minLength: 2, maxLength: 30 }),
        integer({ min: 0, max: 29 }),
        people,
        boolean(),
        (before, at, to, keeping) => {
          if (sum(before) < 1) return;
          const after = withMonth(before, at % before.length, to, keeping);
          expect(Math.min(...after)).toBeGreaterThanOrEqual(0);
          expect(sum(after)).toBeGreaterThan(0);
          if (keeping) expect(Math.abs(sum(after) / sum(before) - 1)).toBeLessThan(2e-3);
        },
      ),
      { seed: 4, numRuns: 300 },
    );
  });
});

describe("a month that is drawn", () => {
  const open = (referrals: number): void => {
    const scenario = produce(examples[0].scenario, (draft) => {
      draft.cohort.segments[0]!.referrals = { value: referrals, status: "published", source: draft.sources[0]!.id };
      draft.cohort.segments[0]!.profile = { kind: "even", firstMonth: 0, months: 4 };
    });
    dealStore.setState({ scenario, step: "" });
    dealStore.temporal.getState().clear();
  };
  const group = () => dealStore.getState().scenario!.cohort.segments[0]!;

  it("makes the profile one of months and leaves a published total as it is", () => {
    open(80);
    putMonth(0, 1, 50, true);
    expect(group()).toMatchObject({
      profile: { kind: "weights", weights: [10, 50, 10, 10] },
      referrals: { value: 80 },
    });
    expect(group().referrals.status).toBe("published");
    expect(dealStore.getState().step).toBe("referrals of month 1");
    undo();
    expect(group().profile.kind).toBe("even");
  });

  it("takes the total with it where that follows, and says what was published", () => {
    open(80);
    putMonth(0, 1, 50, false);
    expect(group().referrals).toMatchObject({ value: 110, status: "illustrative", note: "Was published as 80." });
    expect(dealProblems(dealStore.getState().scenario!)).toEqual([]);
  });

  it("is added and removed at the end", () => {
    open(80);
    addMonth(0);
    expect(group().profile).toEqual({ kind: "weights", weights: [20, 20, 20, 20, 20] });
    removeMonth(0);
    removeMonth(0);
    expect(group().profile).toMatchObject({ weights: { length: 3 } });
  });
});
