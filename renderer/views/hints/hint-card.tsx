import { useEffect } from "react";
import { useStore } from "zustand";
import { hintFor, noteUsedHints, seeHint } from "../../stores/hints.ts";
import { preferencesStore } from "../../stores/preferences-store.ts";
import type { Section } from "../../stores/view-store.ts";

const none: readonly string[] = [];

/** One thing to try, below the outline where it covers nothing; it leaves for good once it was used or closed. */
export function HintCard({ section }: { readonly section: Section }) {
  const seen = useStore(preferencesStore, ({ hintsSeen }) => hintsSeen ?? none);
  useEffect(noteUsedHints, []);
  const hint = hintFor(section, seen);
  if (!hint) return null;
  return (
    <div className="hint" role="note" aria-label="Hint">
      <p>{hint.text}</p>
      <button type="button" className="button button--quiet button--small" onClick={() => seeHint(hint.id)}>
        Got it
      </button>
    </div>
  );
}
