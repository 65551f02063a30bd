/** Name and version of this program, as results name it. The version is that of package.json (tested). */
export const PROGRAM = "outcomes-partnership-simulator 0.1.0";
