/**
 * electron-builder's afterPack hook for Electron 22: sets the fuses that version has, the same way electron-builder.yml
 * does for the shipping version.
 *
 * OUTCOMES_KEEP_INSPECT=1 leaves Node's inspector on, without which Playwright cannot reach the packaged app.
 */
const { flipFuses, FuseV1Options, FuseVersion } = require("@electron/fuses");
const path = require("node:path");
const { default: dropDefaultApp } = require("./drop-default-app.cjs");

exports.default = async function setOlderFuses(context) {
  await dropDefaultApp(context);
  await flipFuses(path.join(context.appOutDir, context.packager.executableName), {
    version: FuseVersion.V1,
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: process.env.OUTCOMES_KEEP_INSPECT === "1",
    [FuseV1Options.EnableCookieEncryption]: false,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
  });
};
