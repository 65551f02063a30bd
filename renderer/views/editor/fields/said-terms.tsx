import type { Place } from "./at-path.ts";
import { ProblemsAt } from "./problems-at.tsx";

/** A term that has no fields of its own. */
export interface SaidTerm {
  readonly place: Place;
  readonly words: string;
  /** Places below it whose problems no field shows. */
  readonly below?: readonly Place[];
}

/** Terms that are told in words, and can be taken away. */
export function SaidTerms<Term extends SaidTerm>({
  terms,
  onRemove,
  wide = false,
}: {
  readonly terms: readonly Term[];
  readonly onRemove: (term: Term) => void;
  /** Whether it stands in a grid of fields and takes all of its width. */
  readonly wide?: boolean;
}) {
  if (terms.length === 0) return null;
  return (
    <ul className={wide ? "plain-list grid-details__whole" : "plain-list"}>
      {terms.map((term) => (
        <li key={term.place.join(".")} className="row-line">
          <span>{term.words}</span>
          <button
            type="button"
            className="link-button"
            aria-label={`Remove: ${term.words}`}
            onClick={() => onRemove(term)}
          >
            Remove
          </button>
          {[term.place, ...(term.below ?? [])].map((each) => (
            <ProblemsAt key={each.join(".")} place={each} />
          ))}
        </li>
      ))}
    </ul>
  );
}
