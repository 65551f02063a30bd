import { findOrInstallChromium } from "#scripts/debian/find-or-install-chromium.ts";
import { findOrInstallLibreOffice } from "#scripts/debian/find-or-install-libreoffice.ts";
import { findOrInstallPoppler } from "#scripts/debian/find-or-install-poppler.ts";

type Reader = "OUTCOMES_SOFFICE" | "OUTCOMES_PDFTOTEXT" | "OUTCOMES_CHROMIUM";

/** Programs of others that tests read our files with, for the environment of a suite; empty where there is none. */
export async function findReaders(): Promise<Readonly<Record<Reader, string>>> {
  return {
    OUTCOMES_SOFFICE: (await findOrInstallLibreOffice()) ?? "",
    OUTCOMES_CHROMIUM: (await findOrInstallChromium()) ?? "",
    OUTCOMES_PDFTOTEXT: (await findOrInstallPoppler()) ?? "",
  };
}
