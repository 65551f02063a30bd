import { createElement, useMemo, type ReactElement } from "react";
import { useStore } from "zustand";
import { usualTrials } from "#shared/analysis/conduct/analysis-head.ts";
import type { DealThere } from "#shared/analysis/replay/deal-there.ts";
import type { ReplayDocument } from "#shared/analysis/replay/replay-document.ts";
import { foundSentence, storyOf } from "#shared/analysis/replay/story.ts";
import { ChartPanel } from "../../../charts/frame/chart-panel.tsx";
import { ReplayCashTable } from "../../../charts/replay/replay-cash-table.tsx";
import { ReplayCash } from "../../../charts/replay/replay-cash.tsx";
import { replayStore } from "../../../stores/replay-store.ts";
import { useDeal, useScenario } from "../../../stores/use-stores.ts";
import { AnalysisLine } from "../analysis-line.tsx";
import { TakeawayOfAnalysis } from "../takeaway-of-analysis.tsx";
import { useAnswer, useKeepAnalysing } from "../use-keep-analysing.ts";
import { OtherDeal } from "./other-deal.tsx";
import { PinFuture } from "./pin-future.tsx";
import { PinnedFutures } from "./pinned-futures.tsx";
import { ReplayedRules } from "./replayed-rules.tsx";
import { WhichFuture } from "./which-future.tsx";

/** One possible future told as a story. */
export function ReplayPage(): ReactElement {
  const scenario = useScenario();
  const { where, seed } = useStore(replayStore);
  const there = useThere();
  const asked = useMemo(() => {
    const { run } = scenario;
    // Of another deal, those that the analysis had which led to it.
    const trials = there ? usualTrials(scenario) : run.trials;
    return { scenario, seed: seed ?? run.seed, trials, where, there };
  }, [scenario, where, there, seed]);
  useKeepAnalysing("replay", asked);
  const { document, isOld } = useAnswer("replay", asked);
  return (
    <>
      <section className="card" aria-label="Which future is told">
        <WhichFuture />
        <AnalysisLine kind="replay" asked={asked} />
        {there && <OtherDeal there={there} document={isOld ? undefined : document} />}
      </section>
      {document && (
        <div className={`stack stack--loose${isOld ? " results-body--stale" : ""}`}>
          <TakeawayOfAnalysis document={document} name="replay">
            <Story document={document} />
          </TakeawayOfAnalysis>
        </div>
      )}
      <PinnedFutures />
    </>
  );
}

/** What differs in the deal that is told, by what the file now says of stresses and of what has happened. */
function useThere(): DealThere | undefined {
  const there = useStore(replayStore, (state) => state.there);
  const analyses = useDeal((state) => state.analyses);
  return useMemo(() => {
    if (there?.kind === "stress") return { ...there, own: analyses?.stresses ?? [] };
    return there?.kind === "actuals" && analyses?.actuals ? { ...there, actuals: analyses.actuals } : there;
  }, [there, analyses]);
}

const pictureOf =
  ({ told, scenario }: ReplayDocument, caption: string) =>
  (width: number): ReactElement =>
    createElement(ReplayCash, { months: told!.months, scenario, caption, width });

function Story({ document }: { readonly document: ReplayDocument }): ReactElement {
  const { told, scenario } = document;
  const paragraphs = storyOf(document);
  const caption = paragraphs.slice(-2).join(" ");
  return (
    <>
      <section className="card" aria-labelledby="replay-story">
        <div className="cluster cluster--between">
          <h2 id="replay-story">{foundSentence(document)}</h2>
          {document.trial !== undefined && !document.there && <PinFuture trial={document.trial} seed={document.seed} />}
        </div>
        <div className="replay-story">
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </section>
      {told && (
        <>
          <ChartPanel
            title="Cash month by month"
            caption={caption}
            picture={pictureOf(document, caption)}
            table={<ReplayCashTable months={told.months} scenario={scenario} />}
          />
          <ReplayedRules told={told} scenario={scenario} />
        </>
      )}
    </>
  );
}
