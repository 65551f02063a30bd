import { type ReactElement, useId } from "react";

/** Where lines copied from a spreadsheet are pasted. */
export function PastedText(props: {
  readonly label: string;
  /** What the lines are to hold. */
  readonly hint: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}): ReactElement {
  const { label, hint, value, onChange } = props;
  const id = useId();
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      <p className="field__hint" id={`${id}-hint`}>
        {hint}
      </p>
      <div className="field__box">
        <textarea
          id={id}
          className="field__area paste-panel__text"
          aria-describedby={`${id}-hint`}
          rows={8}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
    </div>
  );
}
