import { findOrInstallProgram } from "./find-or-install-program.ts";

/** Poppler's reader of the text of a PDF; the package brings the one that draws its pages too. */
export const findOrInstallPoppler = (): Promise<string | undefined> =>
  findOrInstallProgram("pdftotext", ["poppler-utils"]);
