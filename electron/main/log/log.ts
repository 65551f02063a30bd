import { join } from "node:path";
import { app } from "electron";
import logger from "electron-log/main";
import { describeFailure } from "./describe-failure.ts";

/** Where the log is kept: one file, and the one before it. */
export function logFile(): string {
  return join(app.getPath("userData"), "logs", "main.log");
}

/** Keeps the log in a file and nowhere else, and makes what nobody caught end there instead of in a dialog. */
export function enableLog(): void {
  logger.transports.console.level = false;
  logger.transports.ipc.level = false;
  logger.transports.file.level = "info";
  logger.transports.file.maxSize = 1_000_000;
  logger.transports.file.resolvePathFn = logFile;
  process.on("uncaughtException", (error) => logFailure("nobody caught", error));
  process.on("unhandledRejection", (error) => logFailure("nobody awaited", error));
}

/** Notes a fault of ours: what was being done, in words of ours, and the error without anything personal. */
export function logFailure(doing: string, error: unknown): void {
  logger.error(`${doing}: ${describeFailure(error)}`);
}

/** Notes something refused by the fences, for telling an attack or a mistake of ours from a fault. */
export function logRefusal(what: string): void {
  logger.warn(`refused: ${what}`);
}
