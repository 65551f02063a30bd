import { describe, expect, it } from "vitest";
import { addressOfX11, findDisplay, type DisplayAddress } from "#scripts/display/find-display.ts";

const nobody = async () => false;
const everybody = async () => true;

describe("the address of an X11 display", () => {
  it.each<[string, DisplayAddress | undefined]>([
    [":0", { path: "/tmp/.X11-unix/X0" }],
    [":99.0", { path: "/tmp/.X11-unix/X99" }],
    ["unix:1", { path: "/tmp/.X11-unix/X1" }],
    ["localhost:10.0", { host: "localhost", port: 6010 }],
    ["nonsense", undefined],
  ])("is read from %j", (display, address) => {
    expect(addressOfX11(display)).toEqual(address);
  });
});

describe("a display", () => {
  it("is always there on macOS and Windows", async () => {
    expect(await findDisplay({}, "darwin", nobody)).toEqual({ kind: "present", electronSwitches: [] });
    expect(await findDisplay({}, "win32", nobody)).toEqual({ kind: "present", electronSwitches: [] });
  });

  it("is present when X11 answers", async () => {
    expect(await findDisplay({ DISPLAY: ":0" }, "linux", everybody)).toEqual({ kind: "present", electronSwitches: [] });
  });

  it("needs a switch where only Wayland answers", async () => {
    const reach = async (address: DisplayAddress) => "path" in address && address.path === "/run/user/1/wayland-0";
    const environment = { DISPLAY: ":0", WAYLAND_DISPLAY: "wayland-0", XDG_RUNTIME_DIR: "/run/user/1" };
    expect(await findDisplay(environment, "linux", reach)).toEqual({
      kind: "present",
      electronSwitches: ["--ozone-platform=wayland"],
    });
  });

  it("is said to be missing when none is named", async () => {
    expect(await findDisplay({}, "linux", everybody)).toEqual({
      kind: "absent",
      sentence: "There is no display here",
    });
  });

  it("is said not to answer when one is named and nobody is there", async () => {
    expect(await findDisplay({ DISPLAY: ":77" }, "linux")).toEqual({
      kind: "absent",
      sentence: "The display DISPLAY=:77 does not answer",
    });
  });
});
