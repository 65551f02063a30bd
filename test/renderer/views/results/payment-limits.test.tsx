import { act, cleanup, renderHook } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { dealStore } from "#renderer/stores/deal-store.ts";
import { editDeal } from "#renderer/stores/edit-deal.ts";
import { usePaymentLimits } from "#renderer/views/results/pictures/use-payment-limits.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import { paymentLimits } from "#shared/report/payment-limits.ts";
import { exampleScenario } from "./simulate-example.ts";

afterEach(cleanup);

const deal = exampleScenario("kirklees");
const result = { scenario: { name: deal.deal.name }, limits: paymentLimits(deal.payment) } as unknown as ResultDocument;
const budget = deal.payment.budget!.value;

describe("the limits of a result", () => {
  it("are those of the open deal: one taken out of it is gone, and one added is there, before the next run", () => {
    dealStore.setState({ scenario: deal, step: "" });
    const { result: hook } = renderHook(() => usePaymentLimits(result));
    expect(hook.current.limits).toContainEqual({ id: "budget", label: "Budget", amount: budget });
    act(() => editDeal("no budget", (draft) => void delete draft.payment.budget));
    expect(hook.current.limits.map(({ id }) => id)).not.toContain("budget");
    act(() => editDeal("a cap", (draft) => void (draft.payment.contractCap = { value: 5, status: "illustrative" })));
    expect(hook.current.limits).toEqual([{ id: "contractCap", label: "Contract cap", amount: 5 }]);
    act(() => hook.current.move!("contractCap", 7));
    expect(hook.current.limits).toEqual([{ id: "contractCap", label: "Contract cap", amount: 7 }]);
  });

  it("of a result of another deal stay as it ran, and cannot be moved", () => {
    dealStore.setState({ scenario: { ...deal, deal: { ...deal.deal, name: "Another" } }, step: "" });
    const { result: hook } = renderHook(() => usePaymentLimits(result));
    expect(hook.current).toEqual({ limits: result.limits, move: undefined });
  });
});
