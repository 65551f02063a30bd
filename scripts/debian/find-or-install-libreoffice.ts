import { findOrInstallProgram } from "./find-or-install-program.ts";

/** LibreOffice without a window: it reads workbooks, presentations and documents by code that is not ours. */
const packages = ["libreoffice-calc-nogui", "libreoffice-impress-nogui", "libreoffice-writer-nogui"];

export const findOrInstallLibreOffice = (): Promise<string | undefined> => findOrInstallProgram("soffice", packages);
