import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { produce } from "immer";
import { act } from "react";
import { afterEach, describe, expect, it } from "vitest";
import type { Scenario } from "#shared/model/scenario.ts";
import { checkScenario } from "#shared/schema/check-scenario.ts";
import { undo } from "#renderer/stores/edit-deal.ts";
import { TrancheFields } from "#renderer/views/editor/sections/tranche-fields.tsx";
import { classesOf, joinRank, moveRank, rankBefore } from "#renderer/views/editor/sections/tranche-rank-edits.ts";
import { deal, openDeal, small, steps } from "./open-example.ts";

const open = (scenario: Scenario = small): void => {
  openDeal("investment", scenario);
  render(<TrancheFields />);
};
const press = (name: string | RegExp) => userEvent.click(screen.getAllByRole("button", { name })[0]!);
const isValid = (): boolean => checkScenario(JSON.parse(JSON.stringify(deal()))).kind === "valid";
const tranche = (place: number) => deal().capital.tranches[place]!;
afterEach(cleanup);

/** Three layers, of which the second and the third rank equally. */
const layered: Scenario = produce(small, ({ capital }) => {
  const [first] = capital.tranches;
  capital.tranches = ["Senior", "Mezzanine", "Junior"].map((name, index) => ({
    ...(JSON.parse(JSON.stringify(first)) as NonNullable<typeof first>),
    id: name.toLowerCase(),
    name,
    seniority: index === 0 ? 1 : 5,
  }));
});
const layers = (): readonly string[] =>
  classesOf(deal().capital.tranches).map((each) => each.map((index) => tranche(index).name).join(" + "));

describe("tranches", () => {
  it("are added below the others, with a coupon and a guarantee, and leave a valid deal", async () => {
    open();
    await press("Add a tranche");
    expect(deal().capital.tranches.map(({ seniority }) => seniority)).toEqual([1, 2]);
    const second = within(screen.getByRole("group", { name: "Tranche 2" }));
    await userEvent.click(second.getByRole("button", { name: /Add a coupon$/u }));
    await userEvent.click(second.getByRole("button", { name: /Add a guarantee$/u }));
    await userEvent.selectOptions(second.getByLabelText("Drawn"), "On a schedule");
    await userEvent.selectOptions(second.getByLabelText("Repaid"), "At a month");
    expect(tranche(1)).toMatchObject({
      coupon: { annualRate: { value: 0.05 }, compounding: "simple", paid: "paid" },
      guarantee: { shareOfPrincipal: { value: 0.5 } },
      drawdown: { kind: "scheduled", amounts: [{ month: 0, amount: 500_000 }] },
      repayment: { kind: "atMonth", month: small.deal.contractMonths },
    });
    expect(isValid()).toBe(true);
  });

  it("follow performance with their coupon and their principal, each told as it is edited", async () => {
    open();
    await press(/Add a coupon$/u);
    await press(/Add a rate by performance$/u);
    await press(/Add principal at risk$/u);
    expect(isValid()).toBe(true);
    expect(
      screen.getByText(/^From month 12 the coupon follows the rate of “First assessment”: 5% from 0%\./u),
    ).toBeDefined();
    await userEvent.selectOptions(screen.getAllByLabelText("Performance is")[0]!, "Payments, as a share of a plan");
    expect(screen.getByText(/the coupon follows payments received, as a share of £/u)).toBeDefined();
    expect(
      screen.getByText(/^The share of principal that is repayable follows the rate of .*: 100% from 0%\./u),
    ).toBeDefined();
    expect(isValid()).toBe(true);
    await press("Remove a rate by performance");
    expect(tranche(0).coupon!.performance).toBeUndefined();
    act(undo);
    expect(tranche(0).coupon!.performance).toBeDefined();
  });

  it("say at the field where a rate cannot be decided so", async () => {
    open();
    await press(/Add a coupon$/u);
    await press(/Add a rate by performance$/u);
    await userEvent.selectOptions(screen.getByLabelText("Decided"), "At repayment, for all months");
    expect(screen.getByText(/^A rate that is decided at repayment is not known when coupons are paid/u)).toBeDefined();
  });

  it("share surplus by shares of their own, which go on adding up when one goes", async () => {
    open(layered);
    await userEvent.selectOptions(screen.getByLabelText("Investors' surplus is shared"), "By shares of their own");
    expect(deal().capital.tranches.map(({ surplusShare }) => surplusShare!.value)).toEqual([0.334, 0.333, 0.333]);
    expect(isValid()).toBe(true);
    await press("Remove Junior");
    expect(deal().capital.tranches.map(({ surplusShare }) => surplusShare!.value)).toEqual([0.667, 0.333]);
    expect(isValid()).toBe(true);
  });

  it("that go leave the investor's share of surplus to the provider", async () => {
    open();
    const { investor, provider } = small.capital.surplus;
    await press(/^Remove /u);
    expect(deal().capital.tranches).toEqual([]);
    expect(deal().capital.surplus.investor.value).toBe(0);
    expect(deal().capital.surplus.provider.value).toBeCloseTo(investor.value + provider.value, 12);
  });
});

