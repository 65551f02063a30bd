import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useEffect, useState } from "react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { forgetComparison } from "#renderer/stores/compare-deals.ts";
import { bridgeStepsText } from "#renderer/views/compare/bridge/bridge-steps-text.ts";
import { BridgeSteps } from "#renderer/views/compare/bridge/bridge-steps.tsx";
import { stepKey } from "#renderer/views/compare/bridge/moved-step.ts";
import { useBridge } from "#renderer/views/compare/bridge/use-bridge.ts";
import type { BridgeDocument } from "#shared/analysis/bridge/bridge-document.ts";
import { conductBridge } from "#shared/analysis/bridge/conduct-bridge.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { outcome, people, rule, term } from "../../../shared/support/deal-parts.ts";
import { inProcessCrew, unheard } from "../../../shared/support/in-process-crew.ts";
import { plainDeal } from "../../../shared/support/plain-deal.ts";

const deal = (price: number, count: number, cap?: number): Scenario =>
  plainDeal({
    outcomes: [outcome("job")],
    cohort: { segments: [people("all", count)] },
    payment: { rateCard: [rule("job", price)], ...(cap && { contractCap: term(cap) }) },
  });
const base = deal(100, 10);
const ofFile = (id: string, name: string, scenario: Scenario) => ({
  id,
  name,
  variant: undefined,
  scenario,
  unfit: [],
});
const deals = [ofFile("base", "Base", base), ofFile("offer", "Offer", deal(120, 12, 1300))];
const choice = { base, all: deals, chosen: ["base", "offer"], deals };

/** The table as the page has it, with the bridge worked out in this thread. */
function Page({ of = choice }: { readonly of?: typeof choice }) {
  const bridge = useBridge(of)!;
  const [document, setDocument] = useState<BridgeDocument>();
  useEffect(() => {
    void conductBridge({ ...bridge.asked, trials: 4 }, inProcessCrew(), unheard).then(setDocument);
  }, [bridge]);
  const isNow = document?.steps.map(stepKey).join() === bridge.steps.map(stepKey).join();
  return <BridgeSteps bridge={bridge} document={document} isNow={isNow} />;
}

beforeEach(forgetComparison);
afterEach(cleanup);

const payments = () =>
  screen
    .getAllByRole("row")
    .slice(1)
    .map((row) => within(row).getAllByRole("cell")[0]!.textContent);

describe("the steps of a bridge in a table", () => {
  it("are put into another order by their buttons, which keep the focus, and add up in each", async () => {
    render(<Page />);
    await screen.findAllByText("−£140");
    expect(payments()).toEqual(["£1,000", "+£200", "+£240", "−£140", "£1,300"]);
    const up = screen.getByRole("button", { name: "Move up: Payment: contract cap" });
    up.focus();
    await userEvent.keyboard("{Enter}");
    expect(document.activeElement!.getAttribute("aria-label")).toBe("Move up: Payment: contract cap");
    await userEvent.keyboard("{Enter}");
    // First now: it cannot go further up, and the other button takes the focus.
    expect(document.activeElement!.getAttribute("aria-label")).toBe("Move down: Payment: contract cap");
    // 1,000 is below the cap; 12 × 100 is 1,200; 12 × 120 is capped at 1,300.
    await screen.findAllByText("+£100");
    expect(payments()).toEqual(["£1,000", expect.stringContaining("no change"), "+£200", "+£100", "£1,300"]);
    await userEvent.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(document.activeElement!.getAttribute("aria-label")).toBe("Move down: Payment: contract cap");
    await userEvent.click(screen.getByRole("button", { name: "Order of the file" }));
    await screen.findAllByText("−£140");
    expect(screen.queryByRole("button", { name: "Order of the file" })).toBeNull();
  });

  it("keep the focus on a step that is joined with another where it is moved to", async () => {
    const kept = plainDeal({
      outcomes: [outcome("job"), outcome("kept")],
      cohort: { segments: [people("all", 10)] },
      payment: { rateCard: [rule("job", 120), rule("kept", 50)] },
    });
    const two = [deals[0]!, ofFile("offer", "Offer", kept)];
    render(<Page of={{ ...choice, deals: two }} />);
    await screen.findAllByText("+£500");
    // Before its outcome a rule would pay for what there is not: the two go together.
    screen.getByRole("button", { name: "Move up: “Rule kept” (rate card)" }).focus();
    await userEvent.keyboard("{Enter}{Enter}");
    const focused = document.activeElement!.getAttribute("aria-label")!;
    expect(focused).toMatch(/^Move (up|down): .*“Rule kept”/u);
    expect(focused).toContain(" with ");
  });

  it("are given to a spreadsheet in full, with their errors", async () => {
    const asked = { scenario: base, from: deals[0]!, to: deals[1]!, seed: 1, trials: 4 };
    const text = bridgeStepsText(await conductBridge(asked, inProcessCrew(), unheard));
    const [head, ...rows] = text.split("\n").map((line) => line.split("\t"));
    expect(head!.slice(0, 4)).toEqual([
      "Step",
      "What changes",
      "Commissioner: expected payments",
      "Commissioner: expected payments: standard error",
    ]);
    // Two parties have a chance of a loss: no two columns have one name.
    expect(new Set(head).size).toBe(head!.length);
    expect(rows.map((cells) => cells[2])).toEqual(["1000", "200", "240", "-140", "1300"]);
    for (const cells of rows) expect(cells).toHaveLength(head!.length);
  });
});
