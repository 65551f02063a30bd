interface RowToggleProps {
  /** Name of the row, for screen readers. */
  readonly name: string;
  readonly open: boolean;
  /** Id of what it opens. */
  readonly controls: string;
  readonly onToggle: () => void;
}

/** The button at the head of a row that opens the rest of its fields below it. */
export const RowToggle = ({ name, open, controls, onToggle }: RowToggleProps) => (
  <button
    type="button"
    className="row-toggle"
    aria-expanded={open}
    aria-controls={controls}
    aria-label={`All fields of ${name}`}
    onClick={onToggle}
  >
    <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      <path d="M3 1l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </svg>
  </button>
);
