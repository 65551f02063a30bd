import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot } from "#scripts/project/project-root.ts";

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

/** The text of a package's licence file, or nothing where it ships none. */
async function licenceText(folder: string): Promise<string> {
  const names = await readdir(folder).catch(() => []);
  const name = names.find((each) => /^(licen[cs]e|copying)(\.(md|txt))?$/iu.test(each));
  return name === undefined ? "" : (await readFile(join(folder, name), "utf8")).trim();
}

/**
 * Writes the licences of everything that is bundled into the app: each package with its version and licence, then each
 * text once, under the packages it covers. From the lock file, so that nothing is forgotten.
 */
export async function writeLicences(file: string): Promise<void> {
  const lock = JSON.parse(await readFile(join(projectRoot, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  const shipped = Object.entries(lock.packages).filter(([path, { dev }]) => path.startsWith("node_modules/") && !dev);
  const byText = new Map<string, string[]>();
  for (const [path, { version, license }] of shipped) {
    const name = `${path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length)} ${version ?? ""} (${license ?? "see its text"})`;
    const text = await licenceText(join(projectRoot, path));
    byText.set(text, [...(byText.get(text) ?? []), name]);
  }
  const own = await readFile(join(projectRoot, "LICENSE"), "utf8");
  const others = [...byText].map(([text, names]) => `${names.join("\n")}\n\n${text}`);
  const rule = `\n\n${"-".repeat(78)}\n\n`;
  await writeFile(
    file,
    [`Outcomes Partnership Simulator\n\n${own.trim()}`, "The libraries it is built with:", ...others].join(rule) + "\n",
  );
}
