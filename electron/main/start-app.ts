import { join } from "node:path";
import { app, session, shell } from "electron";
import { rendererFolder } from "./bundle-paths.ts";
import { OpenExports } from "./exports/open-exports.ts";
import { UnfinishedExports } from "./exports/unfinished-exports.ts";
import { FileHandles } from "./files/file-handles.ts";
import { FileHistory } from "./files/file-history.ts";
import { openScenario } from "./files/open-scenario.ts";
import { answerExportRequests } from "./ipc/answer-export-requests.ts";
import { answerFileRequests } from "./ipc/answer-file-requests.ts";
import { answerPreferenceRequests } from "./ipc/answer-preference-requests.ts";
import { answerRecoveryRequests } from "./ipc/answer-recovery-requests.ts";
import { answerPrintRequests } from "./ipc/answer-print-requests.ts";
import { answerWindowRequests } from "./ipc/answer-window-requests.ts";
import { createAnswer } from "./ipc/answer.ts";
import { hearDroppedFiles } from "./ipc/hear-dropped-files.ts";
import { notify } from "./ipc/notify.ts";
import type { ArrivingFiles } from "./launch/arriving-files.ts";
import { logFailure, logFile } from "./log/log.ts";
import type { MenuActions } from "./menu/menu-actions.ts";
import { showMenu } from "./menu/show-menu.ts";
import { serveApp } from "./protocol/serve-app.ts";
import { followPreferredTheme } from "./preferences/follow-preferred-theme.ts";
import { PreferencesFile } from "./preferences/preferences-file.ts";
import { RecoveryCopies } from "./recovery/recovery-copies.ts";
import { RecoveryFolder } from "./recovery/recovery-folder.ts";
import { startAddress } from "./security/is-app-address.ts";
import { refuseDownloads } from "./security/refuse-downloads.ts";
import { refuseNavigation } from "./security/refuse-navigation.ts";
import { refuseNetwork } from "./security/refuse-network.ts";
import { refusePermissions } from "./security/refuse-permissions.ts";
import { askBeforeClosing } from "./window/ask-before-closing.ts";
import { createWindow } from "./window/create-window.ts";
import { enableContextMenu } from "./window/enable-context-menu.ts";
import { fileDialogsOf } from "./window/file-dialogs-of.ts";
import { noDeal } from "./window/open-deal.ts";
import { recoverFromCrash } from "./window/recover-from-crash.ts";

/** Builds the app out of its parts once Electron is ready: fences first, then the window, then its page. */
export async function startApp(arriving: ArrivingFiles): Promise<void> {
  refuseNavigation();
  refuseNetwork(session.defaultSession);
  refusePermissions(session.defaultSession);
  refuseDownloads(session.defaultSession);
  serveApp(rendererFolder);

  // Before the window, which shows itself in the theme's colour.
  const preferences = await PreferencesFile.load(join(app.getPath("userData"), "preferences.json"));
  followPreferredTheme(preferences.now);
  const window = await createWindow();
  const deal = noDeal();
  const history = await FileHistory.load(join(app.getPath("userData"), "files.json"), {
    changed(recent) {
      showMenu(actions, recent);
      if (recent[0] !== undefined) app.addRecentDocument(recent[0]);
    },
    failed: (error) => logFailure("keeping the list of files", error),
  });
  const desk = {
    handles: new FileHandles(),
    history,
    dialogs: fileDialogsOf(window),
    documents: app.getPath("documents"),
  };
  const deliver = (path: string): void => {
    openScenario(desk, path).then(
      (file) => notify(window, "file:opened", file),
      (error: unknown) => logFailure("opening a file that came by itself", error),
    );
  };
  const actions: MenuActions = {
    command: (command) => notify(window, "menu:command", command),
    openRecent: deliver,
    forgetAllRecent: () => void history.forgetAll(),
    showLog: () => shell.showItemInFolder(logFile()),
  };
  showMenu(actions, history.recent);

  const unfinished = new UnfinishedExports(join(app.getPath("userData"), "exports"));
  void unfinished.tidy();
  const openExports = new OpenExports(unfinished);
  const copies = new RecoveryCopies(new RecoveryFolder(join(app.getPath("userData"), "recovery")));
  const answer = createAnswer(window.webContents);
  answerFileRequests(answer, desk, arriving, deliver);
  answerExportRequests(answer, window.webContents, desk, openExports);
  answerRecoveryRequests(answer, desk, copies);
  answerPreferenceRequests(answer, preferences);
  answerWindowRequests(answer, window, deal);
  answerPrintRequests(answer, window, desk);
  hearDroppedFiles(window.webContents, (path) => arriving.arrive(path));
  askBeforeClosing(window, deal);
  enableContextMenu(window);
  recoverFromCrash(window, deal, copies);
  window.on("closed", () => {
    openExports.endNow();
    // At the end of a session the system closes what is still edited, and nobody has given that up.
    if (!deal.edited || deal.mayClose) copies.endNow();
  });
  await window.loadURL(startAddress);
}
