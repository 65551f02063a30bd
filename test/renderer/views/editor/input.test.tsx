import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { redo, undo } from "#renderer/stores/edit-deal.ts";
import { RateCardGrid } from "#renderer/views/editor/sections/rate-card-grid.tsx";
import { act } from "react";
import { deal, openDeal, steps } from "./open-example.ts";

const price = () => screen.getByLabelText<HTMLInputElement>("Price of Accommodation kept 3 months");
const priceInDeal = () => deal().payment.rateCard[4]!.price;

describe("a number of the deal", () => {
  beforeEach(() => {
    openDeal("rate-card");
    render(<RateCardGrid />);
  });
  afterEach(cleanup);

  it("changes nothing when it is entered and left", async () => {
    await userEvent.click(price());
    await userEvent.tab();
    expect(price().value).toBe("1,500");
    expect(steps()).toBe(0);
  });

  it("is taken on Enter, and demotes a published figure with a note of what it was", async () => {
    await userEvent.clear(price());
    await userEvent.type(price(), "£1,600{Enter}");
    expect(priceInDeal()).toMatchObject({ value: 1600, status: "illustrative" });
    expect(priceInDeal().note).toContain("Was published as £1,500.");
  });

  it("is published again when it is put back", async () => {
    const before = priceInDeal();
    await userEvent.clear(price());
    await userEvent.type(price(), "1600{Enter}");
    await userEvent.clear(price());
    await userEvent.type(price(), "1,500{Enter}");
    expect(priceInDeal()).toEqual(before);
  });

  it("is taken after a pause; all of one visit is one step", async () => {
    await userEvent.clear(price());
    await userEvent.type(price(), "16");
    await expect.poll(() => priceInDeal().value).toBe(16);
    await userEvent.type(price(), "00");
    await expect.poll(() => priceInDeal().value).toBe(1600);
    await userEvent.tab();
    expect(steps()).toBe(1);
    act(undo);
    expect(priceInDeal().value).toBe(1500);
  });

  it("makes two steps of two visits", async () => {
    for (const text of ["1600", "1700"]) {
      await userEvent.clear(price());
      await userEvent.type(price(), text);
      await userEvent.tab();
    }
    expect(steps()).toBe(2);
    act(undo);
    expect(priceInDeal().value).toBe(1600);
  });

  it("does not put back what was undone while it had the caret", async () => {
    await userEvent.clear(price());
    await userEvent.type(price(), "1600{Enter}");
    act(undo);
    expect(price().value).toBe("1,500");
    await userEvent.tab();
    expect(priceInDeal()).toMatchObject({ value: 1500, status: "published" });
    act(redo);
    expect(priceInDeal().value).toBe(1600);
  });

  it("says in words why a text is no number, and keeps the last good one", async () => {
    await userEvent.clear(price());
    await userEvent.type(price(), "about 5k");
    expect(price().getAttribute("aria-invalid")).toBe("true");
    const said = document.getElementById(price().getAttribute("aria-describedby")!)!;
    expect(said.textContent).toContain("“about 5k” is not a number");
    await userEvent.tab();
    expect(price().value).toBe("about 5k");
    expect(priceInDeal().value).toBe(1500);
  });

  it("is restored by Escape, also after a pause", async () => {
    await userEvent.clear(price());
    await userEvent.type(price(), "1600");
    await expect.poll(() => priceInDeal().value).toBe(1600);
    await userEvent.keyboard("{Escape}");
    expect(priceInDeal()).toMatchObject({ value: 1500, status: "published" });
    expect(price().value).toBe("1,500");
  });
});

describe("an uncertain number", () => {
  beforeEach(() => {
    openDeal("rate-card");
    render(<RateCardGrid />);
  });
  afterEach(cleanup);

  it("starts as a PERT around the value and goes back to it, published as before", async () => {
    const before = priceInDeal();
    await userEvent.click(screen.getByRole("button", { name: "Make price of Accommodation kept 3 months uncertain" }));
    expect(priceInDeal()).toMatchObject({
      value: { family: "pert", low: 1200, likely: 1500, high: 1800 },
      status: "illustrative",
    });
    await userEvent.click(
      screen.getByRole("button", { name: "Price of Accommodation kept 3 months: PERT £1,200 – £1,500 – £1,800" }),
    );
    await userEvent.click(screen.getByRole("button", { name: "Make price of Accommodation kept 3 months certain" }));
    expect(priceInDeal()).toEqual(before);
    expect(price().value).toBe("1,500");
  });

  it("shows the fault of a parameter at its field while it is typed", async () => {
    await userEvent.click(screen.getByRole("button", { name: "Make price of Accommodation kept 3 months uncertain" }));
    await userEvent.click(screen.getByRole("button", { name: /^Price of Accommodation kept 3 months: PERT/ }));
    const panel = within(screen.getByRole("dialog"));
    await userEvent.clear(panel.getByLabelText("Low"));
    await userEvent.type(panel.getByLabelText("Low"), "1700{Enter}");
    const likely = panel.getByLabelText("Likely");
    expect(document.getElementById(likely.getAttribute("aria-describedby")!)!.textContent).toBe(
      "Likely (1500) must not be below low (1700).",
    );
  });

  it("takes what was typed when its panel closes", async () => {
    await userEvent.click(screen.getByRole("button", { name: "Make price of Accommodation kept 3 months uncertain" }));
    await userEvent.click(screen.getByRole("button", { name: /^Price of Accommodation kept 3 months: PERT/ }));
    const high = within(screen.getByRole("dialog")).getByLabelText("High");
    await userEvent.clear(high);
    await userEvent.type(high, "2000");
    act(cleanup);
    expect(priceInDeal().value).toMatchObject({ high: 2000 });
  });

  it("takes a few values with probabilities", async () => {
    await userEvent.click(screen.getByRole("button", { name: "Make price of Accommodation kept 3 months uncertain" }));
    await userEvent.click(screen.getByRole("button", { name: /^Price of Accommodation kept 3 months: PERT/ }));
    const panel = within(screen.getByRole("dialog"));
    await userEvent.selectOptions(panel.getByRole("combobox"), "discrete");
    await userEvent.click(panel.getByRole("button", { name: "Add a value" }));
    const fourth = panel.getByLabelText("Probability of value 4");
    await userEvent.clear(fourth);
    await userEvent.type(fourth, "10%{Enter}");
    expect(panel.getByText(/must add up to 1; they add up to 1.1/)).toBeTruthy();
    await userEvent.click(panel.getByRole("button", { name: "Remove value 4" }));
    expect(priceInDeal().value).toMatchObject({ family: "discrete", values: { length: 3 } });
  });
});

describe("the panel of a figure's source", () => {
  beforeEach(() => {
    openDeal("rate-card");
    render(<RateCardGrid />);
  });
  afterEach(cleanup);

  it("shows the source in full and takes grade, owner and note", async () => {
    await userEvent.click(
      screen.getByRole("button", { name: "published: where price of Accommodation kept 3 months comes from" }),
    );
    const panel = within(screen.getByRole("dialog"));
    const source = deal().sources.find(({ id }) => id === priceInDeal().source)!;
    expect(panel.getAllByText(source.title).length).toBeGreaterThan(1);
    await userEvent.selectOptions(panel.getByLabelText("Evidence grade"), "B");
    await userEvent.type(panel.getByLabelText("Owner"), "Commissioner{Enter}");
    expect(priceInDeal()).toMatchObject({ status: "published", grade: "B", owner: "Commissioner" });
  });
});
