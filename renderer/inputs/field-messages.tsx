interface FieldMessagesProps {
  /** Id of the field, from which the messages' ids are made for `aria-describedby`. */
  readonly id: string;
  readonly problems: readonly string[];
  readonly hint?: string | undefined;
}

/** What is wrong with a field, or else its hint, under it. */
export function FieldMessages({ id, problems, hint }: FieldMessagesProps) {
  if (problems.length > 0)
    return (
      <div id={`${id}-error`}>
        {problems.map((problem) => (
          <p key={problem} className="field__error">
            {problem}
          </p>
        ))}
      </div>
    );
  if (hint === undefined) return null;
  return (
    <p id={`${id}-hint`} className="field__hint">
      {hint}
    </p>
  );
}
