import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { _electron, type ElectronApplication, type Page } from "playwright";
import { standInPage } from "./stand-in-page.ts";

/** How to launch the app. */
export interface LaunchOptions {
  /** `real` is the built renderer; `stand-in` an empty page, for what is main's alone. */
  readonly page?: "real" | "stand-in";
  /** A scenario file to name on the command line. */
  readonly file?: string;
  /** The app's own folder, to launch again with what an earlier launch left; made and removed when not given. */
  readonly userData?: string;
  readonly args?: readonly string[];
}

/** A running app. */
export interface LaunchedApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  /** What a second launch of the same app would be started with: see `second instance`. */
  readonly command: { readonly path: string; readonly args: readonly string[]; readonly env: Record<string, string> };
  /** Everything the page complained of, from before its first script ran. */
  readonly complaints: readonly string[];
  /** Ends the app at once, whatever it would like to ask. */
  readonly close: () => Promise<void>;
}

/**
 * Launches the real app, built in dist/, on the Electron that `OUTCOMES_ELECTRON` names.
 *
 * Each launch has a folder of its own, so tests neither see one another nor the person running them.
 */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const path = electronPath();
  const scratch = await realpath(await mkdtemp(join(tmpdir(), "outcomes-e2e-")));
  const userData = options.userData ?? join(scratch, "user-data");
  const folder = options.page === "stand-in" ? await appWithStandInPage(join(scratch, "app")) : builtApp();
  const args = [
    folder,
    // Chromium refuses its sandbox to root.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ...(options.args ?? []),
    ...(options.file === undefined ? [] : [options.file]),
  ];
  const env = environment(userData);
  // Not `executablePath`: with it Playwright leaves out its loader, which holds the app back until Playwright can
  // see windows, and a window that is quicker is never seen. The npm package `electron` tells it the path instead.
  process.env["ELECTRON_OVERRIDE_DIST_PATH"] = dirname(path);
  const app = await _electron.launch({ args, env, timeout: 30_000 });
  const ended = new Promise<void>((done) => void app.once("close", () => done()));
  const complaints: string[] = [];
  app.on("window", (opened) => listenForComplaints(opened, complaints));
  const page = await app.firstWindow();
  listenForComplaints(page, complaints);
  await page.waitForLoadState("load");
  await untilShown(app);
  const close = async (): Promise<void> => {
    await app.evaluate(({ app: electron }) => electron.exit(0)).catch(() => undefined);
    await ended;
    await rm(scratch, { recursive: true, force: true });
  };
  return { app, page, userData, command: { path, args, env }, complaints, close };
}

/** A window that is not on the screen yet takes neither a size nor a drop. */
async function untilShown(app: ElectronApplication): Promise<void> {
  const shown = await app.evaluate(async ({ BrowserWindow }) => {
    for (let wait = 0; wait < 200; wait++) {
      if (BrowserWindow.getAllWindows()[0]?.isVisible() === true) return true;
      await new Promise((done) => setTimeout(done, 50));
    }
    return false;
  });
  if (!shown) throw new Error("The window was made but not shown within ten seconds.");
}

function electronPath(): string {
  const path = process.env["OUTCOMES_ELECTRON"];
  if (path === undefined || path === "") {
    throw new Error("OUTCOMES_ELECTRON names no Electron: run these tests with `npm test`, which finds one.");
  }
  return path;
}

/** The folder with package.json and dist/: the repository, unless `OUTCOMES_APP` names another build. */
function builtApp(): string {
  return resolve(process.env["OUTCOMES_APP"] ?? join(import.meta.dirname, "../../.."));
}

async function appWithStandInPage(folder: string): Promise<string> {
  await mkdir(join(folder, "dist", "renderer"), { recursive: true });
  await cp(join(builtApp(), "package.json"), join(folder, "package.json"));
  await cp(join(builtApp(), "dist", "main"), join(folder, "dist", "main"), { recursive: true });
  await cp(join(builtApp(), "dist", "preload"), join(folder, "dist", "preload"), { recursive: true });
  for (const [name, text] of Object.entries(standInPage)) await writeFile(join(folder, "dist", "renderer", name), text);
  return folder;
}

function environment(userData: string): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    // Either would make Electron run as plain Node.
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !["ELECTRON_RUN_AS_NODE", "NODE_OPTIONS"].includes(entry[0]),
  );
  return { ...Object.fromEntries(inherited), OUTCOMES_USER_DATA: userData };
}

const heardPages = new WeakSet<Page>();

function listenForComplaints(page: Page, complaints: string[]): void {
  if (heardPages.has(page)) return;
  heardPages.add(page);
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
}
