import { useStore } from "zustand";
import type { RecoveryCopy } from "#shared/desktop/recovery.ts";
import { discardCopy, recoverDeal } from "../../stores/recover-deal.ts";
import { askToDiscard, recoveryStore } from "../../stores/recovery-store.ts";
import { momentInWords } from "./moment-in-words.ts";

const editsInWords = (edits: number): string =>
  edits === 0 ? "never saved" : edits === 1 ? "1 unsaved edit" : `${edits} unsaved edits`;

/** What became of the file since, where it matters. */
const fileNote: Readonly<Record<NonNullable<RecoveryCopy["file"]>["now"], string | undefined>> = {
  "as-opened": undefined,
  changed: "The file has been changed since by someone else or another program. Save will ask before it replaces it.",
  gone: "The file is no longer there. Save will write it again.",
};

/** One copy: which deal, of which file, from when, and what to do with it. Discarding is asked a second time. */
export function RecoveryLine({ copy }: { readonly copy: RecoveryCopy }) {
  const discarding = useStore(recoveryStore, (state) => state.discarding === copy.id);
  const { dealName, file, keptAt, edits, id } = copy;
  const note = file && fileNote[file.now];
  return (
    <li className="recovery-copy">
      <div className="recovery-copy__facts">
        <strong>{dealName === "" ? "A deal without a name" : dealName}</strong>
        <span className="text-secondary">{file ? `${file.name} in ${file.folder}` : "Not saved to a file yet"}</span>
        <span className="text-muted text-small">
          {editsInWords(edits)} · kept {momentInWords(keptAt)}
        </span>
        {note !== undefined && <span className="text-small">{note}</span>}
      </div>
      <div className="recovery-copy__actions">
        {discarding ? (
          <>
            <button type="button" className="button" autoFocus onClick={() => askToDiscard(undefined)}>
              Keep it
            </button>
            <button type="button" className="button button--danger" onClick={() => void discardCopy(id)}>
              Discard for good
            </button>
          </>
        ) : (
          <>
            <button
              type="button"
              className="button"
              aria-label={`Discard ${dealName}`}
              onClick={() => askToDiscard(id)}
            >
              Discard
            </button>
            <button
              type="button"
              className="button button--primary"
              aria-label={`Recover ${dealName}`}
              onClick={() => void recoverDeal(copy)}
            >
              Recover
            </button>
          </>
        )}
      </div>
    </li>
  );
}
