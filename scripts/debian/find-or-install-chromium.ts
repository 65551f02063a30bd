import { access } from "node:fs/promises";
import { ensureDebianPackages } from "./ensure-debian-packages.ts";

/** Where Linux systems keep an ordinary Chromium. */
const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** An ordinary browser to try the one-file page in, installed on Debian when there is none; nothing on other systems. */
export async function findOrInstallChromium(): Promise<string | undefined> {
  if (process.platform !== "linux") return undefined;
  const found = await firstPresent(places);
  if (found !== undefined) return found;
  await ensureDebianPackages(["chromium"]);
  return await firstPresent(places);
}

async function firstPresent(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    const present = await access(path).then(
      () => true,
      () => false,
    );
    if (present) return path;
  }
  return undefined;
}
