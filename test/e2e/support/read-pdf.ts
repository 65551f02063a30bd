import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What Poppler, which is none of ours, says of a PDF. */
export interface ReadPdf {
  /** Text of each page, as it is laid out. */
  readonly pages: readonly string[];
  /** Lines of `pdfinfo`, by their names: "Title", "Pages", "Page size". */
  readonly facts: ReadonlyMap<string, string>;
  /** Fonts, and whether each is within the file and its text can be read. */
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean; readonly readable: boolean }[];
}

/** A program of Poppler, beside the one that the suite has found. */
const program = (name: string): string => {
  const found = process.env["OUTCOMES_PDFTOTEXT"];
  return found ? join(dirname(found), name) : name;
};

/** Reads a PDF with Poppler. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const folder = await mkdtemp(join(tmpdir(), "outcomes-pdf-"));
  const path = join(folder, "read.pdf");
  try {
    await writeFile(path, bytes);
    const asked = [
      ["pdftotext", ["-layout", path, "-"]],
      ["pdfinfo", [path]],
      ["pdffonts", [path]],
    ] as const;
    const [text, info, fonts] = await Promise.all(
      asked.map(async ([name, words]) => (await run(program(name), [...words], { maxBuffer: 50_000_000 })).stdout),
    );
    return {
      pages: text!.split("\f").slice(0, -1),
      facts: new Map(info!.split("\n").map((line) => [line.split(":")[0]!, line.slice(line.indexOf(":") + 1).trim()])),
      fonts: fonts!
        .trimEnd()
        .split("\n")
        .slice(2)
        .map((line) => {
          const [embedded, , readable] = line.trim().split(/\s+/u).slice(-5);
          return { name: line.split(/\s/u)[0]!, embedded: embedded === "yes", readable: readable === "yes" };
        }),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Titles of the bookmarks of a PDF, outermost first. */
export async function bookmarksOf(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "outcomes-pdf-"));
  const path = join(folder, "read.pdf");
  try {
    await writeFile(path, bytes);
    const { stdout } = await run(program("pdftohtml"), ["-xml", "-i", "-stdout", path], { maxBuffer: 50_000_000 });
    const outline = /<outline>[\s\S]*<\/outline>/u.exec(stdout)?.[0] ?? "";
    return [...outline.matchAll(/<item page="\d+">(?<title>[^<]*)<\/item>/gu)].map(({ groups }) => groups!["title"]!);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
