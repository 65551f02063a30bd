import { spawn } from "node:child_process";
import { virtualDisplayPackages } from "#scripts/debian/electron-packages.ts";
import { ensureDebianPackages } from "#scripts/debian/ensure-debian-packages.ts";
import { runCommand } from "#scripts/terminal/run-command.ts";

/**
 * Runs with a virtual display of its own where X servers are, so that windows have the same size everywhere and are in
 * nobody's way; elsewhere with the display there is.
 */
export async function withDisplay<Result>(size: string, work: () => Promise<Result>): Promise<Result> {
  if (process.platform !== "linux") return work();
  if ((await runCommand("which", ["Xvfb"])).code !== 0) await ensureDebianPackages(virtualDisplayPackages);
  // It chooses a free number itself, and writes it where it is told once it listens.
  const server = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", `${size}x24`], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  try {
    const number = await new Promise<string>((resolve, reject) => {
      server.once("error", reject);
      server.once("exit", () => reject(new Error("Xvfb ended before it had a display.")));
      server.stdout.setEncoding("utf8").once("data", (text: string) => resolve(text.trim()));
    });
    process.env["DISPLAY"] = `:${number}`;
    return await work();
  } finally {
    server.kill();
  }
}
