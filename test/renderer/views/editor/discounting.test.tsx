import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { act } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { undo } from "#renderer/stores/edit-deal.ts";
import { DealEditor } from "#renderer/views/editor/deal-editor.tsx";
import { deal, openDeal, steps } from "./open-example.ts";

const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));

describe("the appraisal's discount rates", () => {
  afterEach(cleanup);

  it("take the Green Book's in one step, with their source and date", async () => {
    openDeal("appraisal");
    render(<DealEditor />);
    const before = deal();
    await press("Green Book defaults");
    const { discountRate, laterDiscountRates } = deal().appraisal;
    expect(discountRate).toMatchObject({ value: 0.035, status: "published", source: "green-book" });
    expect(discountRate.note).toContain("December 2025");
    expect(laterDiscountRates).toEqual([
      { fromYear: 31, rate: 0.03 },
      { fromYear: 76, rate: 0.025 },
    ]);
    expect(deal().sources.filter(({ id }) => id === "green-book")).toHaveLength(1);
    expect(steps()).toBe(1);
    act(undo);
    expect(deal()).toEqual(before);
  });

  it("are edited, kept in order and removed", async () => {
    openDeal("appraisal");
    render(<DealEditor />);
    await press(/Add a later rate$/u);
    await press("Add a later rate");
    expect(deal().appraisal.laterDiscountRates).toEqual([
      { fromYear: 31, rate: 0.03 },
      { fromYear: 76, rate: 0.03 },
    ]);
    const second = screen.getAllByLabelText("From year")[1]!;
    await userEvent.clear(second);
    await userEvent.type(second, "20{Enter}");
    expect(
      screen.getAllByText(/rising order of years, so this must be after year 31; it is 20/u).length,
    ).toBeGreaterThan(0);
    await press("Remove: one rate for all years");
    expect(deal().appraisal.laterDiscountRates).toBeUndefined();
  });
});

describe("a saving's optimism bias", () => {
  afterEach(cleanup);

  const openSaving = async (): Promise<void> => {
    openDeal("savings");
    render(<DealEditor />);
    await userEvent.click(screen.getAllByRole("button", { name: /Homelessness application avoided/u })[0]!);
  };
  const bias = () => deal().savings[0]!.optimismBias;
  const grade = (name: string) => userEvent.selectOptions(screen.getByLabelText("Evidence grade"), name);

  it("follows the grade of the evidence", async () => {
    await openSaving();
    expect(screen.getByText("Default of grade D")).toBeTruthy();
    await grade("F: judgement");
    expect(bias()).toMatchObject({ value: 0.4, grade: "F" });
    expect(steps()).toBe(1);
  });

  it("keeps a share of one's own, and offers the grade's", async () => {
    await openSaving();
    const share = screen.getByLabelText("Off for optimism bias");
    await userEvent.clear(share);
    await userEvent.type(share, "12{Enter}");
    await grade("B: local records");
    expect(bias()).toMatchObject({ value: 0.12, grade: "B" });
    await press("Take the default of grade B, 5%");
    expect(bias().value).toBe(0.05);
    await grade("Not graded");
    expect(bias()).not.toHaveProperty("grade");
    expect(bias().value).toBe(0.05);
  });

  it("stands beside a discount rate of the saving's own", async () => {
    await openSaving();
    await press(/Add its own rate/u);
    expect(deal().savings[0]!.discountRate).toMatchObject({ value: 0.015 });
    await press("Remove its own rate");
    expect(deal().savings[0]).not.toHaveProperty("discountRate");
  });
});
