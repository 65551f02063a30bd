import { useState, type FormEvent, type ReactElement, type ReactNode } from "react";
import {
  Dialog,
  FieldError,
  Form,
  Heading,
  Input,
  Label,
  Modal,
  ModalOverlay,
  TextArea,
  TextField,
} from "react-aria-components";
import type { VersionWords } from "#shared/versions/new-version.ts";
import { whyNotCalled } from "../../stores/edit-versions.ts";

interface VersionWordsDialogProps {
  readonly title: string;
  /** What stands above the fields. */
  readonly children: ReactNode;
  /** What the button does: "Keep". */
  readonly verb: string;
  /** What stands in the fields at first. */
  readonly words: VersionWords;
  /** Name of the version that is described anew; its own name is not taken. */
  readonly of?: string;
  readonly onGiven: (words: VersionWords) => void;
  readonly onClose: () => void;
}

/** Asks for the name of a version and a note; a name that is empty or taken is refused at the field. */
export function VersionWordsDialog(props: VersionWordsDialogProps): ReactElement {
  const { title, children, verb, words, of, onGiven, onClose } = props;
  const [name, setName] = useState(words.name);
  const [note, setNote] = useState(words.note);
  const [tried, setTried] = useState(false);
  const why = whyNotCalled(name, of);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (why !== undefined) return;
    onGiven({ name, note });
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
            {children}
            <TextField className="field" value={name} onChange={setName} isInvalid={tried && why !== undefined}>
              <Label className="field__label">Name</Label>
              <div className="field__box">
                <Input
                  className="field__input"
                  autoFocus
                  autoComplete="off"
                  placeholder="As tendered"
                  onFocus={(event) => event.target.select()}
                />
              </div>
              <FieldError className="field__error">{why}</FieldError>
            </TextField>
            <TextField className="field" value={note} onChange={setNote} maxLength={10_000}>
              <Label className="field__label">Note</Label>
              <div className="field__box">
                <TextArea className="field__area" rows={3} placeholder="What was agreed, by whom, what is still open" />
              </div>
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
