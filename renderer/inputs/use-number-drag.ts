import { useRef, type PointerEvent, type RefObject } from "react";

/** So far a pointer goes for one step. */
const PIXELS_A_STEP = 4;

interface Drag {
  readonly from: number;
  readonly x: number;
  readonly pointer: number;
}

interface NumberDragOptions {
  readonly field: RefObject<HTMLInputElement | null>;
  /** The number as it stands when a drag begins. */
  readonly begin: () => number;
  /** So many steps from the number at which it began. */
  readonly to: (from: number, steps: number, large: boolean) => void;
}

/** Changes a number by dragging a handle beside it: to the right is more, with Shift in large steps. Handlers of the handle. */
export function useNumberDrag({ field, begin, to }: NumberDragOptions) {
  const drag = useRef<Drag>(undefined);
  const end = (): void => {
    drag.current = undefined;
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>): void => {
      if (event.button !== 0) return;
      event.preventDefault();
      field.current?.focus();
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { from: begin(), x: event.clientX, pointer: event.pointerId };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>): void => {
      if (drag.current?.pointer !== event.pointerId) return;
      const { from, x } = drag.current;
      to(from, Math.round((event.clientX - x) / PIXELS_A_STEP), event.shiftKey);
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}
