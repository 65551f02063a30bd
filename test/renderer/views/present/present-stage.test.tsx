import { cleanup, render } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { dealStore } from "#renderer/stores/deal-store.ts";
import { presentStore } from "#renderer/stores/present-store.ts";
import { runStore } from "#renderer/stores/run-store.ts";
import { PresentFoot } from "#renderer/views/present/present-foot.tsx";
import { PresentStage } from "#renderer/views/present/present-stage.tsx";
import { ResultsBody } from "#renderer/views/results/results-body.tsx";
import type { ResultDocument } from "#shared/model/result.ts";
import { exampleScenario, simulated } from "../results/simulate-example.ts";

const of = exampleScenario("aspire");
let result: ResultDocument;
beforeAll(() => {
  result = simulated(of);
});
afterEach(cleanup);

describe("presenting results", () => {
  it("has a slide for every picture of the results page", () => {
    const page = render(<ResultsBody result={result} of={of} perspective="all" />);
    const pictures = [...page.container.querySelectorAll(".chart-panel h3")].map(({ textContent }) => textContent);
    cleanup();
    expect(pictures.length).toBeGreaterThan(10);
    render(<PresentStage result={result} of={of} />);
    expect(presentStore.getState().slides).toEqual(expect.arrayContaining(pictures));
  });

  it("has no slide for a picture that has nothing to show, and one for it as soon as it has", () => {
    const names = () => presentStore.getState().slides;
    const nobodyPays = { ...result, priceRoom: [], convergence: [] };
    const { rerender } = render(<PresentStage result={nobodyPays} of={of} />);
    expect(names()).not.toContain("Price room");
    expect(names()).toContain("Who pays and who saves");
    const before = names().length;
    rerender(<PresentStage result={result} of={of} />);
    expect(names()).toEqual(expect.arrayContaining(["Price room", "Who pays and who saves", "What caps withhold"]));
    // How settled the figures are, too.
    expect(names()).toHaveLength(before + 2);
  });

  it("says of the first trials of a run that they are those, and not of a whole run before the next", () => {
    dealStore.setState({ scenario: of });
    const whole = { ...of, run: { ...of.run, trials: result.trials } };
    const going = { kind: "running", done: 60, total: 10_000, startedAt: 0 } as const;
    const footOf = (run: Parameters<typeof runStore.setState>[0]): string | null => {
      cleanup();
      runStore.setState(run, true);
      return render(<PresentFoot result={result} />).container.textContent;
    };
    expect(footOf({ ...going, of, partial: result })).toContain("first 60 trials");
    expect(footOf({ kind: "cancelled", of, done: 60, total: 10_000, partial: result })).toContain("first 60 trials");
    expect(footOf({ ...going, of, partial: undefined, before: { result, of: whole } })).not.toContain("first");
  });
});
