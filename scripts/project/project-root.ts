import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds package.json, wherever the script was called from. */
export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
