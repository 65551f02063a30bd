import { Menu, type BrowserWindow, type MenuItemConstructorOptions } from "electron";

/** Cut, copy and paste by right-click in text fields, and copy for selected text; nothing elsewhere. */
export function enableContextMenu(window: BrowserWindow): void {
  window.webContents.on("context-menu", (_event, { isEditable, selectionText, editFlags }) => {
    const copy: MenuItemConstructorOptions = { role: "copy", enabled: editFlags.canCopy };
    if (isEditable) {
      const items: MenuItemConstructorOptions[] = [
        { role: "cut", enabled: editFlags.canCut },
        copy,
        { role: "paste", enabled: editFlags.canPaste },
        { type: "separator" },
        { role: "selectAll", enabled: editFlags.canSelectAll },
      ];
      Menu.buildFromTemplate(items).popup({ window });
    } else if (selectionText.trim() !== "") {
      Menu.buildFromTemplate([copy]).popup({ window });
    }
  });
}
