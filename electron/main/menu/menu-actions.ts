import type { MenuCommand } from "#shared/desktop/commands.ts";

/** A line of the Open recent menu. */
export interface RecentItem {
  readonly label: string;
  readonly path: string;
}

/** What the menu can set off. */
export interface MenuActions {
  /** Asks the window. */
  readonly command: (command: MenuCommand) => void;
  readonly openRecent: (path: string) => void;
  readonly forgetAllRecent: () => void;
  readonly showLog: () => void;
}
