import { showDialog } from "../../stores/view-store.ts";
import { isMac, keyWords } from "../palette/key-words.ts";

/** Opens the palette, and tells its key to those who do not know it yet. */
export function FindButton() {
  return (
    <button
      type="button"
      className="button button--quiet find-button"
      aria-label="Find or do anything"
      title="Find or do anything by its name"
      onClick={() => showDialog("palette")}
    >
      <svg width="15" height="15" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="m10.5 10.5 3.5 3.5" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
      </svg>
      <span className="find-button__word">Find</span>
      <kbd>{keyWords("CommandOrControl+K", isMac())}</kbd>
    </button>
  );
}
