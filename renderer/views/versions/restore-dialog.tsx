import { useState, type FormEvent, type ReactElement } from "react";
import { Dialog, FieldError, Form, Heading, Input, Label, Modal, ModalOverlay, TextField } from "react-aria-components";
import type { DealWithVariants } from "#shared/model/variant.ts";
import type { Version } from "#shared/model/version.ts";
import { freeVersionName, restoreVersion, versionOfNow, whyNotCalled, whyNotKept } from "../../stores/edit-versions.ts";
import { tell } from "../../stores/view-store.ts";
import { momentInWords } from "../app/moment-in-words.ts";

interface RestoreDialogProps {
  readonly version: Version;
  readonly then: DealWithVariants;
  readonly onClose: () => void;
}

/** Asks before a version takes the place of the deal, and offers to keep the deal as it is now first where nothing keeps it. */
export function RestoreDialog({ version, then, onClose }: RestoreDialogProps): ReactElement {
  const { name, keptAt } = version;
  const [same] = useState(versionOfNow);
  const [whyNot] = useState(() => (same ? undefined : whyNotKept()));
  const offered = !same && whyNot === undefined;
  const [keeping, setKeeping] = useState(offered);
  const [keptAs, setKeptAs] = useState(() => freeVersionName(`Before restoring ${name}`.slice(0, 300)));
  const [tried, setTried] = useState(false);
  const why = keeping ? whyNotCalled(keptAs) : undefined;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (why !== undefined) return;
    restoreVersion(name, then, keeping ? keptAs : undefined);
    tell("good", `Restored “${name}”${keeping ? `; what was there is kept as “${keptAs.trim()}”` : ""}.`);
    onClose();
  };
  return (
    <ModalOverlay className="scrim" isOpen onOpenChange={(isOpen) => !isOpen && onClose()} isDismissable>
      <Modal className="dialog">
        <Dialog className="dialog__body">
          <Heading slot="title" className="dialog__title">
            Restore “{name}”?
          </Heading>
          <Form className="stack" validationBehavior="aria" onSubmit={submit}>
            <p>
              The deal and its variants become what they were when this was kept, {momentInWords(Date.parse(keptAt))}.
              The list of versions stays, and one Undo takes all of it back.
            </p>
            {same && <p className="text-secondary">The deal as it is now is kept as “{same.name}”.</p>}
            {whyNot !== undefined && (
              <p className="callout callout--warn">The deal as it is now cannot be kept first. {whyNot}</p>
            )}
            {offered && (
              <label className="check-line">
                <input type="checkbox" checked={keeping} onChange={(event) => setKeeping(event.target.checked)} />
                Keep the deal as it is now first
              </label>
            )}
            {keeping && (
              <TextField className="field" value={keptAs} onChange={setKeptAs} isInvalid={tried && why !== undefined}>
                <Label className="field__label">Kept as</Label>
                <div className="field__box">
                  <Input className="field__input" autoComplete="off" />
                </div>
                <FieldError className="field__error">{why}</FieldError>
              </TextField>
            )}
            <div className="dialog__actions">
              <button type="button" className="button" onClick={onClose}>
                Cancel
              </button>
              <button type="submit" className="button button--primary" autoFocus>
                Restore
              </button>
            </div>
          </Form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
