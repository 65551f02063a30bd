import { access, constants } from "node:fs/promises";
import { delimiter, isAbsolute, join } from "node:path";

/** Programs that print as Chromium does, by the names they go by on the path of a terminal. */
const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
  "brave-browser",
  "chrome",
  "msedge",
];

/** Where they are put when they are not on the path. */
const usualPlaces: Partial<Readonly<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) => {
    const folder = process.env[variable];
    const programs = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];
    return folder === undefined ? [] : programs.map((program) => join(folder, program));
  }),
};

const isProgram = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

/** The variable that names a Chromium to take instead of one that is found. */
export const CHROMIUM_VARIABLE = "OUTCOMES_CHROMIUM";

/** A Chromium, Chrome or Edge of this machine: the one that the environment names, else one of the path, else of the usual places. */
export async function findChromium(): Promise<string | undefined> {
  const named = process.env[CHROMIUM_VARIABLE];
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const ending = process.platform === "win32" ? ".exe" : "";
  const onPath = (name: string): readonly string[] => folders.map((folder) => join(folder, `${name}${ending}`));
  const places = named
    ? isAbsolute(named)
      ? [named]
      : onPath(named)
    : [...names.flatMap(onPath), ...(usualPlaces[process.platform] ?? [])];
  for (const place of places) if (await isProgram(place)) return place;
  return undefined;
}
