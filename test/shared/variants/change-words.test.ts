import { describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { describeChange } from "#shared/variants/describe-change.ts";
import { differencesBetween } from "#shared/variants/differences-between.ts";
import { inStyle } from "../format/in-style.ts";
import { type Loose } from "../schema/changed-example.ts";

const base = examples[0].scenario;

/** What an edit of Aspire reads like as differences. */
function told(edit: (deal: Loose) => void): readonly string[] {
  const other = structuredClone(base) as Loose;
  edit(other);
  return differencesBetween(base, other as Scenario).map((change) => describeChange(change, base, other).sentence);
}

const ruleOf = (deal: Loose): Loose => deal.payment.rateCard.find(({ id }: Loose) => id === "pay-move-in");

describe("a change in words", () => {
  it.each<[string, (deal: Loose) => void, string]>([
    ["of a price", (d) => (ruleOf(d).price.value = 3000), "Moved into accommodation: price £500 → £3,000"],
    [
      "of a price to one that is uncertain",
      (d) => (ruleOf(d).price.value = { family: "uniform", low: 400, high: 450.5 }),
      "Moved into accommodation: price £500 → Uniform £400 – £450.50",
    ],
    ["of a cap that goes", (d) => delete d.payment.contractCap, "Payment: contract cap £1,500,000 → none"],
    [
      "of a cap that comes",
      (d) => (ruleOf(d).cap = { amount: 90000 }),
      "Moved into accommodation: cap none → amount £90,000",
    ],
    [
      "of a share",
      (d) => (ruleOf(d).evidenceRate.value = 0.925),
      "Moved into accommodation: evidence rate 100% → 92.5%",
    ],
    ["of a month", (d) => (d.payment.lastClaimMonth = 20), "Payment: last claim month 35 → 20"],
    ["of months", (d) => (d.deal.contractMonths = 48), "Deal: contract months 36 → 48"],
    ["of a choice", (d) => (d.payment.invoicing.period = "year"), "Payment: invoicing › period quarter → year"],
    [
      "of a planned number",
      (d) => (d.plans[0].outcomes["move-in"] = 99),
      ": outcomes › Moved into accommodation 151 → 99",
    ],
    ["of whom a saving is for", (d) => (d.savings[0].startLagMonths = 2), ": start lag months 0 → 2"],
  ])("%s", (_, edit, sentence) => {
    const [only, ...others] = told(edit);
    expect(others).toEqual([]);
    expect(only).toContain(sentence);
  });

  it("takes a field that every object has for no list of names", () => {
    const change = { path: ["payment", "toString", "constructor"], value: 1 };
    expect(describeChange(change, base, base).sentence).toContain("to string › constructor");
  });

  it("keeps numbers of a list apart where commas are for decimals", () => {
    const weigh = (deal: Loose): void => {
      deal.cohort.segments[0].profile = { kind: "weights", weights: [0.5, 1.25] };
    };
    expect(told(weigh).join()).toContain("0.5, 1.25");
    expect(inStyle("de-DE", () => told(weigh)).join()).toContain("0,5; 1,25");
  });

  it("tells what was added, removed and moved by name", () => {
    const sentences = told((deal) => {
      const [first, second, ...rest] = deal.payment.rateCard;
      deal.payment.rateCard = [{ ...first, id: "new", name: "Extra check" }, second, ...rest];
    });
    expect(sentences[0]).toBe("Rate card: “First assessment” removed");
    expect(sentences[1]).toBe("Rate card: “Extra check” added, price £500");
    expect(sentences[2]).toMatch(/^Rate card: First assessment, .* → Extra check, /u);
  });

  it("knows what is about where a figure comes from and not about the figure", () => {
    const other = structuredClone(base) as Loose;
    ruleOf(other).price.status = "illustrative";
    ruleOf(other).price.note = "Ours.";
    const described = differencesBetween(base, other).map((change) => describeChange(change, base, other));
    expect(described.length).toBeGreaterThan(0);
    expect(described.every(({ isProvenance }) => isProvenance)).toBe(true);
  });
});
