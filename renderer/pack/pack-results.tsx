import type { ReactElement } from "react";
import type { PackedDeal, ScenarioPack } from "#shared/export/pack/scenario-pack.ts";
import { useWorkbench } from "../stores/use-stores.ts";
import { ResultsBody } from "../views/results/results-body.tsx";
import { ResultsIndex } from "../views/results/results-index.tsx";
import { CorrelationNote } from "../views/results/trail/correlation-note.tsx";
import { WarningsNote } from "../views/results/trail/warnings-note.tsx";
import { PerspectiveSwitch } from "../views/workbench/perspective-switch.tsx";
import { DealChoice } from "./deal-choice.tsx";
import { MadeOf } from "./made-of.tsx";
import { showTab } from "./pack-store.ts";

/** The results of a deal as the app shows them. */
export function PackResults(props: { readonly pack: ScenarioPack; readonly deal: PackedDeal }): ReactElement {
  const { pack, deal } = props;
  const perspective = useWorkbench((state) => state.perspective);
  return (
    <div className="page page--wide">
      <header className="stack stack--tight">
        <div className="page-header">
          <h1>Results</h1>
          <div className="cluster pack-choices">
            <DealChoice pack={pack} />
            <PerspectiveSwitch />
          </div>
        </div>
        {deal.variant?.note && <p className="text-secondary">{deal.variant.note}</p>}
        <MadeOf deal={deal} />
        <WarningsNote warnings={deal.result.warnings} onRead={() => showTab("terms", "limits")} />
        <CorrelationNote moved={deal.result.correlationRepair} />
      </header>
      <div className="results-bar">
        <ResultsIndex result={deal.result} perspective={perspective} />
      </div>
      <div className="stack stack--loose">
        <ResultsBody key={deal.id} result={deal.result} of={deal.scenario} perspective={perspective} />
      </div>
    </div>
  );
}
