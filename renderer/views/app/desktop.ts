import { useEffect } from "react";
import { desktop } from "../../desktop.ts";
import { keepChecking } from "../../stores/check-deal.ts";
import { keepRecoveryCopy } from "../../stores/keep-recovery-copy.ts";
import { keepNumbers } from "../../stores/numbers-store.ts";
import { keepRunning } from "../../stores/keep-running.ts";
import { openLast, takeUp } from "../../stores/open-deal.ts";
import { readPreferences } from "../../stores/preferences-store.ts";
import { offerRecovery } from "../../stores/recover-deal.ts";
import { saveDeal } from "../../stores/save-deal.ts";
import { useEdited, useFile } from "../../stores/use-stores.ts";
import { keepPaperLight } from "../results/print/on-paper.ts";
import { keepContrast } from "./keep-contrast.ts";
import { obeyMenu } from "./obey-menu.ts";
import { useShortcuts } from "./use-shortcuts.ts";
import { takeTyped } from "./take-typed.ts";

let askedForLast = false;

/**
 * Ties the window to the desktop: files from outside, menu commands, the title, and saving before closing. It shows nothing
 * itself, so that following the deal makes nothing be drawn anew.
 */
export function Desktop(): null {
  const name = useFile((state) => state.name);
  const edited = useEdited();
  useEffect(() => {
    const stops = [
      keepContrast(),
      keepNumbers(),
      keepRunning(),
      keepPaperLight(),
      keepChecking(),
      keepRecoveryCopy(),
      desktop.on["menu:command"](obeyMenu),
      desktop.on["file:opened"]((file) => void takeUp(file)),
      desktop.on["window:save-then-close"](() => {
        takeTyped();
        void saveDeal().then((saved) => (saved ? desktop.request["window:close"]() : undefined));
      }),
    ];
    if (!askedForLast) {
      askedForLast = true;
      void readPreferences();
      void openLast().then(offerRecovery);
    }
    return () => stops.forEach((stop) => stop());
  }, []);
  useEffect(() => void desktop.request["window:document"]({ name, edited }), [name, edited]);
  useShortcuts();
  return null;
}
