import { spawn, type ChildProcess } from "node:child_process";
import { projectRoot } from "#scripts/project/project-root.ts";

/** How a command ended. `output` is empty when it went straight to the terminal. */
export interface CommandResult {
  /** The exit code; 127 when the command does not exist, 128 and more when a signal ended it. */
  readonly code: number;
  readonly output: string;
  /** True when `stopWith` ended it. */
  readonly stopped: boolean;
}

export interface CommandOptions {
  readonly folder?: string;
  /** Added to this process's environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /** `show` lets it use this terminal, `capture` keeps what it says, `both` shows it and keeps stderr. */
  readonly output?: "show" | "capture" | "both";
  /** Ends the command and everything it started. */
  readonly stopWith?: AbortSignal;
}

const ownGroup = process.platform !== "win32";

/** Ends the whole group, because vitest and npm start programs of their own that would outlive them. */
function killTree(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (ownGroup && child.pid !== undefined) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // It has ended by itself meanwhile.
  }
}

/** Runs a command without a shell and waits for its end. Never throws: a missing command is exit code 127. */
export function runCommand(
  command: string,
  args: readonly string[],
  { folder = projectRoot, environment = {}, output = "capture", stopWith }: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio:
        output === "show" ? "inherit" : output === "both" ? ["inherit", "inherit", "pipe"] : ["ignore", "pipe", "pipe"],
      detached: stopWith !== undefined && ownGroup,
    });
    let heard = "";
    child.stdout?.on("data", (chunk: Buffer) => (heard += chunk.toString()));
    child.stderr?.on("data", (chunk: Buffer) => {
      heard += chunk.toString();
      if (output === "both") process.stderr.write(chunk);
    });

    const stop = () => killTree(child, "SIGKILL");
    // A command in a group of its own does not hear Ctrl-C; it must not outlive us.
    const leave = () => {
      stop();
      process.exit(130);
    };
    if (stopWith) {
      stopWith.addEventListener("abort", stop);
      process.on("SIGINT", leave).on("SIGTERM", leave);
    }
    const finish = (code: number) => {
      stopWith?.removeEventListener("abort", stop);
      process.off("SIGINT", leave).off("SIGTERM", leave);
      resolve({ code, output: heard, stopped: stopWith?.aborted ?? false });
    };
    child.on("error", () => finish(127));
    child.on("close", (code) => finish(code ?? 128));
  });
}
