import { createStore } from "zustand/vanilla";
import type { Preferences } from "#shared/desktop/preferences.ts";
import { usualPreferences } from "#shared/desktop/usual-preferences.ts";
import { desktop } from "../desktop.ts";
import { tell } from "./view-store.ts";

/** What a person likes. Read from the desktop at the start; every change holds at once. */
export const preferencesStore = createStore<Preferences>()(() => usualPreferences);

export const readPreferences = async (): Promise<void> =>
  preferencesStore.setState(await desktop.request["preferences:read"](), true);

/** Changes some of them, or puts all back. */
export async function prefer(changed: Partial<Preferences>): Promise<void> {
  preferencesStore.setState(changed);
  const reply = await desktop.request["preferences:write"](preferencesStore.getState());
  if (reply.kind === "refused") tell("error", reply.sentence);
}

export const preferForNewDeals = (changed: Partial<Preferences["newDeals"]>): Promise<void> =>
  prefer({ newDeals: { ...preferencesStore.getState().newDeals, ...changed } });
