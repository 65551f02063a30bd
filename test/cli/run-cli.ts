import { AsyncLocalStorage } from "node:async_hooks";
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { format } from "node:util";
import { inject, vi } from "vitest";
import "./build-once.ts";

export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The folder of the built command line, one for all tests: see build-once. */
export const builtCli = (): string => inject("builtCli");

/** Runs the built command line in a process of its own, its output in pipes. */
export async function runProcess(
  words: readonly string[],
  input: string | Uint8Array = "",
  program?: string,
): Promise<CliRun> {
  const child = spawn(process.execPath, [program ?? join(builtCli(), "main.mjs"), ...words], { cwd: tmpdir() });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  // A process that ends before it has read everything closes the pipe; that is its right.
  child.stdin.on("error", () => undefined).end(input);
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (code) => resolve({ code, stdout, stderr }));
  });
}

/** What a run in this process says, apart from runs beside it. */
const said = new AsyncLocalStorage<{ stdout: string; stderr: string }>();
let runsNow = 0;
let stopListening: () => void;

/**
 * Runs the built command line, with its worker threads, in this process: most of a short run's time in a process of its
 * own is the program's start.
 */
export async function runCli(words: readonly string[]): Promise<CliRun> {
  const built = (await import(pathToFileURL(join(builtCli(), "command-line.mjs")).href)) as {
    readonly commandLine: (words: readonly string[]) => Promise<number>;
  };
  const texts = { stdout: "", stderr: "" };
  if (runsNow++ === 0) stopListening = listen();
  try {
    const code = await said.run(texts, async () => built.commandLine(words));
    return { code, ...texts };
  } finally {
    if (--runsNow === 0) stopListening();
  }
}

/** Takes what runs say off the streams of this process. @returns what ends that */
function listen(): () => void {
  const take = (stream: "stdout" | "stderr", text: string): boolean => {
    const texts = said.getStore();
    if (texts !== undefined) texts[stream] += text;
    return true;
  };
  const line =
    (stream: "stdout" | "stderr") =>
    (first: unknown, ...rest: readonly unknown[]) =>
      void take(stream, `${format(first, ...rest)}\n`);
  const spies = [
    vi.spyOn(console, "log").mockImplementation(line("stdout")),
    vi.spyOn(console, "error").mockImplementation(line("stderr")),
    vi.spyOn(process.stdout, "write").mockImplementation((text) => take("stdout", String(text))),
  ];
  return () => {
    for (const spy of spies) spy.mockRestore();
  };
}

/** A folder for the files of a test. */
export interface TestFolder {
  readonly path: string;
  readonly file: (name: string, text: string) => Promise<string>;
  readonly remove: () => Promise<void>;
}

export async function testFolder(): Promise<TestFolder> {
  const path = await mkdtemp(join(tmpdir(), "cli-"));
  return {
    path,
    file: async (name, text) => {
      await writeFile(join(path, name), text);
      return join(path, name);
    },
    remove: () => rm(path, { recursive: true, force: true }),
  };
}
