import { memo } from "react";
import { showPane } from "../../stores/workbench-store.ts";
import { usePaneShown } from "../workbench/use-pane-shown.ts";

/** Shows results beside the editor, or puts them away. */
export const PaneButton = memo(function PaneButton() {
  const shown = usePaneShown();
  return (
    <button
      type="button"
      className="button button--small live-strip__pane"
      aria-expanded={shown}
      title={`${shown ? "Hide" : "Show"} results beside the editor (Ctrl+B)`}
      onClick={() => showPane(!shown)}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <rect
          x="1.75"
          y="2.75"
          width="12.5"
          height="10.5"
          rx="1.5"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.4"
        />
        <path d="M9.75 3v10" stroke="currentColor" strokeWidth="1.4" />
        {shown && <rect x="10" y="3" width="4" height="10" fill="currentColor" opacity="0.3" />}
      </svg>
      Results
    </button>
  );
});
