import { useStore } from "zustand";
import { recoverLater, recoveryStore } from "../../stores/recovery-store.ts";
import { ModalWindow } from "./modal-window.tsx";
import { RecoveryLine } from "./recovery-line.tsx";

const setAsideSentence = (count: number): string =>
  count === 1
    ? "One more copy was damaged and could not be read. It was set aside and will not be offered again."
    : `${count} more copies were damaged and could not be read. They were set aside and will not be offered again.`;

/** Unsaved work that earlier sessions left, each with Recover and Discard. Closing it keeps everything for later. */
export function RecoveryDialog() {
  const { shown, copies, setAside, refusal } = useStore(recoveryStore);
  const several = copies.length > 1;
  return (
    <ModalWindow
      title={copies.length === 0 ? "No unsaved work to recover" : "Recover unsaved work?"}
      open={shown}
      onClose={recoverLater}
      closeLabel={copies.length === 0 ? "Close" : "Keep for later"}
      quietClose={copies.length > 0}
      wide
    >
      {copies.length > 0 && (
        <p>
          The app ended before {several ? "these deals were" : "this deal was"} saved. It kept{" "}
          {several ? "a copy of each" : "a copy"} with the last edits.
        </p>
      )}
      {refusal !== undefined && (
        <p className="callout callout--error" role="alert">
          {refusal}
        </p>
      )}
      {copies.length > 0 && (
        <ul className="recovery-copies" aria-label="Unsaved work">
          {copies.map((copy) => (
            <RecoveryLine key={copy.id} copy={copy} />
          ))}
        </ul>
      )}
      {setAside > 0 && <p className="callout callout--warn">{setAsideSentence(setAside)}</p>}
    </ModalWindow>
  );
}
