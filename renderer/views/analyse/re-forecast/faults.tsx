import type { ReactElement } from "react";

/** Everything that is wrong with a table, until it is put away. */
export function Faults(props: {
  readonly title: string;
  readonly faults: readonly string[];
  /** Absent: it goes when it is mended. */
  readonly onClose?: () => void;
}): ReactElement | null {
  const { title, faults, onClose } = props;
  if (faults.length === 0) return null;
  return (
    <div className="callout callout--error" role="alert">
      <p>
        <strong>{title}:</strong>
      </p>
      <ul>
        {faults.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {onClose && (
        <div className="callout__actions">
          <button type="button" className="button button--small" onClick={onClose}>
            Close
          </button>
        </div>
      )}
    </div>
  );
}
