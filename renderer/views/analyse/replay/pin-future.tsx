import { useState, type ReactElement } from "react";
import { ModalWindow } from "../../app/modal-window.tsx";
import { TextField } from "../../../inputs/text-field.tsx";
import { useDeal } from "../../../stores/use-stores.ts";
import { pinTrial, whyNotPinned } from "./edit-pins.ts";

/** Keeps the future that is told in the file, under a name. */
export function PinFuture({ trial, seed }: { readonly trial: number; readonly seed: number }): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState("");
  const [asked, setAsked] = useState(false);
  const pins = useDeal((state) => state.analyses?.pinned) ?? [];
  const variant = useDeal((state) => state.variant?.id);
  const isPinned = pins.some((pin) => pin.trial === trial && pin.seed === seed && pin.variant === variant);
  const fault = whyNotPinned(name, pins);
  const close = (): void => {
    setOpen(false);
    setName("");
    setAsked(false);
  };
  const keep = (): void => {
    setAsked(true);
    if (fault !== undefined) return;
    pinTrial({ name, trial, seed, variant });
    close();
  };
  if (isPinned) return <span className="chip chip--info">Pinned in the file</span>;
  return (
    <>
      <button type="button" className="button button--small" onClick={() => setOpen(true)}>
        Pin it…
      </button>
      <ModalWindow title="Pin this future" open={isOpen} onClose={keep} onCancel={close} closeLabel="Pin">
        <p>It is kept in the file by its number, and told again from the deal as it is then.</p>
        <TextField
          label="Name"
          value={name}
          onChange={setName}
          problems={asked && fault !== undefined ? [fault] : []}
        />
      </ModalWindow>
    </>
  );
}
