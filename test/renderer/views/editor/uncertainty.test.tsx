import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { produce } from "immer";
import { afterEach, describe, expect, it } from "vitest";
import type { Scenario } from "#shared/model/scenario.ts";
import { dealInputs } from "#renderer/stores/deal-inputs.ts";
import { dealProblems } from "#renderer/stores/deal-problems.ts";
import { dealStore } from "#renderer/stores/deal-store.ts";
import { undo } from "#renderer/stores/edit-deal.ts";
import { UncertaintySection } from "#renderer/views/editor/uncertainty/uncertainty-section.tsx";
import { deal, openDeal, small, steps } from "./open-example.ts";

const pert = { family: "pert", low: 0.2, likely: 0.3, high: 0.5 } as const;

/** Three uncertain rates, and nothing said yet of how they move. */
const uncertain: Scenario = produce(small, (draft) => {
  delete draft.uncertainty;
  for (const outcome of draft.outcomes) if (outcome.kind === "binary") outcome.baseline.value = 0.1;
  draft.cohort.segments[0]!.startRate.value = pert;
  draft.cohort.withinPersonCorrelation.value = pert;
  draft.payment.rateCard[0]!.evidenceRate = { value: pert, status: "illustrative" };
});
const ids = ["segment.young-people.startRate", "cohort.withinPersonCorrelation"];

const show = (scenario: Scenario = uncertain): void => {
  openDeal("uncertainty", scenario);
  render(<UncertaintySection />);
};
const click = (name: string | RegExp): void => void fireEvent.click(screen.getByRole("button", { name }));
const type = (field: HTMLElement, text: string): void => {
  fireEvent.change(field, { target: { value: text } });
  fireEvent.keyDown(field, { key: "Enter" });
};
const undoable = (): string => dealStore.getState().step;
afterEach(cleanup);

describe("the page of uncertainty", () => {
  it("lists every uncertain input with mean, P5 and P95", () => {
    show();
    const table = within(screen.getByRole("region", { name: "Uncertain inputs" }));
    const row = table.getByRole("row", { name: /share who start/u });
    // PERT 0.2, 0.3, 0.5: (0.2 + 4 × 0.3 + 0.5) / 6 = 31.7 %; P5 and P95 of 0.2 + 0.3 × Beta(7/3, 11/3) by numeric integration.
    expect(row.textContent).toMatch(/PERT31\.7%23\.3%41\.4%/u);
  });

  it("adds a driver that is valid at once, with named steps, and takes it back", () => {
    show();
    click("Add a driver");
    expect(Object.values(deal().uncertainty!.drivers![0]!.loadings)).toEqual([0.5, 0.5]);
    expect(dealProblems(deal())).toEqual([]);
    expect(undoable()).toBe("adding a driver");
    act(undo);
    expect(deal().uncertainty).toBeUndefined();
  });

  it("says at the strength that is too large what is wrong with it", () => {
    show();
    click("Add a driver");
    const strength = screen.getAllByRole("textbox", { name: /^How strongly .* follows New driver$/u })[0]!;
    type(strength, "1.4");
    expect(document.getElementById(strength.getAttribute("aria-describedby")!)!.textContent).toContain(
      "must be between −1 and 1",
    );
  });

  it("shows what a run uses where three pairs contradict each other", () => {
    const [a, b, c] = dealInputs(uncertain).flatMap(({ id, value }) => (typeof value === "number" ? [] : [id]));
    const rankCorrelations = [
      { a: a!, b: b!, correlation: 0.9 },
      { a: a!, b: c!, correlation: 0.9 },
      { a: b!, b: c!, correlation: 0.9 },
    ];
    show({ ...uncertain, uncertainty: { rankCorrelations } });
    expect(screen.queryByText(/cannot be as stated/u)).toBeNull();
    type(screen.getAllByRole("textbox", { name: /^Rank correlation of/u })[2]!, "-0.9");
    expect(screen.getByText(/3 pairs cannot be as stated/u)).toBeTruthy();
    expect(screen.getAllByText(/^used: /u)).toHaveLength(3);
    // Of ρ, ρ, −ρ the nearest that can be is ½, ½, −½ in normal scores: (6/π) arcsin(¼) = 0.48.
    expect(screen.getAllByText(/^used: .?0\.4[78]/u)).toHaveLength(3);
  });

  it("states a pair from a cell of the matrix", () => {
    show();
    click("Add a driver");
    click(/share who start with .*: 0\.24$/u);
    expect(deal().uncertainty!.rankCorrelations).toEqual([
      { a: expect.any(String) as string, b: expect.any(String) as string, correlation: 0.24 },
    ]);
  });
});

describe("quantities and formulas", () => {
  const makeFormula = (of: RegExp): HTMLElement => {
    const choice = screen.getByRole<HTMLSelectElement>("combobox", { name: "Make an input a formula" });
    const option = [...choice.options].find(({ text }) => of.test(text))!;
    fireEvent.change(choice, { target: { value: option.value } });
    return screen.getByRole("textbox", { name: of });
  };

  it("make a price a formula that stays valid, then read it as it is typed", () => {
    show();
    click("Add a quantity");
    const before = deal().payment.rateCard[0]!.price.value as number;
    const field = makeFormula(/^First assessment: price$/u);
    expect(deal().payment.rateCard[0]!.price.value).toEqual({ family: "formula", expression: String(before) });
    expect(dealProblems(deal())).toEqual([]);
    fireEvent.change(field, { target: { value: "quantity * 2" } });
    expect(screen.getByText(/= £2,000/u)).toBeTruthy();
    fireEvent.change(field, { target: { value: 'quantity + input("segment.young-people.referrals")' } });
    expect(field.getAttribute("aria-invalid")).toBe("true");
    fireEvent.change(field, { target: { value: "quantity *" } });
    expect(document.getElementById(field.getAttribute("aria-describedby")!)!.textContent).toMatch(/cannot be read/u);
    expect(deal().payment.rateCard[0]!.price.value).toMatchObject({ expression: String(before) });
  });

  it("rename a quantity wherever it is named, as one step", () => {
    show();
    click("Add a quantity");
    type(makeFormula(/^First assessment: price$/u), 'quantity * 2 + input("quantity.quantity")');
    const count = steps();
    const name = screen.getByRole("textbox", { name: "Name in formulas of New quantity" });
    type(name, "wage");
    expect(deal().payment.rateCard[0]!.price.value).toMatchObject({ expression: "wage * 2 + wage" });
    expect(steps()).toBe(count + 1);
    expect(dealProblems(deal())).toEqual([]);
  });
});

it("knows the inputs by the names a file gives them", () => {
  show();
  click("Add a driver");
  expect(Object.keys(deal().uncertainty!.drivers![0]!.loadings)).toEqual(ids);
});
