import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { commandNames } from "#cli/command-names.ts";
import { bundleCli } from "#scripts/build/bundle-cli.ts";
import { writeLicences } from "#scripts/build/licences/write-licences.ts";
import { projectRoot } from "#scripts/project/project-root.ts";
import { runCommand } from "#scripts/terminal/run-command.ts";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly author: string;
  readonly engines: Readonly<Record<string, string>>;
}

/** What the package says of itself: no dependencies, since all code is bundled. Private: it is handed on, not published. */
async function manifestText(): Promise<string> {
  const whole = JSON.parse(await readFile(join(projectRoot, "package.json"), "utf8")) as Manifest;
  const { name, version, description, license, author, engines } = whole;
  const bin = Object.fromEntries(commandNames.map((command) => [command, "main.mjs"]));
  const manifest = { name, version, private: true, description, license, author, type: "module", bin, engines };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

/** The guide to the command line; the pages it leads to stay here. */
async function readme(): Promise<string> {
  const guide = await readFile(join(projectRoot, "docs/guide/command-line.md"), "utf8");
  return guide.replaceAll(/\[([^\]]+)\]\((?!https?:)[^)]+\)/gu, "$1");
}

/**
 * Packs the command line as an npm package without dependencies, so that `npm install FILE.tgz` asks no network for anything.
 * @param folder where the package is put @returns its path
 */
export async function packCli(folder: string): Promise<string> {
  const cache = join(projectRoot, "node_modules/.cache");
  await mkdir(cache, { recursive: true });
  await mkdir(folder, { recursive: true });
  const staging = await mkdtemp(join(cache, "npm-"));
  try {
    await bundleCli(staging);
    await writeFile(join(staging, "package.json"), await manifestText());
    await writeLicences(join(staging, "licences.txt"));
    await copyFile(join(projectRoot, "LICENSE"), join(staging, "LICENSE"));
    await writeFile(join(staging, "README.md"), await readme());
    const { code, output } = await runCommand(
      "npm",
      ["pack", "--silent", "--ignore-scripts", "--pack-destination", resolve(folder)],
      { folder: staging },
    );
    const name = output.trim().split("\n").at(-1);
    if (code !== 0 || name === undefined || !name.endsWith(".tgz")) throw new Error(`npm pack failed:\n${output}`);
    return join(folder, name);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}
