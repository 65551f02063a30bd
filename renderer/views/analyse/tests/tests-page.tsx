import { useMemo, type ReactElement } from "react";
import { testsOf } from "#shared/analysis/tests/default-tests.ts";
import { useDeal, useScenario } from "../../../stores/use-stores.ts";
import { AnalysisLine } from "../analysis-line.tsx";
import { useAnswer, useKeepAnalysing } from "../use-keep-analysing.ts";
import { AddTest } from "./add-test.tsx";
import { SigningSentence } from "./signing-sentence.tsx";
import { TestsTable } from "./tests-table.tsx";

/** What each party asks of the deal before it signs, and whether the deal gives it. */
export function TestsPage(): ReactElement {
  const scenario = useScenario();
  const analyses = useDeal((state) => state.analyses);
  const asked = useMemo(() => {
    const { seed, trials } = scenario.run;
    return { scenario, seed, trials, tests: testsOf(scenario, analyses) };
  }, [scenario, analyses]);
  useKeepAnalysing("tests", asked);
  const { document, isOld } = useAnswer("tests", asked);
  return (
    <section className="card card--flush" aria-labelledby="tests-title">
      <div className="card__header">
        <div className="section-title">
          <h2 id="tests-title">What each party asks for</h2>
          <p className="section-title__about">
            A deal is signed when every party’s tests pass. They are kept in the file; solving, break-even and the deal
            space go by them.
          </p>
        </div>
        <AddTest tests={asked.tests} />
      </div>
      <div className={isOld ? "results-body--stale" : undefined}>
        <SigningSentence document={document} />
        <TestsTable tests={asked.tests} document={document} />
      </div>
      <div className="card__footer">
        <AnalysisLine kind="tests" asked={asked} />
      </div>
    </section>
  );
}
