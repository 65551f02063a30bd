import { commandNames } from "./command-names.ts";

/** How the program is called, for examples in help: by npm's script in a checkout, which says so, else by its command. */
export const calledAs = process.env["OUTCOMES_CALLED_AS"] ?? commandNames[1];
