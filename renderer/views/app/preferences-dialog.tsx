import { useState } from "react";
import { useStore } from "zustand";
import type { Preferences } from "#shared/desktop/preferences.ts";
import { preferencesStore, prefer } from "../../stores/preferences-store.ts";
import { useView } from "../../stores/use-stores.ts";
import { closeDialog } from "../../stores/view-store.ts";
import { ChoiceField } from "../../inputs/choice-field.tsx";
import { ModalWindow } from "./modal-window.tsx";
import { NewDealPreferences } from "./new-deal-preferences.tsx";

const themes = [
  ["system", "As the system"],
  ["light", "Light"],
  ["dark", "Dark"],
  ["high-contrast", "High contrast"],
] as const;

/** What a person likes. Every change holds at once; Cancel and Escape put back what was there when it was opened. */
export function PreferencesDialog() {
  const shown = useView((state) => state.dialog === "preferences");
  return shown ? <Opened /> : null;
}

function Opened() {
  const [before] = useState(preferencesStore.getState);
  const { theme } = useStore(preferencesStore);
  const cancel = (): void => {
    if (preferencesStore.getState() !== before) void prefer(before);
    closeDialog();
  };
  return (
    <ModalWindow title="Preferences" open onClose={closeDialog} closeLabel="Done" onCancel={cancel}>
      <section className="stack" aria-labelledby="preferences-look">
        <h3 id="preferences-look">Look</h3>
        <ChoiceField
          label="Theme"
          value={theme}
          choices={themes}
          onChange={(chosen) => void prefer({ theme: chosen as Preferences["theme"] })}
          hint="High contrast, and less motion, also come by themselves where the system asks for them"
        />
      </section>
      <NewDealPreferences />
    </ModalWindow>
  );
}
