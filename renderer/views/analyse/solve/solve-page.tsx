import type { ReactElement } from "react";
import type { SolveDocument } from "#shared/analysis/solve/solve-document.ts";
import { goalWords } from "#shared/analysis/solve/solve-words.ts";
import { decimal } from "#shared/format/decimal.ts";
import { ChartPanel } from "../../../charts/frame/chart-panel.tsx";
import { SolvePicture } from "../../../charts/solve/solve-picture.tsx";
import { SolveTable } from "../../../charts/solve/solve-table.tsx";
import { useAnalysisOf } from "../../../stores/use-stores.ts";
import { pictureAt } from "../../results/pictures/picture-at.tsx";
import { AnalysisLine } from "../analysis-line.tsx";
import { TakeawayOfAnalysis } from "../takeaway-of-analysis.tsx";
import { useAnswer, useKeepAnalysing } from "../use-keep-analysing.ts";
import { SolveAnswer } from "./solve-answer.tsx";
import { SolveChoice } from "./solve-choice.tsx";
import { useAskedSolve } from "./use-asked-solve.ts";

/** Which value of a term makes a figure meet a goal. */
export function SolvePage(): ReactElement {
  const question = useAskedSolve();
  const { asked } = question;
  useKeepAnalysing("solve", asked);
  const { document, isOld } = useAnswer("solve", asked);
  const isUnderWay = useAnalysisOf("solve").kind === "running";
  return (
    <>
      <section className="card" aria-label="What is looked for">
        <SolveChoice question={question} />
        <AnalysisLine kind="solve" asked={asked} soFar={soFar} />
      </section>
      {document && (
        <div className={isOld ? "results-body--stale" : undefined}>
          <TakeawayOfAnalysis document={document} name="solve">
            <div className="stack">
              <SolveAnswer document={document} isOff={isOld || isUnderWay} />
              <ChartPanel
                title={`${document.goal.label} · ${document.term.label}`}
                caption={`${document.goal.limit === "equal" ? "" : `Shaded: ${goalWords(document)}. `}The curve has ${decimal(document.scanTrials)} trials of each value, the answer ${decimal(document.trials)}; the band holds the figure in 19 of 20 runs.`}
                picture={pictureAt(SolvePicture, { document })}
                table={<SolveTable document={document} />}
              />
            </div>
          </TakeawayOfAnalysis>
        </div>
      )}
    </>
  );
}

const soFar = ({ scanTrials, trials, outcome }: SolveDocument): string =>
  outcome.kind === "underWay"
    ? `the curve, of ${decimal(scanTrials)} trials`
    : `the answer of ${decimal(trials)} trials`;
