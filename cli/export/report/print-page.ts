import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { onInterrupt } from "#cli/interrupt.ts";
import { NotMade } from "../not-made.ts";

/** The first Chromium that puts into the margin of a page what its style sheet says: the foot with the page’s number. */
const OLDEST = 131;

/** A bound on hanging; a report of a large deal takes a few seconds. */
const MOST_MILLISECONDS = 120_000;

/** What a Chromium is told: print, ask no network for anything, leave the profile of whoever uses it alone. */
const optionsOf = (folder: string, pdf: string): readonly string[] => [
  "--headless",
  `--user-data-dir=${join(folder, "profile")}`,
  `--print-to-pdf=${pdf}`,
  "--no-pdf-header-footer",
  "--generate-pdf-document-outline",
  "--disable-gpu",
  "--disable-extensions",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--no-default-browser-check",
  "--host-resolver-rules=MAP * ~NOTFOUND",
  // It refuses to run with its sandbox for root. The page has no script.
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/** Runs a program to its end, and takes it and its folder along where this one is told to stop. @returns what it said of errors @throws NotMade where it could not be run */
async function run(program: string, words: readonly string[], folder: string): Promise<string> {
  const child = spawn(program, words, { stdio: ["ignore", "ignore", "pipe"], timeout: MOST_MILLISECONDS });
  const forget = onInterrupt(() => {
    child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said = (said + text).slice(-10_000)));
  try {
    await new Promise<void>((resolve, reject) => {
      child.once("error", (error: NodeJS.ErrnoException) =>
        reject(new NotMade(`${program} could not be started (${error.code ?? error.message}).`)),
      );
      child.once("close", () => resolve());
    });
    return said;
  } finally {
    forget();
  }
}

/** The last line of what a program said, without its time and place in the source. */
const lastOf = (said: string): string =>
  said
    .trim()
    .split("\n")
    .at(-1)!
    .replace(/^\[[^\]]*\]\s*/u, "");

/**
 * A page of HTML as the bytes of a PDF, printed by a Chromium.
 * @param program the path of the Chromium @throws NotMade where it could not
 */
export async function printPage(html: string, program: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "outcomes-report-"));
  try {
    const [page, pdf] = [join(folder, "report.html"), join(folder, "report.pdf")];
    await writeFile(page, html);
    const said = await run(program, [...optionsOf(folder, pdf), pathToFileURL(page).href], folder);
    const bytes = await readFile(pdf).catch(() => undefined);
    if (!bytes) throw new NotMade(`${program} printed nothing. It says: ${lastOf(said) || "nothing"}`);
    // In so many words in every file it prints: “Skia/PDF m156”.
    const version = /Skia\/PDF m(?<version>\d+)/u.exec(bytes.toString("latin1"))?.groups?.["version"];
    if (version !== undefined && Number(version) < OLDEST)
      throw new NotMade(
        `${program} is Chromium ${version}, which cannot print the numbers of pages. It takes Chromium ${OLDEST} or newer.`,
      );
    return bytes;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
