import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot } from "#scripts/project/project-root.ts";
import { shippedPackages } from "./shipped-packages.ts";

const rule = `\n\n${"-".repeat(78)}\n\n`;

/**
 * Writes the licences of everything that is bundled into the app: each package with its version and licence, then each
 * text once, under the packages it covers.
 */
export async function writeLicences(file: string): Promise<void> {
  const byText = new Map<string, string[]>();
  for (const { name, version, licence, text } of await shippedPackages())
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${licence})`]);
  const own = await readFile(join(projectRoot, "LICENSE"), "utf8");
  const others = [...byText].map(([text, names]) => `${names.join("\n")}\n\n${text}`);
  await writeFile(
    file,
    [`Outcomes Partnership Simulator\n\n${own.trim()}`, "The libraries it is built with:", ...others].join(rule) + "\n",
  );
}
