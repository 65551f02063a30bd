import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { produce } from "immer";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { undo } from "#renderer/stores/edit-deal.ts";
import { DealEditor } from "#renderer/views/editor/deal-editor.tsx";
import { deal, openDeal, small, steps } from "./open-example.ts";

const withCases = produce(small, (draft) => {
  draft.plans = [
    {
      id: "low",
      name: "Low case",
      outcomes: { "move-in": 120 },
      payments: 1_000_000,
      paymentsByYear: [50_000, 60_000],
    },
    { id: "high", name: "High case", outcomes: {} },
  ];
});
const fill = async (label: string, text: string): Promise<void> => {
  const field = screen.getByLabelText(label);
  await userEvent.clear(field);
  if (text !== "") await userEvent.type(field, text);
  await userEvent.tab();
};

describe("plans", () => {
  beforeEach(() => openDeal("plans", withCases));
  afterEach(cleanup);

  it("are added as low, medium and high, and gone again with undo", async () => {
    openDeal("plans");
    render(<DealEditor />);
    const add = screen.getByRole("button", { name: "Add a case" });
    await userEvent.click(add);
    await userEvent.click(add);
    expect(deal().plans).toEqual([
      { id: "low-case", name: "Low case", outcomes: {} },
      { id: "medium-case", name: "Medium case", outcomes: {} },
    ]);
    undo();
    undo();
    expect(deal()).toBe(small);
  });

  it("take a name, a count of an outcome and payments, each as one step that can be undone", async () => {
    render(<DealEditor />);
    await fill("Name of case 2", "Stretch");
    await fill("Moved into accommodation in Stretch", "140");
    await fill("Payments of Stretch", "1.2m");
    expect(deal().plans![1]).toEqual({
      id: "high",
      name: "Stretch",
      outcomes: { "move-in": 140 },
      payments: 1_200_000,
    });
    expect(steps()).toBe(3);
    undo();
    expect(deal().plans![1]).not.toHaveProperty("payments");
  });

  it("that are changed are no longer the published ones, and say so", async () => {
    openDeal(
      "plans",
      produce(withCases, (draft) => {
        draft.plans![0]!.provenance = { status: "published", note: "Business case" };
      }),
    );
    render(<DealEditor />);
    expect(screen.getByRole("button", { name: "published: where Low case comes from" })).toBeTruthy();
    await fill("Payments of Low case", "900k");
    expect(deal().plans![0]!.provenance).toEqual({
      status: "illustrative",
      note: "Changed since it was published. Business case",
    });
    expect(steps()).toBe(1);
  });

  it("leave out of the file what is emptied", async () => {
    render(<DealEditor />);
    await fill("Moved into accommodation in Low case", "");
    await fill("Payments of Low case", "");
    await fill("Payments of Low case in 2015/16", "");
    await fill("Payments of Low case in 2014/15", "");
    expect(deal().plans![0]).toEqual({ id: "low", name: "Low case", outcomes: {} });
  });

  it("plan year by year on request, with nothing in the years before", async () => {
    render(<DealEditor />);
    await userEvent.click(screen.getByRole("button", { name: "Plan payments year by year" }));
    await fill("Payments of High case in 2016/17", "70k");
    expect(deal().plans![1]!.paymentsByYear).toEqual([0, 0, 70_000]);
  });

  it("say what is wrong with what was typed, and keep what was there", async () => {
    render(<DealEditor />);
    await fill("Moved into accommodation in Low case", "many");
    const cell = screen.getByLabelText("Moved into accommodation in Low case").closest("td")!;
    expect(within(cell).getByText(/The deal keeps 120/)).toBeTruthy();
    await fill("Moved into accommodation in Low case", "-5");
    expect(within(cell).getByText(/0 or more; it is -5/)).toBeTruthy();
  });

  it("are duplicated and removed from the menu of their column; the last takes the list with it", async () => {
    render(<DealEditor />);
    await userEvent.click(screen.getByRole("button", { name: "Actions for Low case" }));
    await userEvent.click(screen.getByRole("menuitem", { name: "Duplicate" }));
    expect(deal().plans!.map(({ name }) => name)).toEqual(["Low case", "Low case (copy)", "High case"]);
    for (const name of ["Low case", "Low case (copy)", "High case"]) {
      await userEvent.click(screen.getByRole("button", { name: `Actions for ${name}` }));
      await userEvent.click(screen.getByRole("menuitem", { name: "Remove" }));
    }
    expect(deal()).not.toHaveProperty("plans");
  });
});
