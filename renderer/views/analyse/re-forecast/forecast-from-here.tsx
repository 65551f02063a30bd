import type { ReactElement } from "react";
import { useStore } from "zustand";
import { DRAWS_PER_TRIAL } from "#shared/analysis/re-forecast/conduct-re-forecast.ts";
import type { ReForecastDocument } from "#shared/analysis/re-forecast/re-forecast-document.ts";
import {
  learntSentences,
  paymentsSentence,
  reconciledSentence,
  relianceSentence,
} from "#shared/analysis/re-forecast/re-forecast-sentences.ts";
import { decimal } from "#shared/format/decimal.ts";
import { ChoiceField } from "../../../inputs/choice-field.tsx";
import { reForecastStore } from "../../../stores/re-forecast-store.ts";

/** How many draws may be weighed for each that is simulated. */
const choices = [DRAWS_PER_TRIAL, 5 * DRAWS_PER_TRIAL, 25 * DRAWS_PER_TRIAL];

/** What the forecast comes to, in sentences, and how much there is to rely on. */
export function ForecastFromHere({ document }: { readonly document: ReForecastDocument }): ReactElement {
  const drawsPerTrial = useStore(reForecastStore, (state) => state.drawsPerTrial);
  const told = [paymentsSentence(document), ...learntSentences(document), reconciledSentence(document)];
  const { isThin } = document;
  return (
    <section className="card" aria-labelledby="forecast-title">
      <h2 id="forecast-title">From here</h2>
      <div className="forecast-sentences">
        {told
          .filter((sentence) => sentence !== "")
          .map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
      </div>
      <div className={isThin ? "callout callout--warning" : "forecast-reliance"}>
        <p className={isThin ? undefined : "text-small text-muted"}>{relianceSentence(document)}</p>
        <ChoiceField
          label="Draws weighed for each trial"
          value={String(drawsPerTrial)}
          choices={choices.map((each) => [String(each), decimal(each)])}
          onChange={(each) => reForecastStore.setState({ drawsPerTrial: Number(each) })}
        />
      </div>
    </section>
  );
}
