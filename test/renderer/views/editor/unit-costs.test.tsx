import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { produce, type Draft } from "immer";
import { act } from "react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Scenario } from "#shared/model/scenario.ts";
import { undo } from "#renderer/stores/edit-deal.ts";
import { DealEditor } from "#renderer/views/editor/deal-editor.tsx";
import { deal, openDeal, small, steps } from "./open-example.ts";

/** Opens the library on a deal whose savings are in prices of 2024. */
async function openLibrary(change: (draft: Draft<Scenario>) => void = () => {}) {
  openDeal(
    "savings",
    produce(small, (draft) => {
      draft.appraisal.priceBaseYear = 2024;
      draft.sources = draft.sources.filter(({ id }) => id !== "gm-unit-costs");
      draft.savings = [];
      change(draft);
    }),
  );
  render(<DealEditor />);
  await userEvent.click(screen.getByRole("button", { name: "Add from the unit-cost library…" }));
}

const search = () => screen.getByRole("searchbox", { name: "Search the library" });
const listed = () => within(screen.getByRole("listbox", { name: "Unit costs" })).queryAllByRole("option");
const add = () => userEvent.click(screen.getByRole("button", { name: "Add this saving" }));

describe("the unit-cost library", () => {
  beforeEach(() => openLibrary());
  afterEach(cleanup);

  it("shows each cost as published, its price year and what it is in base-year prices", () => {
    expect(listed()).toHaveLength(22);
    expect(listed()[0]!.textContent).toBe("A&E attendanceNHS£109 each2011/12£153.29");
    expect(screen.getByText(/Unit Cost Database v1.4, New Economy, Greater Manchester, 2015/u)).toBeTruthy();
  });

  it("is searched by name, agency and year, and says when nothing fits", async () => {
    await userEvent.type(search(), "homeless");
    expect(listed().map(({ textContent }) => textContent)).toEqual([expect.stringContaining("Homelessness")]);
    await userEvent.clear(search());
    await userEvent.type(search(), "police");
    expect(listed().map(({ textContent }) => textContent)).toEqual([expect.stringContaining("Arrest")]);
    await userEvent.clear(search());
    await userEvent.type(search(), "xyz");
    expect(screen.getByText("Nothing in the library fits “xyz”.")).toBeTruthy();
  });

  it("is walked and chosen from with keys alone, and adds with its source as one step", async () => {
    const before = deal();
    expect(document.activeElement).toBe(search());
    await userEvent.keyboard("a&e{ArrowDown}{Enter}");
    expect(screen.getByText(/^£153\.29\. Published: £109 each in prices of 2011\/12/u)).toBeTruthy();
    await add();
    expect(deal().savings).toMatchObject([
      {
        id: "a-and-e-attendance",
        name: "A&E attendance",
        budgetHolder: "nhs",
        kind: "fiscal",
        amount: { value: 153.29, status: "illustrative", source: "gm-unit-costs", grade: "D" },
        recurrence: { kind: "once" },
        optimismBias: { value: 0.15, grade: "D" },
      },
    ]);
    expect(deal().savings[0]!.amount.note).toContain("Uprated to 2024 × 1.4063");
    expect(deal().sources.filter(({ id }) => id === "gm-unit-costs")).toHaveLength(1);
    expect(screen.queryByRole("listbox", { name: "Unit costs" })).toBeNull();
    expect(steps()).toBe(1);
    act(undo);
    expect(deal()).toEqual(before);
  });

  it("lists its source once, however many costs are taken", async () => {
    for (const name of ["ambulance", "hostel"]) {
      if (name === "hostel")
        await userEvent.click(screen.getByRole("button", { name: "Add from the unit-cost library…" }));
      await userEvent.keyboard(`${name}{ArrowDown}{Enter}`);
      await add();
    }
    expect(deal().savings.map(({ amount }) => amount.source)).toEqual(["gm-unit-costs", "gm-unit-costs"]);
    expect(deal().sources.filter(({ title }) => title === "Unit Cost Database v1.4")).toHaveLength(1);
  });

  it("spreads a year over months, or as the user says, and adds a budget holder the deal lacks", async () => {
    await userEvent.keyboard("prison{ArrowDown}{Enter}");
    expect(screen.getByLabelText("Comes")).toHaveProperty("value", "monthly");
    expect(screen.getByText(/a month\. Published: £33,785 a year in prices of 2013\/14/u)).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText("Comes"), "Once, a day’s worth");
    await add();
    // £33,785 × 100 / 73.772725 / 365 = £125.4688.
    expect(deal().savings[0]).toMatchObject({ amount: { value: 125.47 }, recurrence: { kind: "once" } });
    expect(deal().budgetHolders.at(-1)).toEqual({ id: "prison-service", name: "Prison service" });
    expect(deal().savings[0]!.budgetHolder).toBe("prison-service");
  });
});

describe("the unit-cost library of another deal", () => {
  afterEach(cleanup);

  it("asks for the rise of prices beyond the deflator's last year", async () => {
    await openLibrary((draft) => {
      draft.appraisal.priceBaseYear = 2026;
      draft.appraisal.inflation.value = 0.02;
    });
    expect(listed()[0]!.textContent).toContain("£159.48");
    const growth = screen.getByLabelText("Prices rise after 2024 by, a year");
    await userEvent.clear(growth);
    await userEvent.type(growth, "3{Enter}");
    // 153.28828 × 1.03² = £162.62.
    expect(listed()[0]!.textContent).toContain("£162.62");
  });

  it("says that it is in pounds where the deal is not", async () => {
    await openLibrary((draft) => void (draft.deal.currency = "EUR"));
    expect(screen.getByText(/This deal is in EUR/u)).toBeTruthy();
    expect(screen.queryByRole("listbox", { name: "Unit costs" })).toBeNull();
  });
});