describe("the stack of capital", () => {
  it("is moved by Alt and arrows, the focus with it, each as one step", () => {
    open(layered);
    const button = screen.getByRole("button", { name: "Actions for the rank of Senior" });
    fireEvent.keyDown(button, { key: "ArrowDown", altKey: true });
    expect(layers()).toEqual(["Mezzanine + Junior", "Senior"]);
    expect(steps()).toBe(1);
    act(undo);
    expect(deal()).toBe(layered);
  });

  it("is left as it is by a press, and moved by a drag", () => {
    if (!("setPointerCapture" in Element.prototype))
      Object.assign(Element.prototype, { setPointerCapture: () => undefined });
    open(layered);
    const block = document.querySelector('[data-tranche="mezzanine"]')!;
    fireEvent.pointerDown(block, { button: 0, clientY: 10 });
    fireEvent.pointerMove(block, { clientY: 12 });
    fireEvent.pointerUp(block, { clientY: 12 });
    expect(deal()).toBe(layered);
    fireEvent.pointerDown(block, { button: 0, clientY: 10 });
    fireEvent.pointerMove(block, { clientY: 40 });
    fireEvent.pointerUp(block, { clientY: 40 });
    expect(layers()).toEqual(["Senior", "Junior", "Mezzanine"]);
  });

  it("says how much each layer is, and what of it is at risk", async () => {
    open(layered);
    await userEvent.click(screen.getAllByRole("button", { name: /Add a guarantee$/u })[0]!);
    expect(screen.getByText(/£155,000 at risk, £155,000 guaranteed by Guarantor/u)).toBeDefined();
    expect(screen.getAllByText(/all of it at risk · ranks equally/u)).toHaveLength(2);
  });
});

describe("ranking a tranche", () => {
  const ranked = () => deal().capital.tranches;
  it("takes it out of a class it shares, past one it does not, and into the one beside it", () => {
    openDeal("investment", layered);
    moveRank(ranked(), 2, 1);
    expect(layers()).toEqual(["Senior", "Mezzanine", "Junior"]);
    moveRank(ranked(), 2, -1);
    expect(layers()).toEqual(["Senior", "Junior", "Mezzanine"]);
    joinRank(ranked(), 2, -1);
    expect(layers()).toEqual(["Senior + Junior", "Mezzanine"]);
    expect(ranked().map(({ seniority }) => seniority)).toEqual([1, 2, 1]);
  });

  it("puts it where it is dropped, and changes nothing where it was", () => {
    openDeal("investment", layered);
    rankBefore(ranked(), 0, 0);
    expect(deal()).toBe(layered);
    rankBefore(ranked(), 2, 0);
    expect(layers()).toEqual(["Junior", "Senior", "Mezzanine"]);
    rankBefore(ranked(), 2, 3);
    expect(layers()).toEqual(["Senior", "Mezzanine", "Junior"]);
  });
});
