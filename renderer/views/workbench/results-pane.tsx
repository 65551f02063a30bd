import { memo, useDeferredValue, type ReactElement } from "react";
import type { Scenario } from "#shared/model/scenario.ts";
import type { Party, ResultDocument } from "#shared/model/result.ts";
import { partiesFrom, type Perspective } from "../../stores/perspective.ts";
import { resultOf, shownVersionOf } from "../../stores/run-store.ts";
import { useRun, useWorkbench } from "../../stores/use-stores.ts";
import { showScreen } from "../../stores/view-store.ts";
import { showPane } from "../../stores/workbench-store.ts";
import { InvestorPictures } from "../results/pictures/investor-pictures.tsx";
import { OutcomesPictures } from "../results/pictures/outcomes-pictures.tsx";
import { PaymentsPictures } from "../results/pictures/payments-pictures.tsx";
import { TakeawayOf } from "../results/pictures/takeaway-of.tsx";
import { useStaleness } from "../results/states/use-staleness.ts";
import { chanceGroups } from "../results/tables/chance-groups.ts";
import { ChancesCard } from "../results/tables/chances-card.tsx";
import { toldVerdicts } from "../results/verdicts/told-verdicts.ts";
import { VerdictCard } from "../results/verdicts/verdict-card.tsx";
import { PerspectiveSwitch } from "./perspective-switch.tsx";
import { RunFoot } from "./run-foot.tsx";

/** Results beside the editor: the verdict first, then the pictures and chances that a party asks for, refined while terms change. */
export function ResultsPane() {
  // Deferred: typing goes on while the pictures are drawn.
  const result = useDeferredValue(useRun(resultOf));
  const of = useDeferredValue(useRun(shownVersionOf));
  const perspective = useWorkbench((state) => state.perspective);
  const stale = useStaleness();
  return (
    <section className="results-pane" aria-label="Results beside the editor">
      <header className="results-pane__head">
        <PerspectiveSwitch />
        <button
          type="button"
          className="button button--quiet button--icon"
          aria-label="Hide results"
          title="Hide results (Ctrl+B)"
          onClick={() => showPane(false)}
        >
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path d="m2.5 2.5 7 7m0-7-7 7" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
          </svg>
        </button>
      </header>
      <div className={`results-pane__body${stale ? " results-body--stale" : ""}`} tabIndex={-1}>
        {result && of ? (
          <PaneBody result={result} of={of} perspective={perspective} />
        ) : (
          <p className="text-muted">Verdicts and pictures appear here once the deal has run.</p>
        )}
      </div>
      {result && <RunFoot result={result} />}
    </section>
  );
}

interface PaneProps {
  readonly result: ResultDocument;
  readonly of: Scenario;
  readonly perspective: Perspective;
}

const PaneBody = memo(function PaneBody({ result, of, perspective }: PaneProps) {
  const shown = perspective === "all" ? partiesFrom("all") : [perspective];
  return (
    <TakeawayOf result={result}>
      {toldVerdicts(result, of)
        .filter(({ party }) => shown.includes(party))
        .map((verdict) => (
          <VerdictCard key={verdict.party} verdict={verdict} result={result} brief={perspective === "all"} />
        ))}
      {picturesFor(perspective, result, of)}
      {chanceGroups(result, perspective)
        .slice(0, perspective === "all" ? 2 : 1)
        .map((group) => (
          <ChancesCard key={group.name} group={group} result={result} />
        ))}
      <button type="button" className="button" onClick={() => showScreen("results")}>
        All results
      </button>
    </TakeawayOf>
  );
});

/** What a party wants to see move while terms change. */
function picturesFor(perspective: Perspective, result: ResultDocument, of: Scenario): ReactElement {
  const pictures: Readonly<Record<Party, () => ReactElement>> = {
    commissioner: () => <PaymentsPictures result={result} />,
    investor: () => <InvestorPictures result={result} />,
    provider: () => <OutcomesPictures result={result} outcomes={of.outcomes} />,
  };
  return pictures[perspective === "all" ? "commissioner" : perspective]();
}
