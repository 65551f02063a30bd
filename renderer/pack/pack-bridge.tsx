import type { ReactElement } from "react";
import type { BridgeDocument } from "#shared/analysis/bridge/bridge-document.ts";
import { decimal } from "#shared/format/decimal.ts";
import { useCompare } from "../stores/use-stores.ts";
import { IrrDoubt } from "../views/analyse/irr-doubt.tsx";
import { BridgeHead } from "../views/compare/bridge/bridge-head.tsx";
import { BridgePictures } from "../views/compare/bridge/bridge-pictures.tsx";
import { BridgeSteps } from "../views/compare/bridge/bridge-steps.tsx";
import { BridgeWords } from "../views/compare/bridge/bridge-words.tsx";

/** Which changed term moved which figure, from the base to one of the variants. */
export function PackBridge({ bridges }: { readonly bridges: readonly BridgeDocument[] }): ReactElement | null {
  const wanted = useCompare((state) => state.bridge.to);
  const document = bridges.find(({ to }) => to.id === wanted) ?? bridges[0];
  if (!document) return null;
  const { from, to, steps, trials, seed } = document;
  return (
    <section className="stack" aria-labelledby="compare-bridge">
      <BridgeHead from={from} to={to} others={bridges.map((bridge) => bridge.to)} />
      <div>
        <p className="status-line results-trail">
          <span>{decimal(trials)} trials of each case</span>
          <span>seed {seed}</span>
        </p>
        <IrrDoubt document={document} />
      </div>
      <BridgeWords document={document} />
      {steps.length > 0 && (
        <>
          <BridgeSteps bridge={{ asked: document, steps }} document={document} isNow={true} />
          <BridgePictures document={document} />
        </>
      )}
    </section>
  );
}
