import { useState, type FormEvent, type ReactElement } from "react";
import { FieldError, Form, Heading, Dialog, Input, Label, Modal, ModalOverlay, TextField } from "react-aria-components";
import { whyNotNamed } from "../../stores/edit-variants.ts";

interface NameDialogProps {
  readonly title: string;
  readonly hint: string;
  /** What the button does: "Create". */
  readonly verb: string;
  /** What stands in the field at first. */
  readonly name: string;
  /** Id of the variant that is renamed; its own name is not taken. */
  readonly id?: string | undefined;
  readonly onNamed: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks for the name of a variant; a name that is empty or taken is refused at the field. */
export function NameDialog({ title, hint, verb, name, id, onNamed, onClose }: NameDialogProps): ReactElement {
  const [text, setText] = useState(name);
  const [tried, setTried] = useState(false);
  const why = whyNotNamed(text, id);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (why !== undefined) return;
    onNamed(text.trim());
    onClose();
  };
  return (
    <ModalOverlay className="scrim" isOpen onOpenChange={(isOpen) => !isOpen && onClose()} isDismissable>
      <Modal className="dialog">
        <Dialog className="dialog__body">
          <Heading slot="title" className="dialog__title">
            {title}
          </Heading>
          <Form className="stack" validationBehavior="aria" onSubmit={submit}>
            <p className="text-secondary">{hint}</p>
            <TextField className="field" value={text} onChange={setText} isInvalid={tried && why !== undefined}>
              <Label className="field__label">Name</Label>
              <div className="field__box">
                <Input
                  className="field__input"
                  autoFocus
                  autoComplete="off"
                  onFocus={(event) => event.target.select()}
                />
              </div>
              <FieldError className="field__error">{why}</FieldError>
            </TextField>
            <div className="dialog__actions">
              <button type="button" className="button" onClick={onClose}>
                Cancel
              </button>
              <button type="submit" className="button button--primary">
                {verb}
              </button>
            </div>
          </Form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
