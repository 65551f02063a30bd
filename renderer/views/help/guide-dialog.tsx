import { lazy, Suspense } from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import { useView } from "../../stores/use-stores.ts";
import { closeDialog } from "../../stores/view-store.ts";

// Its pages are read when somebody asks for them, not at every start.
const Guide = lazy(() => import("./guide.tsx").then((module) => ({ default: module.Guide })));

/** The guide and the method, offline, over the window; it opens at the page about what is shown. */
export function GuideDialog() {
  const shown = useView((state) => state.dialog === "guide");
  return (
    <ModalOverlay className="scrim" isOpen={shown} onOpenChange={(open) => !open && closeDialog()} isDismissable>
      <Modal className="dialog guide">
        <Dialog className="guide__body" aria-label="Guide">
          <Suspense>
            <Guide />
          </Suspense>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
