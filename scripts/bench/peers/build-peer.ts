import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { ensureDebianPackages } from "#scripts/debian/ensure-debian-packages.ts";
import { projectRoot } from "#scripts/project/project-root.ts";
import { Refusal } from "#scripts/terminal/refusal.ts";
import { runCommand } from "#scripts/terminal/run-command.ts";

const folder = join(projectRoot, "test/bench/peer");

/** Whether a C program can be built: a compiler, and the headers of the standard library. */
async function canCompile(): Promise<boolean> {
  const { code } = await runCommand("cc", ["-fsyntax-only", join(folder, "peer.c")]);
  return code === 0;
}

/** Builds the C peer with `cc -O3 -march=native`, and installs Debian's compiler where there is none. Answers its path. */
export async function buildPeer(outputFolder = join(projectRoot, "node_modules/.cache/bench")): Promise<string> {
  if (!(await canCompile())) await ensureDebianPackages(["gcc", "libc6-dev"]);
  await mkdir(outputFolder, { recursive: true });
  const program = join(outputFolder, "peer");
  const { code, output } = await runCommand("cc", [
    "-O3",
    "-march=native",
    "-o",
    program,
    join(folder, "peer.c"),
    "-lm",
  ]);
  if (code !== 0) throw new Refusal(`The C peer does not build: ${output.trim()}`);
  return program;
}
