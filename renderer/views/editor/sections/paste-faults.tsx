interface PasteFaultsProps {
  readonly sentences: readonly string[];
  readonly onClose: () => void;
}

/** Why a pasted column was not taken, line by line. */
export function PasteFaults({ sentences, onClose }: PasteFaultsProps) {
  if (sentences.length === 0) return null;
  return (
    <div className="callout callout--error paste-faults" role="alert">
      <p className="callout__title">The pasted prices were not taken; nothing has changed</p>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className="callout__actions">
        <button type="button" className="button button--small" onClick={onClose}>
          Close
        </button>
      </div>
    </div>
  );
}
