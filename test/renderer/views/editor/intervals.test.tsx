import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { produce } from "immer";
import { act } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { undo } from "#renderer/stores/edit-deal.ts";
import { DealEditor } from "#renderer/views/editor/deal-editor.tsx";
import { deal, openDeal, small, steps } from "./open-example.ts";

/** Types a number over what stands in a field. */
async function type(label: string, text: string): Promise<void> {
  await userEvent.click(screen.getByLabelText(label));
  await userEvent.keyboard(`${text}{Enter}`);
}
const shown = (label: string): string => screen.getByLabelText<HTMLInputElement>(label).value;
afterEach(cleanup);

describe("months between", () => {
  it("service fees are 1 until told otherwise, as one step that can be undone", async () => {
    const withFee = produce(small, (draft) => {
      draft.payment.serviceFee = { amount: { value: 2_000_000, status: "illustrative" }, countsInCaps: true };
    });
    openDeal("rate-card", withFee);
    render(<DealEditor />);
    expect(shown("Every")).toBe("1");
    await type("Every", "12");
    expect(deal().payment.serviceFee!.everyMonths).toBe(12);
    expect(steps()).toBe(1);
    act(undo);
    expect(deal().payment.serviceFee).toEqual(withFee.payment.serviceFee);
    expect(shown("Every")).toBe("1");
  });

  it("costs likewise; 1 is left out of the file, and 0 is refused at the field", async () => {
    const costs = produce(small, (draft) => {
      draft.costs.lines[0]!.name = "Rent";
      draft.costs.lines[0]!.basis = { kind: "monthly", firstMonth: 0, lastMonth: 11, everyMonths: 3 };
    });
    openDeal("costs", costs);
    render(<DealEditor />);
    expect(shown("Months between Rent")).toBe("3");
    await type("Months between Rent", "0");
    expect(screen.getAllByText(/whole number between 1 and 1,200; it is 0/u).length).toBeGreaterThan(0);
    await type("Months between Rent", "1");
    expect(deal().costs.lines[0]!.basis).toEqual({ kind: "monthly", firstMonth: 0, lastMonth: 11 });
  });
});

describe("the contract in words", () => {
  it("tells the service fee after the rules", () => {
    openDeal(
      "rate-card",
      produce(small, (draft) => {
        draft.payment.serviceFee = {
          amount: { value: 2_000_000, status: "illustrative" },
          everyMonths: 12,
          firstMonth: 0,
          lastMonth: 24,
          countsInCaps: false,
        };
      }),
    );
    render(<DealEditor />);
    expect(
      screen.getByText(
        /pays? a service fee of £2,000,000 every 12 months from month 0 to month 24, whatever is achieved\. It does not count in annual and contract caps\./u,
      ),
    ).toBeDefined();
  });
});
