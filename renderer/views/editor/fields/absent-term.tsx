interface AbsentTermProps {
  readonly label: string;
  /** What is added, with its article: "a per-person cap". */
  readonly of: string;
  readonly onAdd: () => void;
  /** What holds without it. */
  readonly instead?: string;
}

/** In the place of a term the deal does without: what holds instead, and how to add it. */
export const AbsentTerm = ({ label, of, onAdd, instead = "None" }: AbsentTermProps) => (
  <div className="field">
    <span className="field__label">{label}</span>
    <button type="button" className="absent-term" onClick={onAdd}>
      <span className="text-muted">{instead}</span> Add {of}
    </button>
  </div>
);
