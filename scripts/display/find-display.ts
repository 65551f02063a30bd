import { connect } from "node:net";
import { join } from "node:path";

/** Whether a window can be shown. */
export type Display =
  | { readonly kind: "present"; readonly electronSwitches: readonly string[] }
  /** There is none, or it does not answer: one sentence that says so. */
  | { readonly kind: "absent"; readonly sentence: string };

type Environment = Readonly<Record<string, string | undefined>>;

/** Where a display server listens: a socket file, or a host and port. */
export type DisplayAddress = { readonly path: string } | { readonly host: string; readonly port: number };

/** Reads `DISPLAY`. Examples: `:0` is the socket file X0; `localhost:10.0`, as ssh sets it, is port 6010. */
export function addressOfX11(display: string): DisplayAddress | undefined {
  const match = /^(?:unix)?(.*):(\d+)(?:\.\d+)?$/.exec(display);
  if (!match) return undefined;
  const [, host = "", number = "0"] = match;
  return host === "" ? { path: `/tmp/.X11-unix/X${number}` } : { host, port: 6000 + Number(number) };
}

/** Tries to connect, for two seconds at most. */
function answers(address: DisplayAddress): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address);
    const finish = (reached: boolean) => {
      socket.destroy();
      resolve(reached);
    };
    socket.setTimeout(2000, () => finish(false));
    socket.once("connect", () => finish(true)).once("error", () => finish(false));
  });
}

/**
 * Finds a display and sees that it answers. macOS and Windows always have one. On Linux X11 comes first, because every
 * Electron speaks it; where there is only Wayland, Electron must be told so.
 */
export async function findDisplay(
  environment: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
  reach: (address: DisplayAddress) => Promise<boolean> = answers,
): Promise<Display> {
  if (platform !== "linux") return { kind: "present", electronSwitches: [] };
  const { DISPLAY: x11, WAYLAND_DISPLAY: wayland, XDG_RUNTIME_DIR: runtimeFolder = "/" } = environment;
  const x11Address = x11 ? addressOfX11(x11) : undefined;
  if (x11Address && (await reach(x11Address))) return { kind: "present", electronSwitches: [] };
  if (wayland && (await reach({ path: wayland.startsWith("/") ? wayland : join(runtimeFolder, wayland) })))
    return { kind: "present", electronSwitches: ["--ozone-platform=wayland"] };
  return { kind: "absent", sentence: whyAbsent(x11, wayland) };
}

function whyAbsent(x11: string | undefined, wayland: string | undefined): string {
  const set = [x11 ? `DISPLAY=${x11}` : "", wayland ? `WAYLAND_DISPLAY=${wayland}` : ""].filter(Boolean);
  return set.length === 0 ? "There is no display here" : `The display ${set.join(", ")} does not answer`;
}
