import type { MenuCommand } from "#shared/desktop/commands.ts";
import { dealStore } from "../../stores/deal-store.ts";
import { redo, undo } from "../../stores/edit-deal.ts";
import { exportPack } from "../../stores/export-pack.ts";
import { exportReport } from "../../stores/export-report.ts";
import { exportRateCard } from "../../stores/export-rate-card.ts";
import { exportResults } from "../../stores/export-results.ts";
import { cancelLastExport } from "../../stores/export-store.ts";
import { openFile } from "../../stores/open-deal.ts";
import { present } from "../../stores/present-store.ts";
import { chooseDealToImport } from "./import-deal-input.tsx";
import { askForRecovery } from "../../stores/recover-deal.ts";
import { printResults } from "../results/print/print-results.ts";
import { cancelRun, runDeal } from "../../stores/run-deal.ts";
import { saveDeal, saveDealAs } from "../../stores/save-deal.ts";
import { showDialog, showScreen, showSection, viewStore, type Screen } from "../../stores/view-store.ts";
import { verifyCertificate } from "../../stores/verify-certificate.ts";
import { showPane, showPerspective } from "../../stores/workbench-store.ts";
import { isNarrow, isPaneShown } from "../workbench/is-pane-shown.ts";
import { takeTyped } from "./take-typed.ts";

const ifDeal = (act: () => void) => (): void => {
  if (dealStore.getState().scenario) act();
};

const withDeal = (screen: Screen) => ifDeal(() => showScreen(screen));

/**
 * Shows results beside the editor or puts them away; from another screen it leads to the editor with them. Where there is
 * room for one of them only, it leads from one to the other.
 */
function togglePane(): void {
  if (!dealStore.getState().scenario) return;
  const here = viewStore.getState().screen === "deal";
  if (isNarrow()) return showScreen(here ? "results" : "deal");
  showPane(here ? !isPaneShown() : true);
  showScreen("deal");
}

const answers: Readonly<Record<MenuCommand, () => unknown>> = {
  "new-deal": () => showScreen("start"),
  gallery: () => showScreen("gallery"),
  open: openFile,
  save: saveDeal,
  "save-as": saveDealAs,
  "keep-version": ifDeal(() => showDialog("keep-version")),
  "show-versions": ifDeal(() => showSection("versions")),
  recover: askForRecovery,
  "export-pack": exportPack,
  "export-report": () => exportReport(),
  "export-slides": () => exportReport("slides"),
  "export-workbook": () => exportResults("workbook-xlsx"),
  "import-deal": chooseDealToImport,
  "export-results-json": () => exportResults("results-json"),
  "export-summary-csv": () => exportResults("summary-csv"),
  "export-trials-csv": () => exportResults("trials-csv"),
  "export-trials-parquet": () => exportResults("trials-parquet"),
  "export-sipmath": () => exportResults("sipmath-json"),
  "export-indigo": () => exportResults("indigo-csv"),
  "export-rate-card": exportRateCard,
  "cancel-export": cancelLastExport,
  print: () => printResults("paper"),
  "save-pdf": () => printResults("pdf"),
  undo,
  redo,
  run: runDeal,
  "cancel-run": cancelRun,
  "verify-certificate": verifyCertificate,
  "show-editor": withDeal("deal"),
  "show-results": withDeal("results"),
  "show-compare": withDeal("compare"),
  "show-analyse": withDeal("analyse"),
  present,
  "toggle-pane": togglePane,
  "perspective-all": () => showPerspective("all"),
  "perspective-commissioner": () => showPerspective("commissioner"),
  "perspective-investor": () => showPerspective("investor"),
  "perspective-provider": () => showPerspective("provider"),
  "new-variant": () => dealStore.getState().scenario && showDialog("new-variant"),
  preferences: () => showDialog("preferences"),
  palette: () => showDialog("palette"),
  guide: () => showDialog("guide"),
  shortcuts: () => showDialog("shortcuts"),
  about: () => showDialog("about"),
};

/** Does what a menu item asks, with the deal as it reads on the screen. */
export function obeyMenu(command: MenuCommand): void {
  takeTyped();
  void answers[command]();
}
