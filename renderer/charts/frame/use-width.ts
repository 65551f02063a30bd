import { type RefCallback, useCallback, useState } from "react";

/** Follows the width of the element the returned ref is put on, in whole pixels; `initial` until it is known. */
export function useWidth(initial: number): readonly [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(initial);
  const follow = useCallback((element: HTMLElement | null) => {
    if (element === null) return;
    const take = (next: number): void => {
      if (next > 0) setWidth(Math.floor(next));
    };
    // Before it is painted for the first time: an observer is told after that.
    const { paddingLeft, paddingRight } = getComputedStyle(element);
    take(element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight));
    const observer = new ResizeObserver(([entry]) => take(entry?.contentRect.width ?? 0));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [follow, width];
}
