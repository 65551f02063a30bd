import { type ReactElement, type ReactNode, useLayoutEffect, useRef } from "react";

/**
 * Draws something out of sight in the colours of paper, whatever the theme, and hands it over once it stands. It is there
 * for as long as it takes to read its styles.
 */
export function PaperCopy(props: {
  readonly children: ReactNode;
  readonly onDrawn: (host: HTMLElement) => void;
}): ReactElement {
  const host = useRef<HTMLDivElement>(null);
  const { children, onDrawn } = props;
  const hand = useRef(onDrawn);
  useLayoutEffect(() => {
    if (host.current) hand.current(host.current);
  }, []);
  return (
    <div ref={host} className="on-paper chart__paper" aria-hidden="true" inert>
      {children}
    </div>
  );
}
