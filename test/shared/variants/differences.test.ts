import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Scenario } from "#shared/model/scenario.ts";
import { canonicalText } from "#shared/schema/canonical-text.ts";
import { applyChanges } from "#shared/variants/apply-changes.ts";
import { differencesBetween } from "#shared/variants/differences-between.ts";
import { withFileWide } from "#shared/variants/with-file-wide.ts";
import { anyWholeDeal } from "../support/arbitrary-whole-deal.ts";

const RUNS = 80;

type Loose = Record<string, unknown>;

/** Parts of one deal in the place of those of another, and lists of items shuffled or short of one. */
const anyEdit = fc
  .tuple(anyWholeDeal, anyWholeDeal, fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }), fc.nat(1000))
  .map(([base, donor, taken, turn]): [Scenario, Scenario] => {
    let next = 0;
    const mixed = (one: unknown, other: unknown): unknown => {
      const take = taken[next++ % taken.length]!;
      if (Array.isArray(one) && Array.isArray(other))
        return [
          ...one.slice(turn % (one.length + 1)),
          ...(take ? other : one).slice(0, turn % (one.length + 1)),
        ].filter(
          (item, place, all) => all.findIndex((each) => each?.id !== undefined && each.id === item?.id) <= place,
        );
      if (typeof one === "object" && typeof other === "object" && one && other && !Array.isArray(one))
        return Object.fromEntries(
          [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((field) => {
            const value = mixed((one as Loose)[field], (other as Loose)[field]);
            return value === undefined ? [] : [[field, value]];
          }),
        );
      return take ? other : one;
    };
    return [base, withFileWide(mixed(base, donor) as Scenario, base)];
  });

/** Like a file that is read: no fields that are undefined, nothing shared. */
const read = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe("the differences between a base and another deal", () => {
  it("applied to the base, and through a file, give that deal, whatever was edited", () => {
    fc.assert(
      fc.property(anyEdit, ([base, other]) => {
        const changes = read(differencesBetween(base, other));
        const { document, placeless } = applyChanges(read(base), changes);
        expect(placeless).toEqual([]);
        expect(canonicalText(document)).toBe(canonicalText(other));
      }),
      { seed: 61, numRuns: RUNS },
    );
  });

  it("are none where both say the same, and where only what all variants share differs", () => {
    fc.assert(
      fc.property(anyWholeDeal, (deal) => {
        expect(differencesBetween(deal, read(deal))).toEqual([]);
        const other = { ...deal, sources: [], run: { trials: 7, seed: 7 }, deal: { ...deal.deal, name: "Another" } };
        expect(differencesBetween(deal, other)).toEqual([]);
      }),
      { seed: 62, numRuns: 50 },
    );
  });

  it("let an edit of the base reach a variant that does not change the same term", () => {
    fc.assert(
      fc.property(anyWholeDeal, fc.integer({ min: 1, max: 900 }), (base, price) => {
        const variant = { ...base, payment: { ...base.payment, lastClaimMonth: base.payment.lastClaimMonth + 1 } };
        const changes = differencesBetween(base, variant);
        const [first, ...rest] = base.payment.rateCard;
        if (!first) return;
        const rateCard = [{ ...first, price: { ...first.price, value: price } }, ...rest];
        const edited = { ...base, payment: { ...base.payment, rateCard } };
        const both = { ...edited, payment: { ...edited.payment, lastClaimMonth: base.payment.lastClaimMonth + 1 } };
        expect(canonicalText(applyChanges(edited, changes).document)).toBe(canonicalText(both));
      }),
      { seed: 63, numRuns: 50 },
    );
  });

  it("leave what they do not touch the very same in memory", () => {
    const [base] = fc.sample(anyWholeDeal, { seed: 64, numRuns: 1 });
    const { document } = applyChanges(base, [{ path: ["payment", "lastClaimMonth"], value: 1 }]);
    expect((document as Scenario).costs).toBe(base!.costs);
    expect((document as Scenario).payment.rateCard).toBe(base!.payment.rateCard);
  });
});

describe("a change", () => {
  const base = {
    list: [
      { id: "a", n: 1 },
      { id: "b", n: 2 },
      { id: "c", n: 3 },
    ],
    group: { kind: "x" },
  };
  const ids = (document: unknown): string => (document as typeof base).list.map(({ id }) => id).join("");

  it("adds an item, replaces one in its place, and removes one", () => {
    expect(ids(applyChanges(base, [{ path: ["list", "#d"], value: { id: "d" } }]).document)).toBe("abcd");
    const replaced = applyChanges(base, [{ path: ["list", "#b"], value: { id: "b", n: 9 } }]).document;
    expect((replaced as typeof base).list[1]).toEqual({ id: "b", n: 9 });
    expect(ids(applyChanges(base, [{ path: ["list", "#b"], removed: true }]).document)).toBe("ac");
  });

  it("orders a list, and items that the base was given since stay behind the one they stand behind", () => {
    const order = ["c", "a", "b"];
    expect(ids(applyChanges(base, [{ path: ["list"], order }]).document)).toBe("cab");
    const since = { ...base, list: [{ id: "z", n: 0 }, base.list[0]!, { id: "y", n: 0 }, ...base.list.slice(1)] };
    expect(ids(applyChanges(since, [{ path: ["list"], order }]).document)).toBe("zcayb");
  });

  it("without a place is left out and told, and the others are made all the same", () => {
    const lost = { path: ["list", "#gone", "n"], value: 1 };
    const { document, placeless } = applyChanges(base, [lost, { path: ["group", "kind"], value: "y" }]);
    expect(placeless).toEqual([lost]);
    expect((document as typeof base).group.kind).toBe("y");
  });

  it("of what is not there to be removed is no change", () => {
    const { document, placeless } = applyChanges(base, [
      { path: ["list", "#gone"], removed: true },
      { path: ["group", "none"], removed: true },
    ]);
    expect(document).toBe(base);
    expect(placeless).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    ["a number for an item", ["list", "0", "n"]],
    ["the prototype of the deal", ["__proto__", "polluted"]],
    ["a method of a list", ["list", "length"]],
    ["an inherited field", ["group", "constructor", "name"]],
    ["what lies in a text", ["group", "kind", "0"]],
    ["the run", ["run", "seed"]],
    ["the sources", ["sources", "#a", "title"]],
    ["the currency", ["deal", "currency"]],
  ])("never reaches %s", (_, path) => {
    const { document, placeless } = applyChanges(base, [{ path, value: "hostile" }]);
    expect(document).toBe(base);
    expect(placeless).toHaveLength(1);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});
