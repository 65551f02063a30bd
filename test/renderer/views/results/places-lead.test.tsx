import { act, cleanup, fireEvent } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { conductReplay } from "#shared/analysis/replay/conduct-replay.ts";
import type { WhereToLook } from "#shared/analysis/replay/where-to-look.ts";
import { replayStore, usualReplay } from "#renderer/stores/replay-store.ts";
import { inProcessCrew, unheard } from "../../../shared/support/in-process-crew.ts";
import { exampleScenario, simulated } from "./simulate-example.ts";
import { showResults } from "./show-results.tsx";

afterEach(() => {
  cleanup();
  act(() => replayStore.setState(usualReplay, true));
});

const TRIALS = 120;

/** Where the first, the middle and the last place of a picture lead to. */
function ledTo(stage: Element): readonly (WhereToLook | undefined)[] {
  return ["Home", "PageDown", "End"].map((key) => {
    replayStore.setState(usualReplay, true);
    fireEvent.keyDown(stage, { key });
    fireEvent.keyDown(stage, { key: "Enter" });
    const { where, there } = replayStore.getState();
    // What is left over when all else is taken off is no figure of a trial: any future is one of it.
    expect(there).toBeUndefined();
    return where;
  });
}

describe("every picture of the results", () => {
  it("leads from its places to futures that there are", async () => {
    const of = exampleScenario("aspire");
    showResults(of, { kind: "done", of, result: simulated(of, TRIALS), seconds: 1, endedAt: 0 });
    const stages = [...document.querySelectorAll(".chart__stage")];
    expect(stages.length).toBeGreaterThan(12);
    const all = new Map<string, WhereToLook>();
    for (const stage of stages) {
      const name = stage.getAttribute("aria-label")!;
      expect(name).toMatch(/Enter tells a typical future there$/u);
      const led = ledTo(stage);
      expect(
        led.some((where) => where?.kind !== "all"),
        name,
      ).toBe(true);
      for (const where of led) all.set(`${name}: ${JSON.stringify(where)}`, where!);
    }
    for (const [name, where] of all) {
      const told = await conductReplay(
        { scenario: of, seed: of.run.seed, trials: TRIALS, where },
        inProcessCrew(),
        unheard,
      );
      expect(told.trial, `${name} ${told.whereWords}`).toBeDefined();
    }
  });
});
