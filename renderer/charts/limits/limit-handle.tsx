import { type KeyboardEvent, type PointerEvent, type ReactElement, useRef } from "react";
import { limitAfterKey, type LimitRange, roundLimit } from "./limit-move.ts";

export interface LimitHandleProps {
  /** Which limit: `Budget`. */
  readonly name: string;
  readonly amount: number;
  /** What it means to have it there. */
  readonly said: string;
  /** The line it moves, in pixels of the picture. */
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly range: LimitRange;
  /** The amount at a place across the picture, within its axis. */
  readonly amountAt: (x: number) => number;
  readonly onMove: (amount: number) => void;
  readonly onSettle: () => void;
  readonly onPutBack: () => void;
}

/** What one takes hold of to move a limit's line: with the pointer, or once focused with the arrow keys. */
export function LimitHandle(props: LimitHandleProps): ReactElement {
  const { name, amount, said, x, top, bottom, range, amountAt, onMove, onSettle, onPutBack } = props;
  /** How far from the line it was taken hold of; undefined while it is not held. */
  const grip = useRef<number>(undefined);

  const take = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = event.clientX - leftOf(event.currentTarget) - x;
  };
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (grip.current === undefined) return;
    const at = event.clientX - leftOf(event.currentTarget) - grip.current;
    if (Math.abs(at - x) >= 1) onMove(roundLimit(amountAt(at), range));
  };
  const end = (ending: () => void): void => {
    if (grip.current === undefined) return;
    grip.current = undefined;
    ending();
  };
  const press = (event: KeyboardEvent): void => {
    const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey) return;
    const next = limitAfterKey(key, shiftKey, amount, range);
    if (next === undefined && key !== "Escape" && key !== "Enter") return;
    event.preventDefault();
    if (next !== undefined) return onMove(next);
    grip.current = undefined;
    if (key === "Escape") onPutBack();
    else onSettle();
  };
  return (
    <div
      className="limit-handle"
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={range.low}
      aria-valuemax={range.high}
      aria-valuenow={amount}
      aria-valuetext={said}
      title={`Drag to move the ${name.toLowerCase()}, or use the arrow keys and then Enter`}
      style={{ left: x, top, height: bottom - top }}
      onPointerDown={take}
      onPointerMove={drag}
      onPointerUp={() => end(onSettle)}
      onPointerCancel={() => end(onPutBack)}
      onKeyDown={press}
      onBlur={onSettle}
    />
  );
}

/** The left edge of what the handle lies over. */
const leftOf = (handle: HTMLElement): number => handle.parentElement?.getBoundingClientRect().left ?? 0;
