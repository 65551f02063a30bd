import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { produce } from "immer";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SenseWarning } from "#shared/model/sense-warning.ts";
import { checkStore, noChecks } from "#renderer/stores/check-store.ts";
import { viewStore } from "#renderer/stores/view-store.ts";
import { DealEditor } from "#renderer/views/editor/deal-editor.tsx";
import { NotRunYet } from "#renderer/views/results/states/not-run-yet.tsx";
import { openDeal, small } from "./open-example.ts";

const warning = (parts: Partial<SenseWarning>): SenseWarning => ({
  path: ["payment", "contractCap"],
  code: "cap",
  weight: "mild",
  sentence: "The cap stops payments in most trials.",
  reason: "Work is not paid.",
  mend: "Raise the cap.",
  ...parts,
});
const show = (warnings: readonly SenseWarning[]): void =>
  checkStore.setState({ of: small, warnings, fault: undefined });

describe("checks", () => {
  beforeEach(() => {
    openDeal("checks");
    checkStore.setState(noChecks, true);
  });
  afterEach(cleanup);

  it("are quiet while there is nothing to say: no count in the outline", () => {
    show([]);
    render(<DealEditor />);
    expect(screen.getByText("No check found anything odd. The deal can be run.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Checks" }).textContent).toBe("Checks");
  });

  it("are listed by weight with what, why and what to do, and counted in the outline", () => {
    show([warning({ weight: "strong", sentence: "A slip.", path: ["savings"] }), warning({})]);
    render(<DealEditor />);
    const headings = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
    expect(headings).toEqual(["Look at these first", "Worth a look"]);
    for (const text of ["A slip.", "The cap stops payments in most trials."])
      expect(screen.getByText(text)).toBeTruthy();
    expect(screen.getAllByText("Raise the cap.")).toHaveLength(2);
    expect(screen.getByRole("button", { name: /^Checks/ }).textContent).toBe("Checks2");
  });

  it("lead to their field by keyboard", async () => {
    show([warning({})]);
    render(<DealEditor />);
    const go = screen.getByRole("button", { name: "Go to payment › contract cap" });
    go.focus();
    await userEvent.keyboard("{Enter}");
    expect(viewStore.getState().section).toBe("rate-card");
    await expect.poll(() => document.activeElement?.id).toBe("at-payment-contractCap");
  });

  it("open the row that holds their field", async () => {
    show([warning({ path: ["savings", 1, "startLagMonths"] })]);
    render(<DealEditor />);
    await userEvent.click(screen.getByRole("button", { name: /^Go to savings/ }));
    await expect.poll(() => document.activeElement?.id).toBe("at-savings-1-startLagMonths");
  });

  it("lead to the page where a place has no field of its own", async () => {
    show([warning({ path: ["savings"] })]);
    render(<DealEditor />);
    await userEvent.click(screen.getByRole("button", { name: "Go to savings" }));
    await expect.poll(() => document.activeElement?.id).toBe("editor-page-title");
    expect(document.activeElement!.textContent).toBe("Savings");
  });

  it("wait for problems to be mended", () => {
    openDeal(
      "checks",
      produce(small, (draft) => {
        draft.savings[1]!.optimismBias.value = 3;
      }),
    );
    show([warning({})]);
    render(<DealEditor />);
    expect(screen.getByText(/once what is listed above is mended/)).toBeTruthy();
  });

  it("are told before a run, which they do not block", async () => {
    render(<NotRunYet scenario={small} />);
    expect(screen.queryByText(/about this deal/)).toBeNull();
    act(() => show([warning({ weight: "strong" }), warning({})]));
    expect(screen.getByText(/2 checks ask about this deal, 1 strongly/)).toBeTruthy();
    expect(screen.getByRole("button", { name: /^Run/ }).hasAttribute("disabled")).toBe(false);
    await userEvent.click(within(screen.getByText(/2 checks ask/)).getByRole("button", { name: "Read them" }));
    expect(viewStore.getState()).toMatchObject({ screen: "deal", section: "checks" });
  });
});
