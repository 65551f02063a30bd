import type { ReactElement, ReactNode } from "react";

/** A part of the results with its heading; the page's index leads to it. */
export function ResultsSection(props: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  const { id, title, children } = props;
  return (
    <section
      id={`results-${id}`}
      className="stack results-section"
      aria-labelledby={`results-${id}-title`}
      tabIndex={-1}
    >
      <h2 id={`results-${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
