import type { PointerEvent } from "react";
import { blockStore } from "../../../stores/block-store.ts";
import { moveRules } from "./rule-edits.ts";

/** The line that a rule would go before if it were let go there; as many as there are rules for the end. */
function lineBefore(y: number): number {
  const rows = [...document.querySelectorAll<HTMLElement>(".grid-row[data-rule]")];
  const index = rows.findIndex((row) => {
    const { top, height } = row.getBoundingClientRect();
    return y < top + height / 2;
  });
  return index === -1 ? rows.length : index;
}

/** By which a rule is dragged to another place. Alt+Up, Alt+Down and the row's menu do the same by keyboard. */
export function RuleHandle({ index }: { readonly index: number }) {
  const start = (event: PointerEvent<HTMLSpanElement>): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    blockStore.setState({ drag: { row: index, before: index } });
  };
  const move = (event: PointerEvent<HTMLSpanElement>): void => {
    if (blockStore.getState().drag) blockStore.setState({ drag: { row: index, before: lineBefore(event.clientY) } });
  };
  const end = (): void => {
    const { drag } = blockStore.getState();
    blockStore.setState({ drag: undefined });
    if (drag) moveRules(index, index, drag.before - index - (drag.before > index ? 1 : 0));
  };
  return (
    <span
      className="rule-handle"
      title="Drag to move; Alt+Up and Alt+Down do the same"
      aria-hidden="true"
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={() => blockStore.setState({ drag: undefined })}
    >
      <svg width="8" height="14" viewBox="0 0 8 14">
        <path
          d="M2 2h.01M6 2h.01M2 7h.01M6 7h.01M2 12h.01M6 12h.01"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
        />
      </svg>
    </span>
  );
}
