import { type ReactElement, useMemo } from "react";
import { noStepsSentence, orderSentences } from "#shared/analysis/bridge/bridge-sentences.ts";
import type { BridgeDocument } from "#shared/analysis/bridge/bridge-document.ts";
import { FutureContext, type FutureThere } from "../../../charts/frame/future-there.ts";
import { ChoiceField } from "../../../inputs/choice-field.tsx";
import { chooseBridge, isOf as isComparisonOf } from "../../../stores/compare-deals.ts";
import { useAnalysisOf, useCompare } from "../../../stores/use-stores.ts";
import { AnalysisLine } from "../../analyse/analysis-line.tsx";
import { TakeawayOfAnalysis } from "../../analyse/takeaway-of-analysis.tsx";
import { useKeepAnalysing } from "../../analyse/use-keep-analysing.ts";
import { tellFutureOf, tellFutureOnTheWay } from "../tell-future-of.ts";
import type { ComparedChoice } from "../use-comparison.ts";
import { BridgeFigurePanel } from "./bridge-figure-panel.tsx";
import { BridgeSteps } from "./bridge-steps.tsx";
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
      <div className="cluster cluster--between">
        <div className="section-title">
          <h2 id="compare-bridge">
            Bridge from “{from.name}” to “{to.name}”
          </h2>
          <p className="section-title__about">
            Which changed term moved what: one term after the other, each on top of those before it, on the same draws.
          </p>
        </div>
        {others.length > 1 && (
          <ChoiceField
            label="Leads to"
            value={to.id}
            choices={others.map(({ id, name }) => [id, name] as const)}
            onChange={(id) => chooseBridge({ to: id, order: [] })}
          />
        )}
      </div>
      {isFree || isNow ? (
        <AnalysisLine kind="bridge" asked={asked} />
      ) : (
        <p className="text-small text-muted">The bridge is worked out when the comparison is done.</p>
      )}
      {document && <Words document={document} />}
      {bridge.steps.length > 0 && <BridgeSteps bridge={bridge} document={document} isNow={isNow} />}
      {document && document.steps.length > 0 && (
        <div className={isNow ? undefined : "results-body--stale"}>
          <Pictures document={document} bridge={isNow ? bridge : undefined} />
        </div>
      )}
    </section>
  );
}

function Words({ document }: { readonly document: BridgeDocument }): ReactElement | null {
  const same = noStepsSentence(document);
  const sentences = [...(same === undefined ? [] : [same]), ...orderSentences(document)];
  if (sentences.length === 0) return null;
  return (
    <div className="bridge-words">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
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
  const { scenario, from, to } = document;
  const tellThere = useMemo(() => bridge && ((future: FutureThere) => tellOfStep(bridge, future)), [bridge]);
  const named = useMemo(
    () => ({ ...document, scenario: { ...scenario, name: `${scenario.name}, “${from.name}” to “${to.name}”` } }),
    [document, scenario, from.name, to.name],
  );
  return (
    <TakeawayOfAnalysis document={named} name="bridge">
      <FutureContext value={tellThere}>
        <BridgeFigurePanel document={document} />
      </FutureContext>
    </TakeawayOfAnalysis>
  );
}
