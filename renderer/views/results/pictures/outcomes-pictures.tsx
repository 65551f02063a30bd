import type { ReactElement } from "react";
import type { Outcome } from "#shared/model/outcome.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import { ChartPanel } from "../../../charts/frame/chart-panel.tsx";
import { outcomesFunnelCaption } from "#shared/headlines/captions/outcomes-funnel-caption.ts";
import { OutcomesFunnelTable } from "../../../charts/outcomes/outcomes-funnel-table.tsx";
import { OutcomesFunnel } from "../../../charts/outcomes/outcomes-funnel.tsx";
import { additionalOf } from "#shared/model/measure-names.ts";
import { meanOf } from "#shared/headlines/find-in-result.ts";
import { OutcomesTable } from "../tables/outcomes-table.tsx";
import { headlineOutcomes } from "#shared/headlines/captions/headline-outcomes.ts";
import { pictureAt } from "./picture-at.tsx";

/** An outcome drawn takes the room of about five rows of the table beside it. */
const ROWS_TO_ONE_DRAWN = 5;

/** What is achieved, what of it is additional and what is paid for: the main outcomes drawn, all of them in a table. */
export function OutcomesPictures(props: {
  readonly result: ResultDocument;
  readonly outcomes: readonly Outcome[];
}): ReactElement {
  const { result, outcomes } = props;
  const drawn = headlineOutcomes(
    outcomes,
    result,
    Math.min(3, Math.max(2, Math.round(outcomes.length / ROWS_TO_ONE_DRAWN))),
  );
  const isChosen = drawn.length < outcomes.length;
  const data = { outcomes: drawn, measures: result.measures };
  return (
    <div className="grid-two results-pair">
      <ChartPanel
        title={isChosen ? "Main outcomes" : "Gross and net"}
        caption={isChosen ? `${outcomesFunnelCaption(data)} ${whyThese(drawn, result)}` : outcomesFunnelCaption(data)}
        picture={pictureAt(OutcomesFunnel, data)}
        table={<OutcomesFunnelTable {...data} />}
      />
      <OutcomesTable result={result} outcomes={outcomes} />
    </div>
  );
}

function whyThese(drawn: readonly Outcome[], result: ResultDocument): string {
  const harmed = drawn.some(({ id }) => (meanOf(result, additionalOf(id)) ?? 0) < 0);
  return harmed
    ? "Drawn are outcomes the service worsens, and those on which most is paid."
    : "Drawn are the outcomes on which most is paid.";
}
