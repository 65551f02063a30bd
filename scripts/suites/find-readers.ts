import { findOrInstallLibreOffice } from "#scripts/debian/find-or-install-libreoffice.ts";
import { findOrInstallPoppler } from "#scripts/debian/find-or-install-poppler.ts";

/** Programs of others that tests read our files with, for the environment of a suite; empty where there is none. */
export async function findReaders(): Promise<Readonly<Record<"OUTCOMES_SOFFICE" | "OUTCOMES_PDFTOTEXT", string>>> {
  return {
    OUTCOMES_SOFFICE: (await findOrInstallLibreOffice()) ?? "",
    OUTCOMES_PDFTOTEXT: (await findOrInstallPoppler()) ?? "",
  };
}
