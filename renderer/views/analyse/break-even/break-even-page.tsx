import { useMemo, type ReactElement } from "react";
import type { BreakEvenDocument } from "#shared/analysis/break-even/break-even-document.ts";
import { breakEvenSentences } from "#shared/analysis/break-even/break-even-sentences.ts";
import { usualTrials } from "#shared/analysis/conduct/analysis-head.ts";
import { testsOf } from "#shared/analysis/tests/default-tests.ts";
import { figuresOf } from "#shared/sweep/decision-figures.ts";
import { BreakEvenPicture } from "../../../charts/break-even/break-even-picture.tsx";
import { BreakEvenTable } from "../../../charts/break-even/break-even-table.tsx";
import { ChartPanel } from "../../../charts/frame/chart-panel.tsx";
import { useDeal, useScenario } from "../../../stores/use-stores.ts";
import { showAnalysis } from "../../../stores/view-store.ts";
import { pictureAt } from "../../results/pictures/picture-at.tsx";
import { AnalysisLine } from "../analysis-line.tsx";
import { TakeawayOfAnalysis } from "../takeaway-of-analysis.tsx";
import { useAnswer, useKeepAnalysing } from "../use-keep-analysing.ts";
import { PriceRoomOfRun } from "./price-room-of-run.tsx";

/** How far effect, referrals and the start may be missed before each party's test turns, and the room of prices. */
export function BreakEvenPage(): ReactElement {
  const scenario = useScenario();
  const analyses = useDeal((state) => state.analyses);
  const asked = useMemo(() => {
    const known = new Set(figuresOf(scenario).map(({ id }) => id));
    const tests = testsOf(scenario, analyses).filter(({ figure }) => known.has(figure));
    if (tests.length === 0) return undefined;
    return { scenario, seed: scenario.run.seed, trials: usualTrials(scenario), tests };
  }, [scenario, analyses]);
  useKeepAnalysing("breakEven", asked);
  const { document, isOld } = useAnswer("breakEven", asked);
  return (
    <>
      <section className="card" aria-label="What is tested">
        <div className="space-standing">
          <p className="text-secondary">
            Effect, referrals and starts, each by itself; the contract’s end stays where it is.
          </p>
          <button type="button" className="button button--small" onClick={() => showAnalysis("tests")}>
            Change the tests
          </button>
        </div>
        {asked ? (
          <AnalysisLine kind="breakEven" asked={asked} soFar={soFar} />
        ) : (
          <p className="text-secondary">No party asks for anything this deal has a figure of. Add a test there.</p>
        )}
      </section>
      {document && document.dimensions.length > 0 && (
        <div className={isOld ? "results-body--stale" : undefined}>
          <TakeawayOfAnalysis document={document} name="break-even">
            <div className="stack">
              <ChartPanel
                title="Where each party’s test turns"
                caption="Strong colour: the test passes; pale: it fails. The line below a turn is where it lies in 19 of 20 runs."
                picture={pictureAt(BreakEvenPicture, { document })}
                table={<BreakEvenTable document={document} />}
              />
              <section className="card" aria-label="In sentences">
                <ul className="stack stack--tight">
                  {breakEvenSentences(document).map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              </section>
            </div>
          </TakeawayOfAnalysis>
        </div>
      )}
      <PriceRoomOfRun />
    </>
  );
}

const words = { effect: "effect", referrals: "referrals", delay: "delay" } as const;

const soFar = ({ dimensions }: BreakEvenDocument): string =>
  dimensions.length === 0 ? "nothing yet" : dimensions.map(({ id }) => words[id]).join(", ");
