import type { ReactElement } from "react";
import { decimal } from "#shared/format/decimal.ts";
import type { CorrelationMove } from "#shared/model/spread.ts";

/** Which correlations could not be as stated, and what is used. Nothing while all are as stated. */
export function CorrelationNote(props: {
  readonly moved: readonly CorrelationMove[] | undefined;
}): ReactElement | null {
  const { moved = [] } = props;
  if (moved.length === 0) return null;
  return (
    <aside className="callout callout--warn">
      <strong className="callout__title">
        The correlations contradict each other; the nearest that can be are used.
      </strong>
      <ul className="results-callout__text">
        {moved.map(({ a, b, stated, used }) => (
          <li key={`${a} ${b}`}>
            {a} and {b}: {decimal(stated, 2)} as stated, {decimal(used, 2)} as used
          </li>
        ))}
      </ul>
    </aside>
  );
}
