import type { ReactElement, ReactNode } from "react";
import { partId } from "./go-to-part.ts";

/** A part of the results with its heading; the page's index leads to it. */
export function ResultsSection(props: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  const { id, title, children } = props;
  return (
    <section id={partId(id)} className="stack results-section" aria-labelledby={`${partId(id)}-title`} tabIndex={-1}>
      <h2 id={`${partId(id)}-title`}>{title}</h2>
      {children}
    </section>
  );
}
