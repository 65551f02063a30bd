import type { Party } from "#shared/model/result.ts";

/** The class that gives a party's boundary its colour. */
export const PARTY_CLASS: Readonly<Record<Party, string>> = {
  commissioner: "chart-space--commissioner",
  investor: "chart-space--investor",
  provider: "chart-space--provider",
};
