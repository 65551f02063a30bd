import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { programOnPath } from "#scripts/debian/program-on-path.ts";
import { runCommand } from "#scripts/terminal/run-command.ts";

/** LibreOffice works every formula out again when it opens a file, whatever the file says it came to. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** LibreOffice's program: the one the suite has found, or the one on the path. @throws a sentence where there is none */
async function soffice(): Promise<string> {
  const found = process.env["OUTCOMES_SOFFICE"] || (await programOnPath("soffice"));
  if (!found)
    throw new Error(
      "This test reads files with LibreOffice, which is not here: install libreoffice-calc-nogui, then try again.",
    );
  return found;
}

/**
 * Has LibreOffice open files, work everything out and write them in another kind.
 * @param files by name. @param to `xlsx`, `pdf`. Answers what it wrote, by the same names with that ending
 */
export async function convertedByLibreOffice(
  files: ReadonlyMap<string, Uint8Array>,
  to: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const program = await soffice();
  const folder = await mkdtemp(join(tmpdir(), "outcomes-readers-"));
  const [profile, from, into] = ["profile", "from", "into"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  try {
    for (const each of [join(profile, "user"), from, into]) await mkdir(each, { recursive: true });
    await writeFile(join(profile, "user", "registrymodifications.xcu"), settings);
    for (const [name, bytes] of files) await writeFile(join(from, name), bytes);
    const paths = [...files.keys()].map((name) => join(from, name));
    const own = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const { code, output } = await runCommand(program, [
      own,
      "--headless",
      "--convert-to",
      to,
      "--outdir",
      into,
      ...paths,
    ]);
    const written = await readdir(into);
    if (code !== 0 || written.length !== files.size)
      throw new Error(`LibreOffice wrote ${written.length} of ${files.size} files: ${output.slice(-2_000)}`);
    return new Map(await Promise.all(written.map(async (name) => [name, await readFile(join(into, name))] as const)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
