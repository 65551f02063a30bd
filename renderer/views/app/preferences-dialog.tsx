import { useState } from "react";
import { useStore } from "zustand";
import { numberStyles } from "#shared/format/number-style.ts";
import { exactMoney } from "#shared/format/exact-money.ts";
import { percent } from "#shared/format/percent.ts";
import type { Preferences } from "#shared/desktop/preferences.ts";
import { preferredCurrency } from "../../stores/preferred-deal.ts";
import { preferencesStore, prefer } from "../../stores/preferences-store.ts";
import { useNumbers, useView } from "../../stores/use-stores.ts";
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

const numberChoices = [
  ["system", "The system’s region"],
  ...numberStyles.map(({ locale, place }) => [locale, place] as const),
] as const;

/** What a person likes. Every change holds at once; Cancel and Escape put back what was there when it was opened. */
export function PreferencesDialog() {
  const shown = useView((state) => state.dialog === "preferences");
  return shown ? <Opened /> : null;
}

function Opened() {
  const [before] = useState(preferencesStore.getState);
  const { theme, numbers } = useStore(preferencesStore);
  useNumbers();
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
      <section className="stack" aria-labelledby="preferences-numbers">
        <h3 id="preferences-numbers">Numbers</h3>
        <ChoiceField
          label="Written and typed as in"
          value={numbers}
          choices={numberChoices}
          onChange={(chosen) => void prefer({ numbers: chosen })}
          hint={`${exactMoney(1234.5, preferredCurrency())}, ${percent(0.125, 1)}. Files and exports are the same everywhere.`}
        />
      </section>
      <NewDealPreferences />
    </ModalWindow>
  );
}
