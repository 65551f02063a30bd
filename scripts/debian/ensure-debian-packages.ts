import { Refusal } from "#scripts/terminal/refusal.ts";
import { thisMachine, type Machine } from "./machine.ts";

/** The command that installs these packages by hand. */
export function installCommand(packages: readonly string[], isRoot: boolean): string {
  const sudo = isRoot ? "" : "sudo ";
  return `${sudo}apt-get update && ${sudo}apt-get install -y ${packages.join(" ")}`;
}

/** Debian 13 and Ubuntu 24.04 renamed libraries whose time became 64 bits wide: libgtk-3-0 is libgtk-3-0t64 there. */
const laterName = (name: string) => `${name}t64`;

async function isInstalled(name: string, machine: Machine): Promise<boolean> {
  for (const spelling of [name, laterName(name)]) {
    const { code, output } = await machine.run("dpkg-query", ["-W", "-f=${db:Status-Status}", spelling]);
    if (code === 0 && output.trim() === "installed") return true;
  }
  return false;
}

async function nameHere(name: string, machine: Machine): Promise<string> {
  const { code, output } = await machine.run("apt-cache", ["policy", laterName(name)]);
  return code === 0 && /Candidate: [^(]/.test(output) ? laterName(name) : name;
}

/** How apt-get may be called without asking anything, or undefined when it may not. */
async function administrator(machine: Machine): Promise<readonly string[] | undefined> {
  if (machine.isRoot) return [];
  const { code } = await machine.run("sudo", ["-n", "true"]);
  return code === 0 ? ["sudo", "-n"] : undefined;
}

/**
 * Sees that Debian packages are installed, and installs the missing ones when it may (root, or sudo without a password).
 * Otherwise refuses with the exact command to run.
 */
export async function ensureDebianPackages(names: readonly string[], machine: Machine = thisMachine): Promise<void> {
  if ((await machine.run("apt-get", ["--version"])).code !== 0)
    throw new Refusal(
      `This system has no apt-get; install what it calls these Debian packages, then try again: ${names.join(" ")}.`,
    );
  const missing: string[] = [];
  for (const name of names) if (!(await isInstalled(name, machine))) missing.push(name);
  if (missing.length === 0) return;

  const asAdministrator = await administrator(machine);
  if (asAdministrator === undefined)
    throw new Refusal(
      `Some system packages are missing; install them, then try again: ${installCommand(missing, false)}`,
    );

  machine.say(`Installing system packages: ${missing.join(" ")}`);
  await aptGet(["update"], missing, asAdministrator, machine);
  const packages = await Promise.all(missing.map((name) => nameHere(name, machine)));
  await aptGet(["install", "-y", "--no-install-recommends", ...packages], packages, asAdministrator, machine);
}

async function aptGet(
  args: readonly string[],
  packages: readonly string[],
  asAdministrator: readonly string[],
  machine: Machine,
): Promise<void> {
  // `env` and not our own environment, which sudo drops; the lock may be held by the machine's own updates.
  const call = [...asAdministrator, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"];
  const [command = "env", ...rest] = [...call, "-o", "DPkg::Lock::Timeout=120", ...args];
  const { code, output } = await machine.run(command, rest);
  if (code === 0) return;
  const reason = output.trim().split("\n").at(-1) ?? `exit code ${code}`;
  throw new Refusal(
    `apt-get ${args[0]} failed (${reason}); run it by hand to see more, then try again: ${installCommand(packages, machine.isRoot)}`,
  );
}
