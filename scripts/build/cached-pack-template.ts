import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { projectRoot } from "#scripts/project/project-root.ts";

/** What the page of packs is made from: our own code, and what says which libraries there are. */
const sources = [
  "renderer",
  "shared",
  "scripts/build",
  "build/icon.svg",
  "LICENSE",
  "package.json",
  "package-lock.json",
  "tsconfig.base.json",
];

const PLACE = "node_modules/.cache/pack-template.json";

/** A page that was built, and the hash of what it was built from. */
interface Cached {
  readonly of: string;
  readonly page: string;
}

async function filesOf(source: string, root: string): Promise<readonly string[]> {
  if (!(await stat(join(root, source))).isDirectory()) return [source];
  const entries = await readdir(join(root, source), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)));
}

/** By names and bytes, not by dates, which going back to an earlier commit does not set back. */
async function hashOfSources(root: string): Promise<string> {
  const files = (await Promise.all(sources.map((source) => filesOf(source, root)))).flat().toSorted();
  const texts = await Promise.all(files.map((file) => readFile(join(root, file))));
  const hash = createHash("sha256");
  files.forEach((file, place) => hash.update(`${file}\0`).update(texts[place]!));
  return hash.digest("hex");
}

const isCached = (value: unknown): value is Cached =>
  typeof value === "object" && value !== null && "of" in value && "page" in value && typeof value.page === "string";

async function cached(place: string, of: string): Promise<string | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(place, "utf8"));
    return isCached(value) && value.of === of ? value.page : undefined;
  } catch {
    return undefined;
  }
}

/** The page that was built from the very same sources, else what is built now, which is kept for the next time. */
export async function cachedPackTemplate(build: () => Promise<string>, root = projectRoot): Promise<string> {
  const place = join(root, PLACE);
  const of = await hashOfSources(root);
  const before = await cached(place, of);
  if (before !== undefined) return before;
  const page = await build();
  await mkdir(dirname(place), { recursive: true });
  const partial = `${place}.${process.pid}`;
  await writeFile(partial, JSON.stringify({ of, page } satisfies Cached));
  await rename(partial, place);
  return page;
}
