import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { act } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { undo } from "#renderer/stores/edit-deal.ts";
import { DealEditor } from "#renderer/views/editor/deal-editor.tsx";
import { checkScenario } from "#shared/schema/check-scenario.ts";
import type { Section } from "#renderer/stores/view-store.ts";
import { deal, openDeal, small, steps } from "./open-example.ts";

const open = (section: Section, scenario = small): void => {
  openDeal(section, scenario);
  render(<DealEditor />);
};
const press = (name: string | RegExp) => userEvent.click(screen.getAllByRole("button", { name })[0]!);
const isValid = (): boolean => checkScenario(JSON.parse(JSON.stringify(deal()))).kind === "valid";
afterEach(cleanup);

describe("a rule's further terms", () => {
  it("are added, edited and removed, each as one step, and leave a valid deal", async () => {
    open("rate-card");
    await press("All fields of First assessment");
    await press(/Add a threshold$/u);
    expect(deal().payment.rateCard[0]!.threshold).toEqual({ fromClaim: 10, paysEarlierClaims: true });
    await userEvent.selectOptions(screen.getByLabelText("Claims before it"), "Not paid");
    expect(deal().payment.rateCard[0]!.threshold!.paysEarlierClaims).toBe(false);
    await press(/Add price tiers$/u);
    await press("Add a tier");
    expect(deal().payment.rateCard[0]!.tiers).toEqual([
      { fromClaim: 1, price: 500 },
      { fromClaim: 101, price: 600 },
    ]);
    expect(steps()).toBe(4);
    expect(isValid()).toBe(true);
    await press("Remove a threshold");
    expect(deal().payment.rateCard[0]!.threshold).toBeUndefined();
    act(undo);
    expect(deal().payment.rateCard[0]!.threshold).toBeDefined();
  });

  it("say how often a person is paid", async () => {
    open("rate-card");
    await press("All fields of First assessment");
    await userEvent.selectOptions(screen.getByLabelText("Paid a person"), "At most so many times");
    expect(deal().payment.rateCard[0]!.claimsPerPerson).toBe(2);
    await userEvent.selectOptions(screen.getByLabelText("Paid a person"), "Each time");
    expect(deal().payment.rateCard[0]!.claimsPerPerson).toBe("unlimited");
  });

  it("pay on measured effect, by points", async () => {
    open("rate-card");
    await press("All fields of First assessment");
    await press(/Add a schedule$/u);
    await press("Add a point");
    expect(deal().payment.rateCard[0]!.schedule!.points).toEqual([
      { effect: 0.1, value: 100_000 },
      { effect: 0.2, value: 200_000 },
    ]);
    expect(screen.queryByLabelText("Paid a person")).toBeNull();
  });

  it("that are seldom used are told and can be taken away", async () => {
    const [first, ...rest] = small.payment.rateCard;
    const gated = { ...first!, qualityGate: { tested: "evidence" as const, minimumShare: 0.8 } };
    open("rate-card", { ...small, payment: { ...small.payment, rateCard: [gated, ...rest] } });
    await press("All fields of First assessment");
    await press("Remove: Quality gate: 80% of claims accepted");
    expect(deal().payment.rateCard[0]!.qualityGate).toBeUndefined();
  });

  it("that hang together go together, as one step", async () => {
    const [first, ...rest] = small.payment.rateCard;
    const waiting = { ...first!, requires: [small.outcomes[1]!.id], claimsBeforeRequirement: "paidWhenMet" as const };
    open("rate-card", { ...small, payment: { ...small.payment, rateCard: [waiting, ...rest] } });
    await press("All fields of First assessment");
    await press(/^Remove: Requires .*; earlier claims are paid once it is met$/u);
    expect(deal().payment.rateCard[0]).toEqual(first);
    expect(steps()).toBe(1);
    expect(isValid()).toBe(true);
  });
});

describe("tranches", () => {
  it("are added in order of seniority, with a coupon and a guarantee, and leave a valid deal", async () => {
    open("investment");
    await press("Add a tranche");
    expect(deal().capital.tranches.map(({ seniority }) => seniority)).toEqual([1, 2]);
    const second = within(screen.getByRole("group", { name: "Tranche 2" }));
    await userEvent.click(second.getByRole("button", { name: /Add a coupon$/u }));
    await userEvent.click(second.getByRole("button", { name: /Add a guarantee$/u }));
    await userEvent.selectOptions(second.getByLabelText("Drawn"), "On a schedule");
    await userEvent.selectOptions(second.getByLabelText("Repaid"), "At a month");
    expect(deal().capital.tranches[1]).toMatchObject({
      coupon: { annualRate: { value: 0.05 }, compounding: "simple", paid: "paid" },
      guarantee: { shareOfPrincipal: { value: 0.5 } },
      drawdown: { kind: "scheduled", amounts: [{ month: 0, amount: 500_000 }] },
      repayment: { kind: "atMonth", month: small.deal.contractMonths },
    });
    expect(isValid()).toBe(true);
  });

  it("that go leave the investor's share of surplus to the provider", async () => {
    open("investment");
    const { investor, provider } = small.capital.surplus;
    await press(/^Remove /u);
    expect(deal().capital.tranches).toEqual([]);
    expect(deal().capital.surplus.investor.value).toBe(0);
    expect(deal().capital.surplus.provider.value).toBeCloseTo(investor.value + provider.value, 12);
  });
});
