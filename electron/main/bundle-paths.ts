import { join } from "node:path";

// `__dirname` is dist/main, where the bundle of this file lies; a build puts the rest beside it.

/** The folder of the page: `index.html` and its assets. */
export const rendererFolder = join(__dirname, "..", "renderer");

/** The one file that runs before the page. */
export const preloadFile = join(__dirname, "..", "preload", "preload.cjs");

/** The licences of everything that is shipped; written by the build, absent in a development one. */
export const licencesFile = join(__dirname, "..", "licences.txt");
