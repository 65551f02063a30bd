import "../../stores/stand-in-platform.ts";
import { produce } from "immer";
import { beforeEach, describe, expect, it } from "vitest";
import { dealProblems } from "#renderer/stores/deal-problems.ts";
import { dealStore } from "#renderer/stores/deal-store.ts";
import { takeRateCard } from "#renderer/views/import/take-rate-card.ts";
import { examples } from "#shared/examples/examples.ts";
import type { ProposedLine } from "#shared/import/proposal.ts";
import type { Scenario } from "#shared/model/scenario.ts";

const aspire = examples.find(({ id }) => id === "aspire")!.scenario;
const [first, second] = aspire.payment.rateCard;
const line = (rule: Scenario["payment"]["rateCard"][number], price: number): ProposedLine => ({
  row: 2,
  outcome: rule.name,
  outcomeId: rule.outcome,
  rule: rule.name,
  ruleId: rule.id,
  price,
  faults: [],
  notes: [],
});
const open = (scenario: Scenario): void => dealStore.setState({ scenario, step: "" });
const priceNow = (place: number) => dealStore.getState().scenario!.payment.rateCard[place]!.price.value;

/** A cost is a formula of the price of a rule. */
const onPriceOf = (id: string) =>
  produce(aspire, (draft) => {
    draft.costs.lines[0]!.amount.value = { family: "formula", expression: `input("rule.${id}.price")` };
  });

describe("taking a rate card", () => {
  beforeEach(() => open(aspire));

  it("is refused, with what it would break, where a rule that goes is named elsewhere", () => {
    const scenario = onPriceOf(first!.id);
    open(scenario);
    expect(takeRateCard([line(second!, 900)], "inPlace", "card.csv")).toContain("It cannot be taken so.");
    expect(dealStore.getState().scenario).toBe(scenario);
    expect(takeRateCard([line(first!, 900)], "inPlace", "card.csv")).toBeUndefined();
    expect(priceNow(0)).toBe(900);
  });

  it("is refused where it mends one problem and makes another", () => {
    // Paying for an outcome there is not goes with the rule; the formula of a cost then stands on nothing.
    const broken = produce(onPriceOf(second!.id), (draft) => void (draft.payment.rateCard[0]!.outcome = "nowhere"));
    open(broken);
    expect(dealProblems(broken)).toHaveLength(1);
    const others = aspire.payment.rateCard.slice(2).map((rule) => line(rule, 700));
    expect(takeRateCard(others, "inPlace", "card.csv")).toContain("It cannot be taken so.");
    expect(dealStore.getState().scenario).toBe(broken);
  });

  it("is taken by a deal that has something else to mend", () => {
    const broken = produce(aspire, (draft) => void (draft.savings[0]!.outcome = "nowhere"));
    open(broken);
    expect(dealProblems(broken)).not.toEqual([]);
    expect(takeRateCard([line(first!, 600)], "below", "card.csv")).toBeUndefined();
    expect(priceNow(0)).toBe(600);
  });

  it("is refused where it makes a problem that reads like one there is", () => {
    const broken = produce(aspire, (draft) => void (draft.savings[0]!.amount.value = -5));
    open(broken);
    const { sentence } = dealProblems(broken)[0]!;
    expect(takeRateCard([{ ...line(first!, 600), cap: { amount: -5 } }], "below", "card.csv")).toBe(
      `It cannot be taken so. ${sentence}`,
    );
    expect(dealStore.getState().scenario).toBe(broken);
  });
});
