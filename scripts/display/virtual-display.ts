import { spawn } from "node:child_process";
import { virtualDisplayPackages } from "#scripts/debian/electron-packages.ts";
import { ensureDebianPackages } from "#scripts/debian/ensure-debian-packages.ts";
import { runCommand } from "#scripts/terminal/run-command.ts";

/** A display that nobody sees. */
export interface VirtualDisplay {
  /** As `DISPLAY` names it: `:99`. */
  readonly name: string;
  readonly stop: () => void;
}

/** Starts an X server of its own, installed where it is missing. @param size of its screen: `1440x900` */
export async function virtualDisplay(size: string): Promise<VirtualDisplay> {
  if ((await runCommand("which", ["Xvfb"])).code !== 0) await ensureDebianPackages(virtualDisplayPackages);
  // It chooses a free number itself, and writes it where it is told once it listens.
  const server = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", `${size}x24`], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const number = await new Promise<string>((resolve, reject) => {
    server.once("error", reject);
    server.once("exit", () => reject(new Error("Xvfb ended before it had a display.")));
    server.stdout.setEncoding("utf8").once("data", (text: string) => resolve(text.trim()));
  });
  return { name: `:${number}`, stop: () => void server.kill() };
}
