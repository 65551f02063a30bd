import type { ReactElement } from "react";
import { importDeal } from "../../stores/import-deal.ts";

let picker: HTMLInputElement | null = null;

/** Asks for the file to import a deal from. */
export const chooseDealToImport = (): void => picker?.click();

/** What a browser asks for a file with; nothing of it is seen. */
export const ImportDealInput = (): ReactElement => (
  <input
    ref={(element) => {
      picker = element;
    }}
    type="file"
    hidden
    aria-label="Workbook or pack to import a deal from"
    accept=".xlsx,.html"
    onChange={({ target }) => {
      const [file] = target.files ?? [];
      if (file) void importDeal(file);
      // The same file again, mended meanwhile, is a choice too.
      target.value = "";
    }}
  />
);
