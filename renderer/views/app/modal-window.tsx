import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";

interface ModalWindowProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly wide?: boolean;
  /** What the button that closes it says. */
  readonly closeLabel?: string;
  /** Closing is not what the dialog is for: something in it is, and has the weight. */
  readonly quietClose?: boolean;
  /** Gives back what was there before; Escape and a press outside do the same. */
  readonly onCancel?: () => void;
  readonly children: ReactNode;
}

/** A dialog over the window: Escape and a press outside close it, focus goes back to where it was. */
export function ModalWindow({
  title,
  open,
  onClose,
  wide = false,
  closeLabel = "Close",
  quietClose = false,
  onCancel,
  children,
}: ModalWindowProps) {
  return (
    <ModalOverlay
      className="scrim"
      isOpen={open}
      onOpenChange={(isOpen) => !isOpen && (onCancel ?? onClose)()}
      isDismissable
    >
      <Modal className={wide ? "dialog dialog--wide" : "dialog"}>
        <Dialog className="dialog__body">
          <Heading slot="title" className="dialog__title">
            {title}
          </Heading>
          {children}
          <div className="dialog__actions">
            {onCancel && (
              <button type="button" className="button" onClick={onCancel}>
                Cancel
              </button>
            )}
            <button type="button" className={`button${quietClose ? "" : " button--primary"}`} onClick={onClose}>
              {closeLabel}
            </button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
