import { app, dialog } from "electron";
import { ArrivingFiles } from "./launch/arriving-files.ts";
import { enableSingleInstance } from "./launch/enable-single-instance.ts";
import { hearOpenedFiles } from "./launch/hear-opened-files.ts";
import { useDataFolder } from "./launch/use-data-folder.ts";
import { enableLog, logFailure } from "./log/log.ts";
import { declareAppScheme } from "./protocol/serve-app.ts";
import { enableProcessSandbox } from "./security/enable-process-sandbox.ts";
import { refuseNameLookups } from "./security/refuse-network.ts";
import { startApp } from "./start-app.ts";
import { appName } from "./window/window-title.ts";

// Order matters here: the folder before the log and the lock, which lie in it; the rest before Electron is ready.
useDataFolder();
enableLog();
enableProcessSandbox();
refuseNameLookups();
declareAppScheme();

const arriving = new ArrivingFiles();
hearOpenedFiles(arriving);
if (enableSingleInstance(arriving)) {
  // One window is the whole app, on macOS too.
  app.on("window-all-closed", () => app.quit());
  app
    .whenReady()
    .then(() => startApp(arriving))
    .catch((error: unknown) => {
      logFailure("starting", error);
      dialog.showErrorBox(
        appName,
        "The app could not start. Installing it again usually helps; the log file says more.",
      );
      app.exit(1);
    });
}
