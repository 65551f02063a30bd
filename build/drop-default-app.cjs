/**
 * electron-builder's afterPack hook: drops Electron's default app, which a folder given as `electronDist` brings along
 * and which would run any folder named on the command line if the app's own archive were missing.
 */
const { rm } = require("node:fs/promises");
const path = require("node:path");

exports.default = async function dropDefaultApp(context) {
  const resources = context.packager.getResourcesDir(context.appOutDir);
  await rm(path.join(resources, "default_app.asar"), { force: true });
};
