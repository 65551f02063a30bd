import type { ReactNode } from "react";

interface SectionCardProps {
  readonly title: string;
  /** What this part is for, in a sentence. */
  readonly about?: string;
  readonly actions?: ReactNode;
  /** Holds a table that reaches to the card's edges. */
  readonly flush?: boolean;
  readonly children: ReactNode;
}

/** One part of a page of the editor. */
export function SectionCard({ title, about, actions, flush = false, children }: SectionCardProps) {
  return (
    <section className={`card${flush ? " card--flush" : ""}`}>
      <div className="card__header">
        <div className="section-title">
          <h2>{title}</h2>
          {about && <p className="section-title__about">{about}</p>}
        </div>
        {actions && <div className="cluster">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
