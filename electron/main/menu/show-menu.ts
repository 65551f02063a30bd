import { app, Menu } from "electron";
import type { MenuActions } from "./menu-actions.ts";
import { menuTemplate } from "./menu-template.ts";
import { recentItems } from "./recent-items.ts";

/** Puts the menu up, with the recent files as they are now. Called again whenever those change. */
export function showMenu(actions: MenuActions, recent: readonly string[]): void {
  const place = { platform: process.platform, development: !app.isPackaged };
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(actions, recentItems(recent), place)));
}
