import { describe, expect, it } from "vitest";
import { ensureDebianPackages, installCommand } from "#scripts/debian/ensure-debian-packages.ts";
import { missingInLddOutput } from "#scripts/debian/ensure-shared-libraries.ts";
import type { Machine } from "#scripts/debian/machine.ts";

interface Facts {
  readonly isRoot?: boolean;
  readonly sudo?: boolean;
  readonly debian?: boolean;
  readonly installed?: readonly string[];
  readonly renamed?: readonly string[];
  readonly aptGetFails?: string;
}

/** A machine with these facts, and the commands it was told to install with. */
function machineWith(facts: Facts): { readonly machine: Machine; readonly calls: string[]; readonly said: string[] } {
  const { isRoot = false, sudo = false, debian = true, installed = [], renamed = [], aptGetFails } = facts;
  const calls: string[] = [];
  const said: string[] = [];
  const answer = (succeeds: boolean, output = "") => ({ code: succeeds ? 0 : 1, output });
  const run: Machine["run"] = async (command, args) => {
    const name = args.at(-1) ?? "";
    if (command === "apt-get") return answer(debian);
    if (command === "dpkg-query") return answer(installed.includes(name), installed.includes(name) ? "installed" : "");
    if (command === "apt-cache") return answer(true, renamed.includes(name) ? "  Candidate: 1.0" : "");
    if (command === "sudo" && args[1] === "true") return answer(sudo);
    calls.push([command, ...args].join(" "));
    return answer(aptGetFails === undefined, aptGetFails);
  };
  return { machine: { isRoot, run, say: (line) => said.push(line) }, calls, said };
}

describe("missing system packages", () => {
  it("are installed by root, without a question", async () => {
    const { machine, calls, said } = machineWith({ isRoot: true, installed: ["libnss3"] });
    await ensureDebianPackages(["libnss3", "xvfb"], machine);
    expect(said).toEqual(["Installing system packages: xvfb"]);
    const aptGet = "env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=120";
    expect(calls).toEqual([`${aptGet} update`, `${aptGet} install -y --no-install-recommends xvfb`]);
  });

  it("are installed with sudo where it asks for no password", async () => {
    const { machine, calls } = machineWith({ sudo: true });
    await ensureDebianPackages(["xvfb"], machine);
    expect(calls.every((call) => call.startsWith("sudo -n env DEBIAN_FRONTEND=noninteractive apt-get"))).toBe(true);
  });

  it("are named in the exact command to run where nothing may be installed", async () => {
    const { machine, calls } = machineWith({ installed: ["libnss3"] });
    await expect(ensureDebianPackages(["libnss3", "xvfb", "xauth"], machine)).rejects.toThrow(
      "Some system packages are missing; install them, then try again: " +
        "sudo apt-get update && sudo apt-get install -y xvfb xauth",
    );
    expect(calls).toEqual([]);
  });

  it("are none when all are there, under their old name or the new", async () => {
    const { machine, calls } = machineWith({ isRoot: true, installed: ["libnss3", "libgtk-3-0t64"] });
    await ensureDebianPackages(["libnss3", "libgtk-3-0"], machine);
    expect(calls).toEqual([]);
  });

  it("are installed under their new name where Debian renamed them", async () => {
    const { machine, calls } = machineWith({ isRoot: true, renamed: ["libasound2t64"] });
    await ensureDebianPackages(["libasound2"], machine);
    expect(calls.at(-1)).toMatch(/ libasound2t64$/);
  });

  it("are only named where there is no apt-get", async () => {
    const { machine } = machineWith({ debian: false });
    await expect(ensureDebianPackages(["xvfb"], machine)).rejects.toThrow(
      "This system has no apt-get; install what it calls these Debian packages, then try again: xvfb.",
    );
  });

  it("give apt-get's own reason when it fails", async () => {
    const { machine } = machineWith({ isRoot: true, aptGetFails: "Reading…\nE: Unable to fetch some archives" });
    await expect(ensureDebianPackages(["xvfb"], machine)).rejects.toThrow(
      "apt-get update failed (E: Unable to fetch some archives); run it by hand to see more, then try again: " +
        installCommand(["xvfb"], true),
    );
  });
});

describe("missing shared libraries", () => {
  it("are the ones ldd could not find", () => {
    const output =
      "\tlibgtk-3.so.0 => not found\n\tlibc.so.6 => /lib/libc.so.6 (0x1)\n\tlibatk-1.0.so.0 => not found\n";
    expect(missingInLddOutput(output)).toEqual(["libgtk-3.so.0", "libatk-1.0.so.0"]);
  });
});
