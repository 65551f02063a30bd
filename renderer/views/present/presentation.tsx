import { useDeferredValue, type ReactElement } from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import { useStore } from "zustand";
import { leavePresentation, presentStore } from "../../stores/present-store.ts";
import { resultOf, shownVersionOf } from "../../stores/run-store.ts";
import { useRun } from "../../stores/use-stores.ts";
import { PresentFoot } from "./present-foot.tsx";
import { PresentStage } from "./present-stage.tsx";
import { useProjectorTheme } from "./use-projector-theme.ts";
import { useSlideKeys } from "./use-slide-keys.ts";

/** The results for a meeting: one thing a slide, in large type, over everything else. Escape leaves it. */
export function Presentation(): ReactElement {
  const shown = useStore(presentStore, (state) => state.shown);
  return (
    <ModalOverlay className="present" isOpen={shown} onOpenChange={(open) => !open && void leavePresentation()}>
      <Modal className="present__window">
        <Dialog className="present__body" aria-label="Presentation of the results">
          <Slides />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** While a run goes on its slides are refined where they stand. */
function Slides(): ReactElement {
  const result = useDeferredValue(useRun(resultOf));
  const of = useDeferredValue(useRun(shownVersionOf));
  useProjectorTheme();
  useSlideKeys();
  if (result === undefined || of === undefined)
    return (
      <div className="empty-state" role="status">
        <strong>The first results appear here in a moment</strong>
      </div>
    );
  return (
    <>
      <PresentStage result={result} of={of} />
      <PresentFoot result={result} />
    </>
  );
}
