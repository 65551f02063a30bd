import type { ReactNode } from "react";
import { fieldId, type Place } from "./at-path.ts";
import { ProblemsAt } from "./problems-at.tsx";

interface TermGroupProps {
  readonly place: Place;
  readonly name: string;
  /** What is taken away, with its article: "a threshold". */
  readonly of: string;
  /** The term as a contract says it; it follows every edit. */
  readonly sentence: string;
  /** Whether a field of it shows the problems of its place, so that they are not told twice. */
  readonly toldByField?: boolean;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** A term of a rule, the contract or capital: what it says, its fields, and how to take it away. */
export function TermGroup({ place, name, of, sentence, toldByField, onRemove, children }: TermGroupProps) {
  return (
    <fieldset className="term-group" data-term={fieldId(place)}>
      <legend className="term-group__name">{name}</legend>
      <p className="term-group__sentence" aria-live="polite">
        {sentence}
      </p>
      {!toldByField && <ProblemsAt place={place} />}
      <div className="form-grid">{children}</div>
      <button type="button" className="link-button term-group__remove" aria-label={`Remove ${of}`} onClick={onRemove}>
        Remove
      </button>
    </fieldset>
  );
}

/** Puts the focus into a term that was just added, once the menu that added it has closed and given the focus back. */
export function focusTerm(place: Place): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const group = document.querySelector<HTMLElement>(`[data-term="${fieldId(place)}"]`);
      group?.querySelector<HTMLElement>("input, select, .names-at__button")?.focus();
      group?.scrollIntoView({ block: "nearest" });
    }),
  );
}
