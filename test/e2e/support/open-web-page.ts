import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Page } from "playwright";
import { webPage } from "#scripts/build/one-file-page.ts";

/** The one-file page, open from disk in an ordinary browser. */
export interface OpenWebPage {
  readonly page: Page;
  /** Every address it asked for, beyond its own file and what it made itself. */
  readonly asked: readonly string[];
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens the page that `npm run build:web` made, from disk, in the browser that `OUTCOMES_CHROMIUM` names. */
export async function openWebPage(): Promise<OpenWebPage> {
  const executablePath = process.env["OUTCOMES_CHROMIUM"] ?? "";
  // Chromium refuses its sandbox to root.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({ executablePath, args });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
  const address = pathToFileURL(join(import.meta.dirname, "../../..", webPage)).href;
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (request.url() !== address && !/^(?:blob|data):/u.test(request.url())) asked.push(request.url());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  await page.goto(address);
  return { page, asked, complaints, close: () => browser.close() };
}
