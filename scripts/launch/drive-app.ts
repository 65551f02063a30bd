import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { _electron, type ElectronApplication, type Page } from "playwright";
import { isRoot } from "#scripts/debian/machine.ts";

/** Which app to drive. */
export interface DrivenOptions {
  /** The Electron to run it on. */
  readonly electron: string;
  /** The folder with package.json and dist/. */
  readonly folder: string;
  /** The app's own folder, to launch again with what an earlier launch left; made and removed when not given. */
  readonly userData?: string | undefined;
  readonly args?: readonly string[] | undefined;
}

/** A running app that a program drives: tests, the benchmark of the window, the pictures of the guide. */
export interface DrivenApp {
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

/** Launches the built app, and waits until its window is on the screen. */
export async function driveApp({ electron, folder, ...options }: DrivenOptions): Promise<DrivenApp> {
  const scratch = await realpath(await mkdtemp(join(tmpdir(), "outcomes-driven-")));
  const userData = options.userData ?? join(scratch, "user-data");
  // Chromium refuses its sandbox to root.
  const args = [folder, ...(isRoot ? ["--no-sandbox"] : []), ...(options.args ?? [])];
  const env = environment(userData);
  // Not `executablePath`: with it Playwright leaves out its loader, which holds the app back until Playwright can
  // see windows, and a window that is quicker is never seen. The npm package `electron` tells it the path instead.
  process.env["ELECTRON_OVERRIDE_DIST_PATH"] = dirname(electron);
  const app = await _electron.launch({ args, env, timeout: 30_000 });
  const ended = new Promise<void>((done) => void app.once("close", () => done()));
  const complaints: string[] = [];
  app.on("window", (opened) => listenForComplaints(opened, complaints));
  const page = await app.firstWindow();
  listenForComplaints(page, complaints);
  await page.waitForLoadState("load");
  await untilShown(app);
  const close = async (): Promise<void> => {
    await app.evaluate(({ app: running }) => running.exit(0)).catch(() => undefined);
    await ended;
    await rm(scratch, { recursive: true, force: true });
  };
  return { app, page, userData, command: { path: electron, args, env }, complaints, close };
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
