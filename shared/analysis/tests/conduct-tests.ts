import type { PartyTest } from "../../model/analyses.ts";
import { trialsOfCase } from "../../sweep/point-trials.ts";
import type { TrialsTable } from "../../run/trials-table.ts";
import { analysisHead, type AskedOfDeal } from "../conduct/analysis-head.ts";
import type { Conduct } from "../conduct/conduct.ts";
import { testFigure } from "./test-figure.ts";
import type { TestsDocument } from "./tests-document.ts";

/** A deal and what parties ask of it. */
export interface AskedTests extends AskedOfDeal {
  readonly tests: readonly PartyTest[];
}

/** Simulates a deal and says whether each party's tests pass. */
export const conductTests: Conduct<AskedTests, TestsDocument> = async (asked, crew, listener) => {
  const { scenario, seed, trials, tests } = asked;
  const sumUp = (table: TrialsTable, upTo: number): TestsDocument => {
    const point = trialsOfCase(scenario, table, 0, upTo);
    return { ...analysisHead("tests", asked, upTo), tests: tests.map((test) => testFigure(test, point)) };
  };
  const table = await crew.simulate({
    cases: [{ scenario }],
    seed,
    trials,
    progress: (done, part) => {
      listener.progress(done, trials);
      const { contiguous } = part;
      listener.offer({ done: contiguous, total: trials }, () => sumUp(part, contiguous));
    },
  });
  return sumUp(table, trials);
};
