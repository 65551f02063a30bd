import type { ReactNode } from "react";

interface SectionCardProps {
  readonly title: string;
  /** What this part is for, in a sentence. */
  readonly about?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One part of a page of the editor. */
export function SectionCard({ title, about, actions, children }: SectionCardProps) {
  return (
    <section className="card">
      <div className="card__header">
        <div>
          <h2>{title}</h2>
          {about && <p className="text-muted text-small">{about}</p>}
        </div>
        {actions}
      </div>
      {children}
    </section>
  );
}
