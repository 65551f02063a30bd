import { basename, dirname } from "node:path";
import { folderForPeople } from "../files/list-recent.ts";
import type { RecentItem } from "./menu-actions.ts";

/** The lines of the Open recent menu: the file's name, and its folder where two files share one. */
export function recentItems(paths: readonly string[]): RecentItem[] {
  return paths.map((path) => {
    const name = basename(path);
    const shared = paths.some((other) => other !== path && basename(other) === name);
    const shown = shared ? `${name} — ${folderForPeople(dirname(path))}` : name;
    // In a menu's label `&` marks a key, and `&&` is the sign itself.
    return { label: shown.replaceAll("&", "&&"), path };
  });
}
