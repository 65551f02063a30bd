import { type ReactElement, useCallback } from "react";
import type { DealThere } from "#shared/analysis/replay/deal-there.ts";
import type { DealOfPlace } from "../../../charts/frame/future-there.ts";
import { AnalysisLine } from "../analysis-line.tsx";
import { TakeawayOfAnalysis } from "../takeaway-of-analysis.tsx";
import { useAnswer, useKeepAnalysing } from "../use-keep-analysing.ts";
import { ChooseStresses } from "./choose-stresses.tsx";
import { FigureUnderStress } from "./figure-under-stress.tsx";
import { OwnStresses } from "./own-stresses.tsx";
import { HurtMost } from "./hurt-most.tsx";
import { StressedFigures } from "./stressed-figures.tsx";
import { useAskedStress } from "./use-asked-stress.ts";

/** What becomes of each party's figures if something goes otherwise than assumed. */
export function StressPage(): ReactElement {
  const { stresses, own, asked } = useAskedStress();
  useKeepAnalysing("stress", asked);
  const { document, isOld } = useAnswer("stress", asked);
  const dealOf = useCallback(
    (deal: DealOfPlace): DealThere | undefined => (deal.kind === "stress" ? { ...deal, own } : undefined),
    [own],
  );
  return (
    <>
      <section className="card" aria-labelledby="stresses-title">
        <h2 id="stresses-title">What may go otherwise</h2>
        <ChooseStresses stresses={stresses} document={document} />
        {asked ? (
          <AnalysisLine kind="stress" asked={asked} />
        ) : (
          <p className="text-secondary">Choose at least one stress.</p>
        )}
      </section>
      {document && asked && document.stresses.length > 0 && (
        <div className={`stack${isOld ? " results-body--stale" : ""}`}>
          <TakeawayOfAnalysis document={document} name="stress" dealOf={dealOf}>
            <FigureUnderStress document={document} />
          </TakeawayOfAnalysis>
          <HurtMost document={document} />
          <StressedFigures document={document} />
        </div>
      )}
      <OwnStresses own={own} />
    </>
  );
}
