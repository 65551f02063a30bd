import type { ReactElement, ReactNode } from "react";

/** A table that scrolls in its own frame, by pointer and by keyboard. */
export function TableFrame(props: {
  readonly label: string;
  readonly tall?: boolean;
  readonly children: ReactNode;
}): ReactElement {
  const { label, tall = false, children } = props;
  return (
    <div className={`table-frame${tall ? " results-tall" : ""}`} tabIndex={0} role="region" aria-label={label}>
      {children}
    </div>
  );
}
