import { type ReactElement, useMemo } from "react";
import type { BridgeDocument } from "#shared/analysis/bridge/bridge-document.ts";
import { FutureContext, type FutureThere } from "../../../charts/frame/future-there.ts";
import { TakeawayOfAnalysis } from "../../analyse/takeaway-of-analysis.tsx";
import { BridgeFigurePanel } from "./bridge-figure-panel.tsx";

interface BridgePicturesProps {
  readonly document: BridgeDocument;
  /** Tells a future of a place in them; undefined where none can be told. */
  readonly tellThere?: ((future: FutureThere) => void) | undefined;
}

/** A bridge drawn, to be taken out of the window under the names of both deals. */
export function BridgePictures({ document, tellThere }: BridgePicturesProps): ReactElement {
  const { scenario, from, to } = document;
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
