import { runCommand, type CommandResult } from "#scripts/terminal/run-command.ts";
import { showProgress } from "#scripts/terminal/progress.ts";
import { folderSize } from "./folder-size.ts";

/** A foreign program that downloads into a folder we can watch. */
export interface Downloader {
  readonly label: string;
  readonly command: string;
  readonly args: readonly string[];
  /** The folder it works in; also its TMPDIR, so that everything it writes is seen and swept away with it. */
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** The bytes to come, when they are known. */
  readonly total?: number;
  /** How long it may write nothing before it is ended. */
  readonly patienceInSeconds: number;
}

/**
 * Runs a downloader and shows the bytes that really arrived on disk, which works for pip of any age and for
 * Electron's own installer alike. A host that swallows packets ends it by silence; a slow line that still moves does not.
 */
export async function runDownloader(downloader: Downloader): Promise<CommandResult> {
  const { label, command, args, folder, environment = {}, total, patienceInSeconds } = downloader;
  const stalled = new AbortController();
  const progress = showProgress(label, total);
  const sizeAtStart = await folderSize(folder);
  let lastSize = sizeAtStart;
  let lastChange = performance.now();
  const look = async (): Promise<void> => {
    const size = await folderSize(folder);
    if (size !== lastSize) {
      lastSize = size;
      lastChange = performance.now();
      progress.update(size - sizeAtStart);
    } else if (performance.now() - lastChange > patienceInSeconds * 1000) stalled.abort();
  };
  const watch = setInterval(() => void look(), 250);
  try {
    return await runCommand(command, args, {
      folder,
      environment: { ...environment, TMPDIR: folder, TEMP: folder, TMP: folder },
      stopWith: stalled.signal,
    });
  } finally {
    clearInterval(watch);
    progress.end();
  }
}
