import type { ReactElement } from "react";
import type { Outcome } from "#shared/model/outcome.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import { ChartPanel } from "../../../charts/frame/chart-panel.tsx";
import { outcomesFunnelCaption } from "../../../charts/outcomes/outcomes-funnel-caption.ts";
import { OutcomesFunnelTable } from "../../../charts/outcomes/outcomes-funnel-table.tsx";
import { OutcomesFunnel } from "../../../charts/outcomes/outcomes-funnel.tsx";
import { OutcomesTable } from "../tables/outcomes-table.tsx";
import { headlineOutcomes } from "./headline-outcomes.ts";
import { pictureAt } from "./picture-at.tsx";

const MOST_DRAWN = 3;

/** What is achieved, what of it is additional and what is paid for: the main outcomes drawn, all of them in a table. */
export function OutcomesPictures(props: {
  readonly result: ResultDocument;
  readonly outcomes: readonly Outcome[];
}): ReactElement {
  const { result, outcomes } = props;
  const drawn = headlineOutcomes(outcomes, result, MOST_DRAWN);
  const data = { outcomes: drawn, measures: result.measures };
  return (
    <div className="grid-two results-pair">
      <ChartPanel
        title={drawn.length < outcomes.length ? `The ${drawn.length} main outcomes` : "Gross and net outcomes"}
        caption={outcomesFunnelCaption(data)}
        picture={pictureAt(OutcomesFunnel, data)}
        table={<OutcomesFunnelTable {...data} />}
      />
      <OutcomesTable result={result} outcomes={outcomes} />
    </div>
  );
}
