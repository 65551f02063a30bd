import { capital } from "#shared/format/in-words.ts";
import { createElement, useMemo, useState, type ReactElement } from "react";
import { usualTrials } from "#shared/analysis/conduct/analysis-head.ts";
import type {
  Loss,
  ReverseStressDocument,
  StandingInput,
} from "#shared/analysis/reverse-stress/reverse-stress-document.ts";
import {
  lossSentences,
  lossWords,
  standingSentence,
} from "#shared/analysis/reverse-stress/reverse-stress-sentences.ts";
import { ChartPanel } from "../../../charts/frame/chart-panel.tsx";
import { StandingTable } from "../../../charts/reverse-stress/standing-table.tsx";
import { TwoSidesPicture } from "../../../charts/reverse-stress/two-sides-picture.tsx";
import { ChoiceField } from "../../../inputs/choice-field.tsx";
import { useScenario } from "../../../stores/use-stores.ts";
import { AnalysisLine } from "../analysis-line.tsx";
import { TakeawayOfAnalysis } from "../takeaway-of-analysis.tsx";
import { useAnswer, useKeepAnalysing } from "../use-keep-analysing.ts";

/** What the futures have in common in which a party loses. */
export function ReverseStressPage(): ReactElement {
  const scenario = useScenario();
  const asked = useMemo(() => ({ scenario, seed: scenario.run.seed, trials: usualTrials(scenario) }), [scenario]);
  useKeepAnalysing("reverseStress", asked);
  const { document, isOld } = useAnswer("reverseStress", asked);
  return (
    <>
      <section className="card" aria-label="How the analysis stands">
        <p className="text-secondary">
          Inputs are drawn again in every trial and set against who loses; each trial is run once more with the same
          inputs and other luck.
        </p>
        <AnalysisLine kind="reverseStress" asked={asked} />
      </section>
      {document && (
        <div className={`stack${isOld ? " results-body--stale" : ""}`}>
          <TakeawayOfAnalysis document={document} name="reverse stress">
            {document.losses.map((loss) => (
              <LossSection key={loss.id} document={document} loss={loss} />
            ))}
          </TakeawayOfAnalysis>
        </div>
      )}
    </>
  );
}

const pictureOf =
  (document: ReverseStressDocument, loss: Loss, input: StandingInput) =>
  (width: number): ReactElement =>
    createElement(TwoSidesPicture, { document, loss, input, width });

/** One loss: what stands out in ranked sentences, and the chosen input on both sides. */
function LossSection(props: { readonly document: ReverseStressDocument; readonly loss: Loss }): ReactElement {
  const { document, loss } = props;
  const [chosen, setChosen] = useState<string>();
  const input = loss.inputs.find(({ id }) => id === chosen) ?? loss.inputs[0];
  const sentences = lossSentences(loss, document);
  return (
    <>
      <section className="card" aria-label={capital(lossWords[loss.id])}>
        <h2>{capital(lossWords[loss.id])}</h2>
        <div className="loss-sentences">
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      </section>
      {input && (
        <ChartPanel
          title={`Where ${lossWords[loss.id]}, and otherwise`}
          caption={standingSentence(input, document)}
          picture={pictureOf(document, loss, input)}
          table={<StandingTable document={document} loss={loss} />}
          choice={
            <div className="stress-figure">
              <ChoiceField
                label="Input"
                value={input.id}
                choices={loss.inputs.map(({ id, name }) => [id, name] as const)}
                onChange={setChosen}
              />
            </div>
          }
        />
      )}
    </>
  );
}
