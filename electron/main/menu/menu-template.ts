import type { MenuItemConstructorOptions as Item } from "electron";
import { commands, type MenuCommand } from "#shared/desktop/commands.ts";
import type { MenuActions, RecentItem } from "./menu-actions.ts";

/** Where the menu is shown. */
export interface MenuPlace {
  readonly platform: NodeJS.Platform;
  /** Shows the developer tools: never in an app that people use. */
  readonly development: boolean;
}

const separator: Item = { type: "separator" };

/** The whole menu, as data. What Electron can do alone has a role; the rest is asked of the window. */
export function menuTemplate(actions: MenuActions, recent: readonly RecentItem[], place: MenuPlace): Item[] {
  const ask = (label: string, command: MenuCommand, accelerator = commands[command].key): Item => ({
    label,
    click: () => actions.command(command),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  /** A second key for an item: not shown, but heard. */
  const alsoBy = (item: Item, accelerator: string): Item => ({
    ...item,
    accelerator,
    visible: false,
    acceleratorWorksWhenHidden: true,
  });
  const mac = place.platform === "darwin";
  const run = ask("&Run", "run");
  const redo = ask("&Redo", "redo", mac ? "Shift+Command+Z" : undefined);
  return [
    ...(mac ? [{ role: "appMenu" } satisfies Item] : []),
    {
      label: "&File",
      submenu: [
        ask("&New deal…", "new-deal"),
        ask("New from &gallery…", "gallery"),
        ask("&Open…", "open"),
        { label: "Open &recent", submenu: recentMenu(actions, recent) },
        ask("I&mport from a workbook or pack…", "import-deal"),
        separator,
        ask("&Save", "save"),
        ask("Save &as…", "save-as"),
        ask("&Keep a version…", "keep-version"),
        ask("Vers&ions", "show-versions"),
        ask("Reco&ver unsaved work…", "recover"),
        separator,
        {
          label: "&Export",
          submenu: [
            ask("Scenario &pack…", "export-pack"),
            ask("R&eport (PDF)…", "export-report"),
            ask("S&lides (PowerPoint)…", "export-slides"),
            ask("&Workbook (Excel)…", "export-workbook"),
            ask("&Summary (CSV)…", "export-summary-csv"),
            ask("&Trials (CSV)…", "export-trials-csv"),
            ask("&Results (JSON)…", "export-results-json"),
            separator,
            ask("Trials (&Parquet)…", "export-trials-parquet"),
            ask("&Uncertain results (SIPmath 3.0)…", "export-sipmath"),
            ask("Terms for &INDIGO (CSV)…", "export-indigo"),
            ask("Rate car&d (CSV)…", "export-rate-card"),
            separator,
            ask("&Cancel export", "cancel-export"),
          ],
        },
        ask("&Print…", "print"),
        ask("Save as P&DF…", "save-pdf"),
        separator,
        mac ? { role: "close" } : { role: "quit", label: "&Quit", accelerator: "Control+Q" },
      ],
    },
    {
      label: "&Edit",
      submenu: [
        ask("&Undo", "undo"),
        redo,
        ...(mac ? [] : [alsoBy(redo, "Control+Shift+Z")]),
        separator,
        { role: "cut" },
        { role: "copy" },
        { role: "paste" },
        { role: "selectAll" },
        separator,
        ask("New &variant from this…", "new-variant"),
        separator,
        ask("Pre&ferences…", "preferences"),
        separator,
        ask("&Find or do anything…", "palette"),
      ],
    },
    {
      label: "&View",
      submenu: [
        ask("&Editor", "show-editor"),
        ask("&Results", "show-results"),
        ask("&Compare variants", "show-compare"),
        ask("&Analyse", "show-analyse"),
        separator,
        ask("Results &beside the editor", "toggle-pane"),
        {
          label: "&Perspective",
          submenu: [
            ask("&All", "perspective-all"),
            ask("&Commissioner", "perspective-commissioner"),
            ask("&Investor", "perspective-investor"),
            ask("&Provider", "perspective-provider"),
          ],
        },
        separator,
        { role: "zoomIn" },
        alsoBy({ role: "zoomIn" }, "CommandOrControl+="),
        { role: "zoomOut" },
        { role: "resetZoom" },
        separator,
        ask("&Present", "present"),
        { role: "togglefullscreen" },
        ...(place.development ? [{ role: "toggleDevTools" } satisfies Item] : []),
      ],
    },
    {
      label: "&Simulation",
      submenu: [run, ask("&Cancel run", "cancel-run"), separator, ask("&Verify a certificate…", "verify-certificate")],
    },
    {
      role: "help",
      label: "&Help",
      submenu: [
        ask("&Guide", "guide"),
        ask("&Keyboard shortcuts", "shortcuts"),
        ask("&About and licences", "about"),
        { label: "Show &log file", click: () => actions.showLog() },
      ],
    },
  ];
}

function recentMenu(actions: MenuActions, recent: readonly RecentItem[]): Item[] {
  if (recent.length === 0) return [{ label: "Nothing yet", enabled: false }];
  return [
    ...recent.map(({ label, path }): Item => ({ label, click: () => actions.openRecent(path) })),
    separator,
    { label: "&Clear this list", click: () => actions.forgetAllRecent() },
  ];
}
