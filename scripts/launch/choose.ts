import type { ElectronApplication } from "playwright";
import type { MenuCommand } from "#shared/desktop/commands.ts";

/** Chooses a menu item: what its accelerator would do. */
export async function choose(app: ElectronApplication, command: MenuCommand): Promise<void> {
  await app.evaluate(({ BrowserWindow }, chosen) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send("menu:command", chosen);
  }, command);
}
