import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { projectRoot } from "#scripts/project/project-root.ts";

/** A folder that looks like the project to its linter and compiler, for planting faults in. */
export interface ProjectCopy {
  readonly plant: (path: string, text: string) => Promise<void>;
  readonly run: (tool: "oxlint" | "tsc", words: readonly string[]) => Promise<string>;
  readonly remove: () => Promise<void>;
}

/** Copies what the tools read of the project, not its sources unless named; packages are shared by a link. */
export async function copyProject(sources: readonly string[] = []): Promise<ProjectCopy> {
  const folder = await mkdtemp(join(tmpdir(), "fences-"));
  const settings = [".oxlintrc.json", "package.json", "tsconfig.base.json", "test/fences/arithmetic-plugin.js"];
  for (const path of [...settings, ...sources])
    await cp(join(projectRoot, path), join(folder, path), { recursive: true });
  // A junction needs no rights on Windows and is an ordinary link elsewhere.
  await symlink(join(projectRoot, "node_modules"), join(folder, "node_modules"), "junction");
  return {
    plant: async (path, text) => {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    },
    run: (tool, words) => runTool(tool, words, folder),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

const entries = { oxlint: "oxlint/bin/oxlint", tsc: "typescript/bin/tsc" };

/** What a tool prints when run in a folder, whatever its exit code. */
function runTool(tool: keyof typeof entries, words: readonly string[], folder: string): Promise<string> {
  const entry = join(projectRoot, "node_modules", entries[tool]);
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [entry, ...words], { cwd: folder, maxBuffer: 1e8 }, (error, stdout, stderr) =>
      error && typeof error.code === "string" ? reject(error) : resolve(stdout + stderr),
    );
  });
}
