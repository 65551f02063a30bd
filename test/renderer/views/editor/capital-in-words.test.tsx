import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { produce } from "immer";
import { act } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { undo } from "#renderer/stores/edit-deal.ts";
import { DealEditor } from "#renderer/views/editor/deal-editor.tsx";
import type { Scenario } from "#shared/model/scenario.ts";
import { readScenarioText } from "#shared/schema/read-scenario-text.ts";
import { serialiseScenario } from "#shared/schema/serialise-scenario.ts";
import { deal, openDeal, small } from "./open-example.ts";

const outcome = small.outcomes[0]!;
const rate = { kind: "outcomeRate" as const, outcome: outcome.id, knownAfterMonths: 9 };

/** A bond whose coupon waits for the end, with terms that have no fields of their own. */
const withTerms: Scenario = produce(small, (draft) => {
  const [first] = draft.capital.tranches;
  first!.repayment = { kind: "atMonth", month: draft.deal.contractMonths - 1 };
  first!.coupon = {
    annualRate: { value: 0.02, status: "illustrative" },
    compounding: "simple",
    paid: "accrued",
    performance: {
      fromMonth: 1,
      decided: "atRepayment",
      schedule: { performance: rate, between: "stepped", points: [{ from: 0.5, value: 0.07 }] },
    },
  };
  first!.principalAtRisk = { performance: rate, between: "stepped", points: [{ from: 0.2, value: 1 }] };
  draft.capital.orderOfPayment = "classByClass";
  draft.capital.asNeededOrder = "inProportion";
});
const follows = /From month 1 the coupon follows the rate of .* 9 months before: 7% from 50%\. .* decides it for all/u;

const open = (): void => {
  openDeal("investment", withTerms);
  render(<DealEditor />);
};
const press = (name: RegExp) => userEvent.click(screen.getByRole("button", { name }));
afterEach(cleanup);

describe("terms of capital without fields of their own", () => {
  it("are told in words, and saved and read again as they were", () => {
    open();
    for (const words of [
      follows,
      /The share of principal that is repayable follows the rate of .*: 100% from 20%\./u,
      /^Tranches drawn as needed share each call/u,
      /^A class of seniority is paid fees, coupons and principal/u,
    ])
      expect(screen.getByText(words)).toBeDefined();
    const read = readScenarioText(serialiseScenario(deal()));
    expect(read.kind === "valid" && read.value).toEqual(withTerms);
  });

  it("are taken away, each as one step", async () => {
    open();
    await press(/^Remove: A class of seniority/u);
    expect(deal().capital.orderOfPayment).toBeUndefined();
    await press(/^Remove: From month 1 the coupon/u);
    expect(deal().capital.tranches[0]!.coupon!.performance).toBeUndefined();
    act(undo);
    expect(deal().capital.tranches[0]!.coupon!.performance).toBeDefined();
  });

  it("say what is wrong where another field makes them impossible", async () => {
    open();
    await userEvent.selectOptions(screen.getByLabelText("Due"), "At each payment");
    const said = within(screen.getByText(follows).closest("li")!);
    expect(said.getByText(/^A rate that is decided at repayment is not known when coupons are paid/u)).toBeDefined();
    await userEvent.selectOptions(screen.getByLabelText("Repaid"), "As cash allows");
    expect(said.getByText(/^This rate is decided in the month of repayment/u)).toBeDefined();
  });
});
