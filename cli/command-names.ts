/** What the program is called where it is installed as a package; the second is short for the first. */
export const commandNames = ["outcomes-partnership-simulator", "outcomes"] as const;
