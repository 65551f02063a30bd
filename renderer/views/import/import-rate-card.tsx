import { useState } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { ImportPreview } from "./import-preview.tsx";
import { ImportSource } from "./import-source.tsx";
import type { ReadTable } from "./read-table.ts";

/** Takes a rate card from a workbook, a CSV or pasted cells, as one step: choose, look, take. */
export function ImportRateCard() {
  const [open, setOpen] = useState(false);
  const [read, setRead] = useState<ReadTable>();
  const close = (): void => {
    setOpen(false);
    setRead(undefined);
  };
  return (
    <>
      <button type="button" className="button button--small" onClick={() => setOpen(true)}>
        Import…
      </button>
      <ModalOverlay className="scrim" isOpen={open} onOpenChange={(isOpen) => !isOpen && close()}>
        <Modal className="dialog import-dialog">
          <Dialog className="dialog__body">
            <Heading slot="title" className="dialog__title">
              Import a rate card
            </Heading>
            {read?.kind === "table" ? (
              <ImportPreview table={read} onBack={() => setRead(undefined)} onDone={close} />
            ) : (
              <ImportSource refused={read?.sentence} onRead={setRead} onCancel={close} />
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}
