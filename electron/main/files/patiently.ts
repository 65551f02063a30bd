import { setTimeout as pause } from "node:timers/promises";

/** Waits before trying again, in milliseconds: a virus scanner or a sync client lets go of a file within a second. */
const pauses = [50, 100, 200, 400];

/** Does something with a file that another program may hold for a moment, again and again until it works or that is no more likely. */
export async function patiently<T>(act: () => Promise<T>, platform: NodeJS.Platform = process.platform): Promise<T> {
  for (const wait of pauses) {
    try {
      return await act();
    } catch (error) {
      if (!mayPass(error, platform)) throw error;
      await pause(wait);
    }
  }
  return await act();
}

/** Only Windows refuses to open, or to rename over, a file that someone is just looking at. */
function mayPass(error: unknown, platform: NodeJS.Platform): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return platform === "win32" && (code === "EPERM" || code === "EBUSY" || code === "EACCES");
}
