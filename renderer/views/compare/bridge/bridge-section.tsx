import { type ReactElement, useMemo } from "react";
import type { BridgeDocument } from "#shared/analysis/bridge/bridge-document.ts";
import type { FutureThere } from "../../../charts/frame/future-there.ts";
import { isOf as isComparisonOf } from "../../../stores/compare-deals.ts";
import { useAnalysisOf, useCompare } from "../../../stores/use-stores.ts";
import { AnalysisLine } from "../../analyse/analysis-line.tsx";
import { useKeepAnalysing } from "../../analyse/use-keep-analysing.ts";
import { tellFutureOf, tellFutureOnTheWay } from "../tell-future-of.ts";
import type { ComparedChoice } from "../use-comparison.ts";
import { BridgeHead } from "./bridge-head.tsx";
import { BridgePictures } from "./bridge-pictures.tsx";
import { BridgeSteps } from "./bridge-steps.tsx";
import { BridgeWords } from "./bridge-words.tsx";
import { stepKey } from "./moved-step.ts";
import { type ChosenBridge, useBridge } from "./use-bridge.ts";

/** Which changed term moved which figure: from the deal that others are compared with to another, a step at a time. */
export function BridgeSection({ choice }: { readonly choice: ComparedChoice }): ReactElement | null {
  const bridge = useBridge(choice);
  // The comparison is what the page was opened for: it has the processors to itself, from the change that begins it anew.
  const isFree = useCompare(
    ({ comparison }) =>
      comparison.kind !== "running" && comparison.kind !== "idle" && isComparisonOf(comparison, choice.deals),
  );
  return bridge ? <Bridge bridge={bridge} isFree={isFree} /> : null;
}

/** Whether a document is of these ends as they are now, and of these steps in this order. */
const isOf = (document: BridgeDocument, { asked, hashes, steps }: ChosenBridge): boolean =>
  document.from.sha256 === hashes.from &&
  document.to.sha256 === hashes.to &&
  document.seed === asked.seed &&
  document.steps.map(stepKey).join("\n") === steps.map(stepKey).join("\n");

function Bridge({ bridge, isFree }: { readonly bridge: ChosenBridge; readonly isFree: boolean }): ReactElement {
  const { asked, others } = bridge;
  const { from, to } = asked;
  useKeepAnalysing("bridge", isFree ? asked : undefined);
  const analysis = useAnalysisOf("bridge");
  const found = analysis.document;
  const document = found && found.from.id === from.id && found.to.id === to.id ? found : undefined;
  const isNow = document !== undefined && isOf(document, bridge);
  return (
    <section className="stack" aria-labelledby="compare-bridge">
      <BridgeHead from={from} to={to} others={others} />
      {isFree || isNow ? (
        <AnalysisLine kind="bridge" asked={asked} />
      ) : (
        <p className="text-small text-muted">The bridge is worked out when the comparison is done.</p>
      )}
      {document && <BridgeWords document={document} />}
      {bridge.steps.length > 0 && <BridgeSteps bridge={bridge} document={document} isNow={isNow} />}
      {document && document.steps.length > 0 && (
        <div className={isNow ? undefined : "results-body--stale"}>
          <Pictures document={document} bridge={isNow ? bridge : undefined} />
        </div>
      )}
    </section>
  );
}

/** Tells a future of one of the two deals, or of one between them. */
function tellOfStep({ asked: { from, to }, steps }: ChosenBridge, { where, deal }: FutureThere): void {
  if (deal?.kind !== "step") return;
  if (deal.steps === 0) return tellFutureOf(from, where);
  if (deal.steps === steps.length) return tellFutureOf(to, where);
  const words = `on the way from “${from.name}” to “${to.name}”, after step ${deal.steps} of ${steps.length}`;
  const between = steps[deal.steps - 1]?.after;
  if (between) tellFutureOnTheWay(between, words, where);
}

function Pictures(props: {
  readonly document: BridgeDocument;
  /** What the document is of; undefined where it is of another by now. */
  readonly bridge: ChosenBridge | undefined;
}): ReactElement {
  const { document, bridge } = props;
  const tellThere = useMemo(() => bridge && ((future: FutureThere) => tellOfStep(bridge, future)), [bridge]);
  return <BridgePictures document={document} tellThere={tellThere} />;
}
