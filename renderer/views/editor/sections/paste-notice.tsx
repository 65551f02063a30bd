import type { Pasted } from "./paste-block.ts";

interface PasteNoticeProps {
  readonly pasted: Pasted | undefined;
  readonly onClose: () => void;
}

/** What came of a paste: what was done, or every reason why nothing was. */
export function PasteNotice({ pasted, onClose }: PasteNoticeProps) {
  if (!pasted) return null;
  const close = (
    <div className="callout__actions">
      <button type="button" className="button button--small" onClick={onClose}>
        Close
      </button>
    </div>
  );
  if (pasted.kind === "done")
    return (
      <div className="callout callout--info paste-faults" role="status">
        <p>{pasted.sentence}</p>
        {close}
      </div>
    );
  return (
    <div className="callout callout--error paste-faults" role="alert">
      <p className="callout__title">What was pasted was not taken; nothing has changed</p>
      <ul>
        {pasted.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {close}
    </div>
  );
}
