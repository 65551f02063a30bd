import { useEffect } from "react";
import { commandOfKey } from "../palette/command-of-key.ts";
import { isMac } from "../palette/key-words.ts";
import { obeyMenu } from "./obey-menu.ts";

const typesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea"));

/** Chromium's own undo and redo belong to the text field one is in; elsewhere they would jump into the last one. */
const isHistory = (command: string): boolean => command === "undo" || command === "redo";

/**
 * Keys that no menu hears: undo and redo outside text fields, since Chromium's own redo would jump into the last one; in an
 * ordinary browser, which has no menu of ours, every command's key.
 */
export function useShortcuts(): void {
  useEffect(() => {
    const hasMenu = globalThis.window.desktop !== undefined;
    const press = (event: KeyboardEvent): void => {
      const alsoRedo = event.shiftKey && event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey);
      const command = alsoRedo ? "redo" : commandOfKey(event, isMac());
      if (command === undefined || (isHistory(command) ? typesText(event.target) : hasMenu)) return;
      event.preventDefault();
      obeyMenu(command);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
