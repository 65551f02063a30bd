import type { ReactElement } from "react";
import { decimal } from "#shared/format/decimal.ts";

/** How far a second run is, and Cancel. Not said aloud: a screen reader would hear every count. */
export function SecondRunProgress(props: {
  readonly done: number;
  readonly total: number;
  readonly onCancel: () => void;
}): ReactElement {
  const { done, total, onCancel } = props;
  return (
    <div className="cluster">
      <progress className="progress" aria-label="How far the second run is" max={total} value={done} />
      <span className="figures">
        {decimal(done)} of {decimal(total)} trials run again
      </span>
      <button type="button" className="button button--small" onClick={onCancel}>
        Cancel
      </button>
    </div>
  );
}
