import { describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import type { DealWithVariants, Variant } from "#shared/model/variant.ts";
import { versionDifferences } from "#shared/versions/version-differences.ts";
import { type Loose } from "../schema/changed-example.ts";

const base = examples[0].scenario;
const priceOf = (value: number) => ({ path: ["payment", "rateCard", "#pay-move-in", "price", "value"], value });
const lowPrice: Variant = { id: "low-price", name: "Low price", changes: [priceOf(400)] };

function edited(edit: (deal: Loose) => void, variants: readonly Variant[] = []): DealWithVariants {
  const other: Loose = structuredClone(base);
  edit(other);
  return { base: other, variants };
}
const untouched = (): void => undefined;
const ruleOf = (deal: Loose): Loose => deal.payment.rateCard.find(({ id }: Loose) => id === "pay-move-in");

/** What is told of an edit, from then to now. */
const told = (now: DealWithVariants, then: DealWithVariants = { base, variants: [] }) => {
  const { terms, provenance, variants, count } = versionDifferences(then, now);
  const sentences = (list: typeof terms): readonly string[] => list.map(({ sentence }) => sentence);
  return { terms: sentences(terms), provenance: sentences(provenance), variants: sentences(variants), count };
};

describe("how a deal differs from what it was", () => {
  it("is nothing where nothing does, however the two came about", () => {
    expect(told(edited(untouched))).toEqual({ terms: [], provenance: [], variants: [], count: 0 });
  });

  it.each<[string, (deal: Loose) => void, string]>([
    ["a price", (deal) => (ruleOf(deal).price.value = 3000), "Moved into accommodation: price £500 → £3,000"],
    ["the trials of a run", (deal) => (deal.run.trials = 500), "Run: trials 10,000 → 500"],
    ["the deal's name", (deal) => (deal.deal.name = "Aspire II"), `Deal: name ${base.deal.name} → Aspire II`],
    ["the currency", (deal) => (deal.deal.currency = "EUR"), "Deal: currency GBP → EUR"],
  ])("tells from what to what, of what variants share too: %s", (_, edit, sentence) => {
    expect(told(edited(edit))).toEqual({ terms: [sentence], provenance: [], variants: [], count: 1 });
  });

  it("is told of two long texts that begin alike", () => {
    const then = edited((deal) => (deal.deal.notes = `${"a ".repeat(60)}one`));
    const now = edited((deal) => (deal.deal.notes = `${"a ".repeat(60)}two`));
    expect(told(now, then).terms).toEqual([expect.stringMatching(/^Deal: notes .* → changed$/u)]);
  });

  it("sets apart where figures come from, sources among it", () => {
    const now = edited((deal) => {
      ruleOf(deal).price.note = "Ours.";
      deal.sources.push({ id: "new-one", title: "A new one", url: "https://example.org" });
    });
    const { terms, provenance, count } = told(now);
    expect(terms).toEqual([]);
    expect(provenance).toHaveLength(2);
    expect(provenance.join(" ")).toMatch(/Sources: “A new one” added/u);
    expect(count).toBe(2);
  });
});

describe("how variants differ from what they were", () => {
  it("is told of one that came, one that went, and one that says otherwise", () => {
    const gone: Variant = { id: "gone", name: "Gone", changes: [] };
    const then = { base, variants: [gone, lowPrice] };
    const dearer: Variant = {
      ...lowPrice,
      name: "Lower price",
      note: "What the council asked for.",
      changes: [priceOf(300), { path: ["payment", "contractCap"], removed: true }],
    };
    const now = { base, variants: [dearer, { id: "new", name: "New", changes: [] }] };
    expect(told(now, then).variants).toEqual([
      "Variant “Gone”: there → removed",
      "Variant “Lower price”: name Low price → Lower price",
      "Variant “Lower price”: note none → What the council asked for.",
      "Variant “Lower price”: Moved into accommodation: price £400 → £300",
      "Variant “Lower price”: contract cap as the base → none",
      "Variant “New”: none → added",
    ]);
  });

  it("is not told of an edit of the base, which they follow", () => {
    const then = { base, variants: [lowPrice] };
    const now = edited((deal) => (deal.payment.lastClaimMonth = 20), [structuredClone(lowPrice)]);
    expect(told(now, then)).toMatchObject({ variants: [], count: 1 });
  });
});
