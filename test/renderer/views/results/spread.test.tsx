import { cleanup, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { shareWithError } from "#shared/format/spread-in-words.ts";
import { exampleScenario, simulated } from "./simulate-example.ts";
import { pageText, screen, showResults } from "./show-results.tsx";

afterEach(cleanup);

const aspire = exampleScenario("aspire");

describe("a share of the spread", () => {
  it("is read as a share even where its estimate is none: never below 0%, never above 100%", () => {
    expect(shareWithError({ share: 0.624, standardError: 0.031 })).toBe("62% ±3");
    expect(shareWithError({ share: -0.02, standardError: 0.04 })).toBe("0% ±4");
    expect(shareWithError({ share: 1.02, standardError: 0.004 })).toBe("100% ±0.4");
  });
});

describe("where the spread comes from", () => {
  it("is told for each figure as it stands in the document", () => {
    const result = simulated(aspire, 120);
    showResults(aspire, { kind: "done", of: aspire, result, seconds: 1, endedAt: 0 });
    const card = within(screen.getByRole("region", { name: "Where the spread comes from" }));
    expect(result.spread.length).toBeGreaterThan(0);
    for (const { measure, shared, people, chance } of result.spread) {
      const label = result.measures.find(({ id }) => id === measure)!.label;
      const cells = card.getByRole("rowheader", { name: label }).closest("tr")!.querySelectorAll("td");
      expect([...cells].map(({ textContent }) => textContent)).toEqual([shared, people, chance].map(shareWithError));
    }
  });

  it("is left out while too few trials are done to tell", () => {
    showResults(aspire, { kind: "done", of: aspire, result: simulated(aspire, 60), seconds: 1, endedAt: 0 });
    expect(screen.queryByRole("region", { name: "Where the spread comes from" })).toBeNull();
  });
});

describe("correlations that contradict each other", () => {
  it("are told with what is used", () => {
    const result = simulated(aspire, 60);
    const moved = [{ a: "quantity.a", b: "quantity.b", stated: 0.9, used: -0.655 }];
    showResults(aspire, {
      kind: "done",
      of: aspire,
      result: { ...result, correlationRepair: moved },
      seconds: 1,
      endedAt: 0,
    });
    expect(pageText()).toContain("quantity.a and quantity.b: 0.90 as stated, −0.66 as used");
  });

  it("are not mentioned where there are none", () => {
    showResults(aspire, { kind: "done", of: aspire, result: simulated(aspire, 60), seconds: 1, endedAt: 0 });
    expect(pageText()).not.toContain("contradict");
  });
});
