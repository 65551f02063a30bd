import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { produce } from "immer";
import { examples } from "#shared/examples/examples.ts";
import { viewStore } from "#renderer/stores/view-store.ts";
import { DealEditor } from "#renderer/views/editor/deal-editor.tsx";
import { deal, openDeal, small, steps } from "./open-example.ts";

describe("problems of the deal", () => {
  afterEach(cleanup);

  it("stand at their field, in the summary and as a count in the outline", async () => {
    openDeal("rate-card");
    render(<DealEditor />);
    const price = screen.getByLabelText("Price of First assessment");
    await userEvent.clear(price);
    await userEvent.type(price, "-20");
    await userEvent.tab();
    expect(document.getElementById(price.getAttribute("aria-describedby")!)!.textContent).toContain("0 or more");
    expect(within(screen.getByRole("alert")).getByText(/0 or more/)).toBeTruthy();
    const outline = screen.getByRole("navigation", { name: "Parts of the deal" });
    expect(within(outline).getByRole("button", { name: /^Rate card/ }).textContent).toBe("Rate card1");
  });

  it("lead to their section and field from the summary, opening the row that holds it", async () => {
    openDeal(
      "deal",
      produce(small, (draft) => {
        draft.savings[1]!.optimismBias.value = 3;
      }),
    );
    render(<DealEditor />);
    await userEvent.click(within(screen.getByRole("alert")).getByRole("button"));
    expect(viewStore.getState().section).toBe("savings");
    await expect.poll(() => document.activeElement).toBe(screen.getByLabelText("Off for optimism bias"));
  });

  it("are all told where one field has several", () => {
    openDeal(
      "outcomes",
      produce(small, (draft) => {
        const outcome = draft.outcomes[4]!;
        if (outcome.kind === "binary") outcome.baseline.value = { family: "pert", low: 0.8, likely: 0.2, high: 0.4 };
      }),
    );
    render(<DealEditor />);
    const cell = document.getElementById("at-outcomes-4-baseline")!.closest("td")!;
    expect(within(cell).getByText(/Low \(0.8\) must not be above high/)).toBeTruthy();
    expect(within(cell).getByText(/Likely \(0.2\) must not be below low/)).toBeTruthy();
  });
});

describe("an outcome", () => {
  afterEach(cleanup);

  it("is kept while others name it, and the menu says which", async () => {
    openDeal("outcomes");
    render(<DealEditor />);
    await userEvent.click(screen.getByRole("button", { name: "Actions for Moved into accommodation" }));
    const remove = screen.getByRole("menuitem", { name: /^Remove/ });
    expect(remove.getAttribute("aria-disabled")).toBe("true");
    expect(remove.textContent).toContain("the stage “Accommodation kept 3 months”");
  });

  it("can be added, made a milestone, and removed again", async () => {
    openDeal("outcomes");
    render(<DealEditor />);
    await userEvent.click(screen.getByRole("button", { name: "Add an outcome" }));
    await userEvent.click(screen.getByRole("button", { name: "All fields of New outcome" }));
    await userEvent.selectOptions(screen.getByLabelText("Kind"), "milestone");
    expect(deal().outcomes.at(-1)).toMatchObject({ kind: "milestone", name: "New outcome", rate: { value: 0.5 } });
    await userEvent.click(screen.getByRole("button", { name: "Actions for New outcome" }));
    await userEvent.click(screen.getByRole("menuitem", { name: "Remove" }));
    expect(deal().outcomes).toEqual(small.outcomes);
    expect(steps()).toBe(3);
  });
});

describe("every section", () => {
  afterEach(cleanup);

  const sections = ["deal", "people", "outcomes", "rate-card", "savings", "costs", "investment", "appraisal"] as const;
  it.each(examples.flatMap(({ id, scenario }) => sections.map((section) => [id, section, scenario] as const)))(
    "of %s shows %s with a label for each field",
    (_, section, scenario) => {
      openDeal(section, scenario);
      render(<DealEditor />);
      const fields = [...document.querySelectorAll("input, select, textarea")];
      expect(fields.length).toBeGreaterThan(1);
      // A label names the field it is for, or the one within it.
      const isLabelled = (field: Element): boolean =>
        document.querySelector(`label[for="${field.id}"]`) !== null ||
        (field.closest("label")?.textContent ?? "") !== "";
      expect(fields.filter((field) => !isLabelled(field))).toEqual([]);
      expect(screen.queryByRole("alert")).toBeNull();
    },
  );
});
