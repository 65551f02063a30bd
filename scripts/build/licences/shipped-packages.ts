import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot } from "#scripts/project/project-root.ts";

/** A package whose code is bundled into the app, the page or the command line. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As its package.json says it: `MIT`, `Apache-2.0 AND BSL-1.0`. */
  readonly licence: string;
  /** Its licence as it ships it, its notices below; the standard text with its author where it ships none. */
  readonly text: string;
}

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

const isLicence = (name: string): boolean => /^(licen[cs]e|copying)([-._].+)?$/iu.test(name);
const isNotice = (name: string): boolean => /^(copyright)?notices?(\.(md|txt))?$/iu.test(name);

/** Whether a package is a name on the registry and nothing else: there is nothing of it to ship. */
const isEmpty = async (path: string): Promise<boolean> =>
  (await readdir(join(projectRoot, path))).join("") === "package.json";

/** Every package that the lock file names for more than development, so that nothing is forgotten; none without any code. */
export async function shippedPackages(): Promise<readonly ShippedPackage[]> {
  const lock = JSON.parse(await readFile(join(projectRoot, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  const named = Object.entries(lock.packages).filter(([path, { dev }]) => path.startsWith("node_modules/") && !dev);
  const empty = await Promise.all(named.map(([path]) => isEmpty(path)));
  return Promise.all(
    named
      .filter((_, at) => !empty[at])
      .map(async ([path, { version = "", license: licence = "" }]) => ({
        name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
        version,
        licence,
        text: await textOf(join(projectRoot, path), licence),
      })),
  );
}

/** Empty where there is neither a text nor a standard one: a test says so. */
async function textOf(folder: string, licence: string): Promise<string> {
  const names = (await readdir(folder)).toSorted();
  const licences = names.filter(isLicence);
  const read = (name: string): Promise<string> => readFile(join(folder, name), "utf8");
  const texts = await Promise.all([...licences, ...names.filter(isNotice)].map(read));
  if (licences.length === 0) texts.unshift((await standardTexts[licence]?.(folder)) ?? "");
  return texts
    .map((text) => text.replaceAll("\r\n", "\n").trim())
    .filter((text) => text !== "")
    .join("\n\n");
}

/** What stands for the licence of a package that ships none, by the licence’s name. */
const standardTexts: Readonly<Record<string, (folder: string) => Promise<string>>> = {
  MIT: standardMit,
  "MPL-2.0": mozillaNotice,
};

/** The notice that the Mozilla Public License asks for in the place of its text, and where the source is to be had. */
async function mozillaNotice(folder: string): Promise<string> {
  const { repository } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
    readonly repository: string;
  };
  return `This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of the
MPL was not distributed with this file, you can obtain one at https://mozilla.org/MPL/2.0/.

The licence is that of this library alone, which is used unchanged; that of the program around it stands
at the top of this list. The source form of the library, with the names of its authors, is available at
${repository.replace(/^git@github\.com:/u, "https://github.com/").replace(/\.git$/u, "")}.`;
}

/** Our own licence is the same one: its text, with the package's author in the place of us. */
async function standardMit(folder: string): Promise<string> {
  const { author } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
    readonly author?: string | { readonly name: string };
  };
  const holder = (typeof author === "string" ? author : author?.name) ?? "its authors";
  const own = await readFile(join(projectRoot, "LICENSE"), "utf8");
  return own.replace(/^Copyright .*$/mu, `Copyright (c) ${holder}`);
}
