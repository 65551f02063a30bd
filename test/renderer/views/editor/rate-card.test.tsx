import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { act } from "react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { blockStore } from "#renderer/stores/block-store.ts";
import { undo } from "#renderer/stores/edit-deal.ts";
import { RateCardGrid } from "#renderer/views/editor/sections/rate-card-grid.tsx";
import { deal, openDeal, paste, steps } from "./open-example.ts";

const prices = () => deal().payment.rateCard.map(({ price }) => price.value);
const names = () => deal().payment.rateCard.map(({ name }) => name);
const priceOf = (name: string) => screen.getByLabelText(`Price of ${name}`);
const nameOf = (place: number) => screen.getByLabelText<HTMLInputElement>(`Name of rule ${place}`);
const enter = (field: HTMLInputElement): void => {
  field.focus();
  field.select();
};

/** What Ctrl+C would put on the clipboard. */
function copied(): string {
  let text = "";
  fireEvent.copy(document.activeElement!, { clipboardData: { setData: (_: string, what: string) => (text = what) } });
  return text;
}

describe("the rate card's grid", () => {
  beforeEach(() => {
    openDeal("rate-card");
    blockStore.setState({ from: undefined, to: undefined });
    render(<RateCardGrid />);
  });
  afterEach(cleanup);

  it("selects a block with Shift and arrows, says its size, and copies it for a spreadsheet", async () => {
    enter(nameOf(1));
    await userEvent.keyboard("{Shift>}{ArrowDown}{ArrowRight}{ArrowRight}{/Shift}");
    expect(screen.getByText("2 rows × 3 columns selected")).toBeDefined();
    expect(copied()).toBe("First assessment\tFirst assessment\t500\r\nSecond assessment\tSecond assessment\t500");
    await userEvent.keyboard("{ArrowDown}");
    expect(screen.queryByText(/selected$/u)).toBeNull();
  });

  it("copies the whole card with its heads", async () => {
    enter(nameOf(1));
    await userEvent.keyboard("{Control>}a{/Control}");
    expect(copied().split("\r\n")).toHaveLength(6);
    expect(copied()).toMatch(/^Rule\tOutcome\tPrice, GBP\tAccepted\tPaid\tEvidence\r\nFirst assessment\t/u);
  });

  it("takes a column of prices as one step, from the row down", () => {
    const before = prices();
    act(() => void paste(priceOf("Second assessment"), "£550\r\n250\r\n1,250\r\n"));
    expect(prices().slice(0, 5)).toEqual([before[0], 550, 250, 1250, before[4]]);
    expect(deal().payment.rateCard[1]!.price).toMatchObject({ status: "illustrative" });
    expect(steps()).toBe(1);
    act(undo);
    expect(prices()).toEqual(before);
  });

  it("fills a block with one cell", async () => {
    enter(priceOf("Second assessment") as HTMLInputElement);
    await userEvent.keyboard("{Shift>}{ArrowDown}{ArrowDown}{/Shift}");
    act(() => void paste(priceOf("Second assessment"), "750"));
    expect(prices().slice(0, 4)).toEqual([500, 750, 750, 750]);
    expect(steps()).toBe(1);
  });

  it("takes nothing of a block with faults, and lists them by cell", () => {
    const before = deal();
    act(() => void paste(priceOf("First assessment"), "550\t80%\nfree\t120%\n-3\t100%"));
    expect(deal()).toBe(before);
    const said = screen.getByRole("alert").textContent;
    expect(said).toContain("Line 2, price: “free” is not a number");
    expect(said).toContain("Line 2, accepted: It must be at most 100%");
    expect(said).toContain("Line 3, price: It must be 0 or more");
  });

  it("adds rules for lines beyond its end, with outcomes for names it does not know, as one step", () => {
    const before = deal();
    const lines = "Home found\t£1,200\r\nAccommodation kept 3 months\t900\r\nJob kept\t2k\r\n";
    act(() => void paste(nameOf(5), lines));
    expect(names().slice(4)).toEqual(["Home found", "Accommodation kept 3 months", "Job kept"]);
    expect(prices().slice(4)).toEqual([1200, 900, 2000]);
    expect(deal().payment.rateCard.at(-1)).toMatchObject({
      id: "job-kept",
      outcome: "job-kept",
      claimsPerPerson: "once",
    });
    expect(deal().outcomes).toHaveLength(before.outcomes.length + 1);
    expect(screen.getByText(/^3 lines were pasted, 2 rules of them new\. 1 outcome was added/u)).toBeDefined();
    expect(steps()).toBe(1);
    act(undo);
    expect(deal()).toBe(before);
  });

  it("moves rules with Alt and arrows, and the focus with them", async () => {
    enter(nameOf(1));
    fireEvent.keyDown(nameOf(1), { key: "ArrowDown", altKey: true });
    expect(names().slice(0, 2)).toEqual(["Second assessment", "First assessment"]);
    await act(async () => void (await new Promise((done) => requestAnimationFrame(done))));
    expect(document.activeElement).toBe(nameOf(2));
    await userEvent.keyboard("{Shift>}{ArrowDown}{/Shift}");
    fireEvent.keyDown(nameOf(2), { key: "ArrowUp", altKey: true });
    expect(names().slice(0, 3)).toEqual(["First assessment", "Third assessment", "Second assessment"]);
    expect(steps()).toBe(2);
  });

  it("adds, duplicates, moves and removes rules, each as one step", async () => {
    const menu = async (rule: string, action: string): Promise<void> => {
      await userEvent.click(screen.getByRole("button", { name: `Actions for ${rule}` }));
      await userEvent.click(screen.getByRole("menuitem", { name: action }));
    };
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

  it("says each rule in one sentence below it, which follows every edit and can be hidden", async () => {
    const says = (paid: string) =>
      screen.queryByText(
        new RegExp(
          `^Department for Communities and Local Government and Cabinet Office pay £1,500 for each young person who keeps accommodation for 3 months, ${paid}, at most £17,000 a young person, on a landlord's letter\\.$`,
          "u",
        ),
      );
    expect(says("once")).not.toBeNull();
    await userEvent.selectOptions(
      screen.getByLabelText("How often Accommodation kept 3 months is paid a person"),
      "At most 3",
    );
    expect(says("at most 3 times a young person")).not.toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Hide sentences" }));
    expect(says("at most 3 times a young person")).toBeNull();
    act(() => blockStore.setState({ sentences: true }));
  });
});
