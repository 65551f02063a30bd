import { useLayoutEffect, useRef, type RefObject } from "react";

/** Keeps the caret of a field where it stands, counted from the end, when its text is put there anew. @returns what says so */
export function useKeptCaret(field: RefObject<HTMLInputElement | null>): () => void {
  const fromEnd = useRef<number>(undefined);
  useLayoutEffect(() => {
    const { current } = field;
    if (!current || fromEnd.current === undefined) return;
    const place = current.value.length - fromEnd.current;
    fromEnd.current = undefined;
    current.setSelectionRange(place, place);
  });
  return () => {
    const { current } = field;
    if (current) fromEnd.current = current.value.length - (current.selectionEnd ?? current.value.length);
  };
}
