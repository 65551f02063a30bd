import { useId } from "react";
import type { Choice } from "./choice-field.tsx";

interface InsertChoiceProps {
  /** What choosing does, for screen readers: "Make an input a formula". */
  readonly label: string;
  /** What stands in it: "Make an input a formula…". */
  readonly prompt: string;
  readonly choices: readonly Choice[];
  /** Among text, without a box. */
  readonly quiet?: boolean;
  readonly onInsert: (value: string) => void;
}

/** A list that adds what is chosen from it, and stands empty again. */
export function InsertChoice({ label, prompt, choices, quiet = false, onInsert }: InsertChoiceProps) {
  const id = useId();
  return (
    <span className="insert-choice">
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <select
        id={id}
        className={quiet ? "insert-choice__list insert-choice__list--quiet" : "insert-choice__list"}
        value=""
        disabled={choices.length === 0}
        onChange={(event) => onInsert(event.target.value)}
      >
        <option value="">{prompt}</option>
        {choices.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
