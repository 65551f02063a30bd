import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./project-root.ts";

/** The few facts of a package.json that scripts need. */
interface PackageFacts {
  readonly version: string;
  readonly bin?: string | Readonly<Record<string, string>>;
}

function readPackage(folder: string): PackageFacts {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as PackageFacts;
}

/** The version of the product, as package.json says it. Example: `0.1.0`. */
export function appVersion(): string {
  return readPackage(projectRoot).version;
}

/** The folder of an installed dependency. */
export function packageFolder(name: string): string {
  return join(projectRoot, "node_modules", name);
}

/** The version of an installed dependency. Example: `packageVersion("electron")` is `45.4.1`. */
export function packageVersion(name: string): string {
  return readPackage(packageFolder(name)).version;
}

/**
 * The script behind a dependency's command, to be run with `process.execPath`: the same on every system,
 * while `node_modules/.bin` holds shell files on Windows.
 */
export function packageCommand(name: string, command: string = name): string {
  const { bin } = readPackage(packageFolder(name));
  const script = typeof bin === "string" ? bin : bin?.[command];
  if (script === undefined) throw new Error(`The package ${name} has no command ${command}.`);
  return join(packageFolder(name), script);
}
