import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { blockStore } from "#renderer/stores/block-store.ts";
import { RateCardGrid } from "#renderer/views/editor/sections/rate-card-grid.tsx";
import { deal, openDeal, steps } from "./open-example.ts";

const prices = () => deal().payment.rateCard.map(({ price }) => price.value);
const names = () => deal().payment.rateCard.map(({ name }) => name);
const priceOf = (name: string) => screen.getByLabelText(`Price of ${name}`);
const nameOf = (place: number) => screen.getByLabelText<HTMLInputElement>(`Name of rule ${place}`);
const enter = (field: HTMLInputElement): void => {
  field.focus();
  field.select();
};

describe("the keys of the rate card's grid", () => {
  beforeEach(() => {
    openDeal("rate-card");
    blockStore.setState({ from: undefined, to: undefined });
    render(<RateCardGrid />);
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

  it("moves along a row with Tab, and to its ends and the table's with Home and End", async () => {
    enter(nameOf(2));
    await userEvent.keyboard("{Tab}{Tab}");
    expect(document.activeElement).toBe(priceOf("Second assessment"));
    await userEvent.keyboard("{Shift>}{Tab}{/Shift}");
    expect(document.activeElement).toBe(screen.getByLabelText("Outcome of Second assessment"));
    await userEvent.keyboard("{End}");
    expect(document.activeElement).toBe(screen.getByLabelText("Evidence for Second assessment"));
    await userEvent.keyboard("{Control>}{Home}{/Control}");
    expect(document.activeElement).toBe(nameOf(1));
    await userEvent.keyboard("{Control>}{End}{/Control}");
    expect(document.activeElement).toBe(screen.getByLabelText(`Evidence for ${names()[4]}`));
  });

  it("goes into the text with F2 and to the marks with Shift+F2, and back with Escape", async () => {
    const field = priceOf("First assessment") as HTMLInputElement;
    enter(field);
    await userEvent.keyboard("{F2}");
    expect([field.selectionStart, field.selectionEnd]).toEqual([3, 3]);
    await userEvent.keyboard("{Shift>}{F2}{/Shift}");
    expect(document.activeElement).toBe(screen.getByLabelText("Make price of First assessment uncertain"));
    await userEvent.keyboard("{Shift>}{F2}{/Shift}");
    expect(document.activeElement).toBe(screen.getByLabelText(/where price of First assessment comes from/u));
    await userEvent.keyboard("{Escape}");
    expect(document.activeElement).toBe(field);
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
  });

  it("walks over a list without turning it", async () => {
    screen.getByLabelText("Outcome of First assessment").focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(screen.getByLabelText("Outcome of Second assessment"));
    expect(steps()).toBe(0);
  });
});
