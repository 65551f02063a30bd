import type { KeyboardEvent } from "react";
import type { ExportGoingOn } from "../../stores/export-store.ts";
import { exportWords } from "./export-words.ts";

/** An export that goes on: of which file, how far it is, and Cancel, which Escape presses too. */
export function ExportLine({ going }: { readonly going: ExportGoingOn }) {
  const { name, doing, work } = going;
  const words = exportWords(going);
  const cancel = (): void => {
    going.cancel();
    // The button goes with its line, and the focus is left where the page is, not nowhere.
    document.getElementById("screen")?.focus({ preventScroll: true });
  };
  const cancelByEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    cancel();
  };
  return (
    <div className="export-line" onKeyDown={cancelByEscape}>
      <p className="export-line__name" title={name}>
        Exporting <strong>{name}</strong>
      </p>
      <button
        type="button"
        className="button button--small"
        aria-label={`Cancel the export of ${name}`}
        disabled={doing === "putting-in-place"}
        onClick={cancel}
      >
        Cancel
      </button>
      <progress
        className="progress"
        aria-label={`Exporting ${name}`}
        aria-valuetext={words}
        max={work?.total ?? 1}
        value={doing === "putting-in-place" ? (work?.total ?? 1) : (work?.done ?? 0)}
      />
      <p className="export-line__words">{words}</p>
    </div>
  );
}
