import type { LedgerDocument } from "../model/ledger.ts";

/** A ledger as text: JSON, two spaces, one line feed. */
export const ledgerJson = (ledger: LedgerDocument): string => `${JSON.stringify(ledger, undefined, 2)}\n`;
