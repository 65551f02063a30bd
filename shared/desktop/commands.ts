/** Where a command belongs: the menu it stands in, and its group in lists of commands. */
export type CommandGroup = "File" | "Edit" | "View" | "Simulation" | "Help";

/** What a command is called and which key sets it off. */
export interface CommandWords {
  /** A short name in the imperative. */
  readonly name: string;
  readonly group: CommandGroup;
  /** As Electron writes it: `CommandOrControl+Shift+S`. */
  readonly key?: string;
  /** It does nothing while no deal is open. */
  readonly needsDeal?: boolean;
}

const words = {
  "new-deal": { name: "New deal", group: "File", key: "CommandOrControl+N" },
  gallery: { name: "Show the gallery of deals", group: "File", key: "CommandOrControl+Shift+N" },
  open: { name: "Open a file", group: "File", key: "CommandOrControl+O" },
  save: { name: "Save", group: "File", key: "CommandOrControl+S", needsDeal: true },
  "save-as": { name: "Save as", group: "File", key: "CommandOrControl+Shift+S", needsDeal: true },
  "keep-version": {
    name: "Keep a version",
    group: "File",
    key: "CommandOrControl+Shift+K",
    needsDeal: true,
  },
  "show-versions": { name: "Show the versions", group: "File", needsDeal: true },
  "import-deal": { name: "Import a deal from a workbook or pack", group: "File" },
  recover: { name: "Recover unsaved work", group: "File" },
  "export-pack": { name: "Export a scenario pack", group: "File", needsDeal: true },
  "export-report": { name: "Export a report as PDF", group: "File", needsDeal: true },
  "export-slides": { name: "Export slides for PowerPoint", group: "File", needsDeal: true },
  "export-workbook": { name: "Export a workbook", group: "File", needsDeal: true },
  "export-summary-csv": {
    name: "Export the summary as CSV",
    group: "File",
    key: "CommandOrControl+E",
    needsDeal: true,
  },
  "export-trials-csv": { name: "Export the trials as CSV", group: "File", needsDeal: true },
  "export-results-json": { name: "Export the results as JSON", group: "File", needsDeal: true },
  "export-trials-parquet": { name: "Export the trials as Parquet", group: "File", needsDeal: true },
  "export-sipmath": { name: "Export the uncertain results as SIPmath 3.0", group: "File", needsDeal: true },
  "export-indigo": { name: "Export the terms for INDIGO as CSV", group: "File", needsDeal: true },
  "export-rate-card": { name: "Export the rate card as CSV", group: "File", needsDeal: true },
  "cancel-export": { name: "Cancel the export", group: "File", needsDeal: true },
  print: { name: "Print the results", group: "File", key: "CommandOrControl+P", needsDeal: true },
  "save-pdf": { name: "Save the results as PDF", group: "File", needsDeal: true },
  undo: { name: "Undo", group: "Edit", key: "CommandOrControl+Z", needsDeal: true },
  redo: { name: "Redo", group: "Edit", key: "CommandOrControl+Y", needsDeal: true },
  "new-variant": { name: "New variant from this", group: "Edit", key: "CommandOrControl+D", needsDeal: true },
  preferences: { name: "Preferences", group: "Edit", key: "CommandOrControl+," },
  palette: { name: "Find or do anything", group: "Edit", key: "CommandOrControl+K" },
  "show-editor": { name: "Show the deal", group: "View", key: "CommandOrControl+1", needsDeal: true },
  "show-results": { name: "Show the results", group: "View", key: "CommandOrControl+2", needsDeal: true },
  "show-compare": { name: "Compare variants", group: "View", key: "CommandOrControl+3", needsDeal: true },
  "show-analyse": { name: "Analyse the deal", group: "View", key: "CommandOrControl+4", needsDeal: true },
  present: { name: "Present the results", group: "View", key: "F5", needsDeal: true },
  "toggle-pane": { name: "Results beside the editor", group: "View", key: "CommandOrControl+B", needsDeal: true },
  "perspective-all": {
    name: "All parties’ results first",
    group: "View",
    key: "CommandOrControl+Alt+1",
    needsDeal: true,
  },
  "perspective-commissioner": {
    name: "Commissioner’s results first",
    group: "View",
    key: "CommandOrControl+Alt+2",
    needsDeal: true,
  },
  "perspective-investor": {
    name: "Investor’s results first",
    group: "View",
    key: "CommandOrControl+Alt+3",
    needsDeal: true,
  },
  "perspective-provider": {
    name: "Provider’s results first",
    group: "View",
    key: "CommandOrControl+Alt+4",
    needsDeal: true,
  },
  run: { name: "Run", group: "Simulation", key: "CommandOrControl+R", needsDeal: true },
  "cancel-run": { name: "Cancel the run", group: "Simulation", key: "CommandOrControl+.", needsDeal: true },
  "verify-certificate": { name: "Verify a certificate", group: "Simulation", needsDeal: true },
  guide: { name: "Guide", group: "Help", key: "F1" },
  shortcuts: { name: "Keyboard shortcuts", group: "Help", key: "CommandOrControl+/" },
  about: { name: "About this program and its licences", group: "Help" },
} satisfies Readonly<Record<string, CommandWords>>;

/** What a menu item, its key or the palette asks the window to do. */
export type MenuCommand = keyof typeof words;

/** Every command: one list for the menu, the palette, and the list of shortcuts. */
export const commands: Readonly<Record<MenuCommand, CommandWords>> = words;
