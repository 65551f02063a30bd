import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { act } from "react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { undo } from "#renderer/stores/edit-deal.ts";
import { DealEditor } from "#renderer/views/editor/deal-editor.tsx";
import { readPastedPrices } from "#renderer/views/editor/sections/paste-prices.ts";
import { deal, openDeal, paste, steps } from "./open-example.ts";

const prices = () => deal().payment.rateCard.map(({ price }) => price.value);
const priceOf = (name: string) => screen.getByLabelText(`Price of ${name}`);

describe("the rate card's grid", () => {
  beforeEach(() => {
    openDeal("rate-card");
    render(<DealEditor />);
  });
  afterEach(cleanup);

  it("moves down and up a column with arrows and Enter", async () => {
    await userEvent.click(priceOf("First assessment"));
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(priceOf("Second assessment"));
    await userEvent.keyboard("{Enter}");
    expect(document.activeElement).toBe(priceOf("Third assessment"));
    await userEvent.keyboard("{ArrowUp}{ArrowUp}");
    expect(document.activeElement).toBe(priceOf("First assessment"));
  });

  it("takes what was typed when it moves on", async () => {
    await userEvent.clear(priceOf("First assessment"));
    await userEvent.type(priceOf("First assessment"), "600{ArrowDown}");
    expect(prices()[0]).toBe(600);
  });

  it("moves along a row at the ends of the text only", async () => {
    const field = priceOf("First assessment") as HTMLInputElement;
    field.focus();
    field.setSelectionRange(1, 1);
    await userEvent.keyboard("{ArrowLeft}");
    expect(document.activeElement).toBe(field);
    field.setSelectionRange(0, field.value.length);
    await userEvent.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(screen.getByLabelText("Evidence accepted for First assessment"));
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(screen.getByLabelText("Evidence accepted for Second assessment"));
  });

  it("walks over a list without turning it", async () => {
    screen.getByLabelText("Outcome of First assessment").focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(screen.getByLabelText("Outcome of Second assessment"));
    expect(steps()).toBe(0);
  });

  it("takes cells from a spreadsheet as one step, from the row down", () => {
    const before = prices();
    act(() => void paste(priceOf("Second assessment"), "£550\r\n250\r\n1,250\r\n"));
    expect(prices().slice(0, 5)).toEqual([before[0], 550, 250, 1250, before[4]]);
    expect(deal().payment.rateCard[1]!.price).toMatchObject({ status: "illustrative" });
    expect(steps()).toBe(1);
    act(undo);
    expect(prices()).toEqual(before);
  });

  it("takes nothing of a column with faults, and lists them by line", () => {
    const before = prices();
    act(() => void paste(priceOf("First assessment"), "550\nfree\n-3"));
    expect(prices()).toEqual(before);
    const said = screen.getByRole("alert").textContent;
    expect(said).toContain("Line 2: “free” is not a number");
    expect(said).toContain("Line 3: a price must be 0 or more");
  });

  it("adds, duplicates, moves and removes rules, each as one step", async () => {
    const menu = async (rule: string, action: string): Promise<void> => {
      await userEvent.click(screen.getByRole("button", { name: `Actions for ${rule}` }));
      await userEvent.click(screen.getByRole("menuitem", { name: action }));
    };
    const names = () => deal().payment.rateCard.map(({ name }) => name);
    const before = names();
    await menu("First assessment", "Duplicate");
    expect(names()[1]).toBe("First assessment (copy)");
    await menu("First assessment (copy)", "Move down");
    expect(names().slice(0, 3)).toEqual(["First assessment", "Second assessment", "First assessment (copy)"]);
    await menu("First assessment (copy)", "Remove");
    expect(names()).toEqual(before);
    await userEvent.click(screen.getByRole("button", { name: "Add a rule" }));
    expect(names()).toHaveLength(before.length + 1);
    expect(steps()).toBe(4);
  });

  it("says each rule in one sentence", () => {
    expect(
      screen.getByText(
        /^Department for Communities and Local Government and Cabinet Office pay £1,500 for each person with “Accommodation kept 3 months”, once, at most £17,000 a person/,
      ),
    ).toBeTruthy();
  });
});

describe("readPastedPrices", () => {
  it("takes the last filled cell of each line", () => {
    expect(readPastedPrices("Job\t£4,500\t\nHome\t500\t", 5, "GBP")).toEqual({ kind: "prices", prices: [4500, 500] });
  });

  it("refuses more lines than there are rules", () => {
    expect(readPastedPrices("1\n2\n3", 2, "GBP")).toMatchObject({ kind: "faults" });
  });

  it("refuses a gap rather than shift what follows", () => {
    expect(readPastedPrices("1\n\n3", 5, "GBP")).toMatchObject({
      kind: "faults",
      sentences: ["Line 2: A number is needed here."],
    });
  });
});
