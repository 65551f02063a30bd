import { cleanup, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { circumstanceSentence, toldApart } from "#shared/report/circumstance-words.ts";
import { mishapsFirst } from "#renderer/views/results/tables/mishaps-first.ts";
import { exampleScenario, simulated } from "./simulate-example.ts";
import { screen, showResults } from "./show-results.tsx";

afterEach(cleanup);

const aspire = exampleScenario("aspire");

describe("why something goes wrong", () => {
  it("is told in a sentence and by the figures that tell most, all of them when asked", async () => {
    const result = simulated(aspire, 400);
    const over = result.circumstances.find(({ id }) => id === "payments.overBudget")!;
    showResults(aspire, { kind: "done", of: aspire, result, seconds: 1, endedAt: 0 });
    const card = within(screen.getAllByRole("region", { name: "Why payments go over the budget" })[0]!);
    card.getByText(circumstanceSentence(over, result));
    const rows = () => card.getAllByRole("row").slice(1);
    expect(over.figures.length).toBeGreaterThan(6);
    expect(rows().map((row) => row.querySelector("th")!.textContent)).toEqual(
      over.figures.slice(0, 6).map(({ label }) => label),
    );
    expect(rows()[0]!.textContent).toContain(toldApart(over.figures[0]!));
    await userEvent.click(card.getByRole("button", { name: `Show all ${over.figures.length} that tell them apart` }));
    expect(rows()).toHaveLength(over.figures.length);
  });

  it("comes first for one's own party, and not at all where it never happens", () => {
    const result = simulated(aspire, 400);
    const order = (perspective: "all" | "investor") => mishapsFirst(result, perspective).map(({ id }) => id);
    expect(order("all")[0]).toBe("payments.overBudget");
    expect(order("investor")[0]).toBe("investor.loss");
    const never = { ...result, circumstances: result.circumstances.map((each) => ({ ...each, trials: 0 })) };
    expect(mishapsFirst(never, "all")).toEqual([]);
  });
});
