/**
 * What `electron FOLDER` needs and the Electron from PyPI lacks: reads the command line as Electron's own default app
 * does, preloads the modules after `-r` (Playwright passes its loader so), then runs the app in FOLDER as the main module.
 * Runs inside Electron 22, hence plain CommonJS.
 */
const { app } = require("electron");
const { readFileSync } = require("node:fs");
const Module = require("node:module");
const path = require("node:path");

/** Splits the command line into the modules to preload and the app's folder. */
function readCommandLine(args) {
  const preloads = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index];
    if (arg === "-r" || arg === "--require") preloads.push(args[(index += 1)]);
    else if (!arg.startsWith("-")) return { preloads, folder: path.resolve(arg) };
  }
  return { preloads, folder: undefined };
}

/** Makes Electron believe it was started as this app, so that names and data folders are the app's own. */
function introduce(folder) {
  const facts = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  process.defaultApp = true;
  if (facts.version) app.setVersion(facts.version);
  const name = facts.productName || facts.name;
  if (name) {
    app.name = name;
    app.setPath("userData", path.join(app.getPath("appData"), name));
  }
  if (facts.desktopName) app.setDesktopName(facts.desktopName);
  app.setAppPath(folder);
  return path.resolve(folder, facts.main || "index.js");
}

const { preloads, folder } = readCommandLine(process.argv.slice(1));
try {
  if (folder === undefined) throw new Error("Name the folder of an app.");
  const main = introduce(folder);
  if (preloads.length > 0) Module._preloadModules(preloads);
  Module._load(main, Module, true);
} catch (error) {
  console.error(error);
  app.exit(1);
}
