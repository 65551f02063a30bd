import type { KeyboardEvent, ReactElement } from "react";

/** Which step was moved, and where to. */
export interface StepMove {
  /** Id of its first term: where it is moved to it may be joined with another. */
  readonly term: string;
  readonly by: -1 | 1;
}

interface MoveStepProps {
  /** What names the step wherever it stands. */
  readonly step: string;
  /** What it is called. */
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
}

/** Moves a step of the bridge up or down: two buttons, or Alt+Up and Alt+Down on either. */
export function MoveStep({ step, name, isFirst, isLast, onMove }: MoveStepProps): ReactElement | null {
  if (isFirst && isLast) return null;
  const press = (event: KeyboardEvent): void => {
    const by = event.altKey && event.key === "ArrowUp" ? -1 : event.altKey && event.key === "ArrowDown" ? 1 : undefined;
    if (by === undefined) return;
    event.preventDefault();
    if (by === -1 ? !isFirst : !isLast) onMove(by);
  };
  const button = (by: -1 | 1, words: string, sign: string, isOff: boolean): ReactElement => (
    <button
      type="button"
      className="button button--quiet button--small"
      data-step={step}
      data-by={by}
      aria-label={`${words}: ${name}`}
      title={words}
      disabled={isOff}
      onClick={() => onMove(by)}
      onKeyDown={press}
    >
      {sign}
    </button>
  );
  return (
    <span className="bridge-steps__moves">
      {button(-1, "Move up", "↑", isFirst)}
      {button(1, "Move down", "↓", isLast)}
    </span>
  );
}
